// A sample of an area's fill with its pattern, as wide as its box.
import { useId } from 'preact/hooks'
import type { Pattern } from '../../drawing/drawing.ts'
import { Patterns, patternId } from '../../painters/svg/patterns.tsx'

interface PatchProps {
  readonly fill: string
  readonly pattern: Pattern
  readonly patternColour: string
  /** CSS pixels, or "100%". */
  readonly width: number | '100%'
  readonly heightPx: number
}

/** The fill and pattern of a class as the map draws them; sizes are attributes, so that a strict style policy lets them through. */
export function Patch({ fill, pattern, patternColour, width, heightPx }: PatchProps) {
  const scope = useId()
  return (
    <svg class="pa" width={width} height={heightPx} aria-hidden="true">
      <rect width="100%" height="100%" fill={fill} />
      {pattern !== 'none' && (
        <>
          <Patterns used={[{ pattern, patternColour }]} unitsPerPx={1} scope={scope} />
          <rect width="100%" height="100%" fill={`url(#${patternId(pattern, patternColour, scope)})`} />
        </>
      )}
    </svg>
  )
}
