// What stands behind a statement, and beside it what other sources say, with the reason why they are not shown.
import type { Statement } from '../../drawing/drawing.ts'
import type { Rival } from '../../drawing/rival-statements.ts'
import { langOf } from '../../i18n/lang-of.ts'
import { sourceText } from '../../i18n/source.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Dialog } from '../signs/dialog.tsx'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { SourceCard } from './source-card.tsx'

interface SourceDialogProps {
  readonly title: string
  readonly statement: Statement
  readonly rivals: readonly Rival[]
  readonly onClose: () => void
}

export function SourceDialog({ title, statement, rivals, onClose }: SourceDialogProps) {
  const t = useText(sourceText)
  return (
    <Dialog title={title} onClose={onClose}>
      {rivals.length > 0 && <h3>{t.shown}</h3>}
      <Said statement={statement} />
      {rivals.map(({ statement: other, why }) => (
        <>
          <h3>{t.notShown(why)}</h3>
          <Said statement={other} />
        </>
      ))}
    </Dialog>
  )
}

function Said({ statement }: { readonly statement: Statement }) {
  const { language } = useApp()
  const { text, evidence, sourceIds, basis } = statement
  return (
    <>
      <p class="said">
        <b lang={langOf(text, language.value)}>{text}</b> <EvidenceMark grade={evidence} />
      </p>
      <SourceCard sourceIds={sourceIds} evidence={evidence} {...(basis && { basis })} />
    </>
  )
}
