// The grade of a statement as a button: it opens what stands behind it.
import './source-mark.css'
import { useSignal } from '@preact/signals'
import type { Statement } from '../../drawing/drawing.ts'
import type { Rival } from '../../drawing/rival-statements.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import { EvidenceMark } from '../signs/evidence-mark.tsx'

const SourceDialog = lazily(() => import('./source-dialog.tsx').then((part) => part.SourceDialog))

export interface SourceMarkProps {
  /** Place, programme or document that the statement is about. */
  readonly title: string
  readonly statement: Statement
  /** What other sources say instead. */
  readonly rivals?: readonly Rival[]
}

export function SourceMark({ title, statement, rivals = [] }: SourceMarkProps) {
  const t = useText(evidenceText)
  const isOpen = useSignal(false)
  const close = () => {
    isOpen.value = false
  }
  const { text, evidence } = statement
  return (
    <>
      <button
        type="button"
        class="evb"
        aria-haspopup="dialog"
        aria-label={t.gradeOf(`${title} ${text}`, t[evidence])}
        onClick={() => {
          isOpen.value = true
        }}
      >
        <EvidenceMark grade={evidence} />
      </button>
      {isOpen.value && <SourceDialog title={title} statement={statement} rivals={rivals} onClose={close} />}
    </>
  )
}
