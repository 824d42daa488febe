// The grade of a figure as a shape and a word: it can be told apart without colour.
import type { Evidence } from '../../domain/evidence.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { EvidenceShape } from '../../painters/svg/evidence-shape.tsx'
import { useText } from '../app-context.ts'

/** Badge with shape and word. */
export function EvidenceMark({ grade }: { readonly grade: Evidence }) {
  const t = useText(evidenceText)
  const long = { official: t.officialLong, reported: t.reportedLong, derived: t.derivedLong, inferred: t.inferredLong }
  return (
    <span class={`ev ev-${grade}`} title={long[grade]}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <EvidenceShape grade={grade} />
      </svg>
      {t[grade]}
    </span>
  )
}
