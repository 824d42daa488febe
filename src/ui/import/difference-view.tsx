// Second step: what would change, what would not, and what stays to be decided with its reason.
import type { ComponentChildren } from 'preact'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { Difference, DifferenceRow } from '../../importer/difference.ts'
import { useApp, useText } from '../app-context.ts'
import type { ImportSession } from './import-session.ts'
import { DifferenceRows, PlainRows } from './row-list.tsx'
import { Step } from './step.tsx'
import { UndecidedRows } from './undecided-rows.tsx'

/** More rows of one sort than this say nothing new; the downloads hold them all. */
const mostShown = 100
const kinds = ['new', 'promoted', 'changed'] as const

interface DifferenceViewProps {
  readonly session: ImportSession
  readonly name: string
  readonly difference: Difference
}

export function DifferenceView({ session, name, difference }: DifferenceViewProps) {
  const { language } = useApp()
  const t = useText(importText)
  const { rows, gone, unresolved, skipped, notices } = difference
  const of = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind)
  const decided = [...session.decisions.value.values()]
  const counts: readonly (readonly [string, number])[] = [
    ...kinds.map((kind) => [t[kind], of(kind).length] as const),
    [t.undecided, unresolved.length],
    [t.same, of('same').length],
    [t.goneShort, gone.length],
  ]
  return (
    <Step number={2} title={t.result(name)}>
      <p class="vh" role="status">
        {counts.map(([label, count]) => `${label} ${count}`).join(language.value === 'zh' ? '，' : ', ')}
      </p>
      <dl class="counts">
        {counts.map(([label, count]) => (
          <div key={label} class={count === 0 ? 'zero' : ''}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {notices.map(({ zh, en }) => (
        <p key={zh} class="mu">
          {inLanguage(language.value, zh, en)}
        </p>
      ))}
      {(unresolved.length > 0 || decided.length > 0) && (
        <Part title={t.undecided} count={unresolved.length} isOpen>
          <UndecidedRows session={session} rows={unresolved.slice(0, mostShown)} decided={decided} />
        </Part>
      )}
      {kinds
        .filter((kind) => of(kind).length > 0)
        .map((kind) => (
          <Part key={kind} title={t[kind]} count={of(kind).length} isOpen>
            <DifferenceRows importer={session.importer} rows={of(kind).slice(0, mostShown)} />
          </Part>
        ))}
      {gone.length > 0 && (
        <Part title={t.gone} count={gone.length}>
          <PlainRows importer={session.importer} rows={gone.slice(0, mostShown)} />
        </Part>
      )}
      {skipped.length > 0 && (
        <Part title={t.skipped} count={skipped.length}>
          <ul class="rows">
            {skipped.slice(0, mostShown).map(({ position, text }) => (
              <li key={`${session.importer.positionLabel(position)} ${text}`}>{text}</li>
            ))}
          </ul>
        </Part>
      )}
    </Step>
  )
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

function Part({ title, count, isOpen = false, children }: PartProps) {
  const t = useText(importText)
  return (
    <details open={isOpen}>
      <summary>
        <h4>
          {title} <b>{count}</b>
        </h4>
      </summary>
      {children}
      {count > mostShown && <p class="mu">{t.more(count - mostShown)}</p>}
    </details>
  )
}
