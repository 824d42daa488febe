// What is said of a place, each statement with its grade as a button; what other sources say stands below.
import './says.css'
import type { Statement } from '../../drawing/drawing.ts'
import type { Rival } from '../../drawing/rival-statements.ts'
import { sourceText } from '../../i18n/source.messages.ts'
import { useText } from '../app-context.ts'
import { Unbroken } from '../signs/unbroken.tsx'
import { SourceMark } from './source-mark.tsx'

interface SaysProps {
  readonly title: string
  readonly statements: readonly Statement[]
  readonly rivals?: readonly Rival[]
}

export function Says({ title, statements, rivals = [] }: SaysProps) {
  const t = useText(sourceText)
  return (
    <ul class="says">
      {statements.map((statement, i) => (
        <li key={`${i} ${statement.text}`}>
          <Text text={statement.text} />
          <SourceMark title={title} statement={statement} rivals={rivals} />
        </li>
      ))}
      {rivals.map(({ statement, why }, i) => (
        <li key={`rival ${i}`} class="mu" title={why}>
          <span>{t.butAlso(statement.text)}</span>
          <SourceMark title={title} statement={statement} />
        </li>
      ))}
    </ul>
  )
}

/** "12 块（2020 年）" as the figure and what stands in brackets behind it. */
function Text({ text }: { readonly text: string }) {
  const [, figure = text, remark = ''] = /^(.+?)\s?([（(].*[）)])$/.exec(text) ?? []
  return (
    <span>
      <Unbroken text={figure} />
      {remark !== '' && <small class="mu"> {remark}</small>}
    </span>
  )
}
