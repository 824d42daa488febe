// The grade of a figure as a shape and a word: it can be told apart without colour.
import type { Evidence } from '../../domain/evidence.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { useText } from '../app-context.ts'

/** official: full disc; reported: half disc; derived: an equals sign in a ring; inferred: dashed ring. */
function EvidenceShape({ grade }: { readonly grade: Evidence }) {
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.2"
      aria-hidden="true"
    >
      {grade === 'official' && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {grade === 'reported' && (
        <>
          <circle cx="5" cy="5" r="4" />
          <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" />
        </>
      )}
      {grade === 'derived' && (
        <>
          <circle cx="5" cy="5" r="4" />
          <path d="M3 4H7M3 6H7" />
        </>
      )}
      {grade === 'inferred' && <circle cx="5" cy="5" r="4" stroke-dasharray="1.6 1.5" />}
    </svg>
  )
}

/** Badge with shape and word. */
export function EvidenceMark({ grade }: { readonly grade: Evidence }) {
  const t = useText(evidenceText)
  const long = { official: t.officialLong, reported: t.reportedLong, derived: t.derivedLong, inferred: t.inferredLong }
  return (
    <span class={`ev ev-${grade}`} title={long[grade]}>
      <EvidenceShape grade={grade} />
      {t[grade]}
    </span>
  )
}
