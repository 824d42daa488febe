// The four grades as shapes in a box of 10 by 10: told apart without colour, on the page as in an export.
import type { Evidence } from '../../domain/evidence.ts'

interface EvidenceShapeProps {
  readonly grade: Evidence
  readonly colour?: string
}

/** official: full disc; reported: half disc; derived: an equals sign in a ring; inferred: dashed ring. */
export function EvidenceShape({ grade, colour = 'currentColor' }: EvidenceShapeProps) {
  return (
    <g fill="none" stroke={colour} stroke-width="1.2">
      <circle
        cx="5"
        cy="5"
        r="4"
        {...(grade === 'official' && { fill: colour })}
        {...(grade === 'inferred' && { 'stroke-dasharray': '1.6 1.5' })}
      />
      {grade === 'reported' && <path d="M5 1a4 4 0 0 0 0 8z" fill={colour} />}
      {grade === 'derived' && <path d="M3 4H7M3 6H7" />}
    </g>
  )
}
