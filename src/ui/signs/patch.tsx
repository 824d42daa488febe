// A sample of an area's fill with its pattern, as wide as its box.
import { useId } from 'preact/hooks'
import type { Pattern } from '../../drawing/drawing.ts'

interface PatchProps {
  readonly fill: string
  readonly pattern: Pattern
  readonly patternColour: string
  /** CSS pixels, or "100%". */
  readonly width: number | '100%'
  readonly heightPx: number
}

/** The fill and pattern of a class; sizes are attributes, so that a strict style policy lets them through. */
export function Patch({ fill, pattern, patternColour, width, heightPx }: PatchProps) {
  const id = useId()
  return (
    <svg class="pa" width={width} height={heightPx} aria-hidden="true">
      <rect width="100%" height="100%" fill={fill} />
      {pattern !== 'none' && (
        <>
          <defs>
            <PatternTile id={id} pattern={pattern} colour={patternColour} />
          </defs>
          <rect width="100%" height="100%" fill={`url(#${id})`} />
        </>
      )}
    </svg>
  )
}

interface TileProps {
  readonly id: string
  readonly pattern: Exclude<Pattern, 'none'>
  readonly colour: string
}

function PatternTile({ id, pattern, colour }: TileProps) {
  const tile = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' } as const
  const line = { stroke: colour, 'stroke-width': pattern === 'stripe' ? 3 : 1 } as const
  switch (pattern) {
    case 'stripe':
    case 'hatch':
      return (
        <pattern {...tile}>
          <path d="M1.5 0V6" {...line} />
        </pattern>
      )
    case 'crosshatch':
      return (
        <pattern {...tile}>
          <path d="M3 0V6M0 3H6" {...line} />
        </pattern>
      )
    case 'stale':
      return (
        <pattern {...tile} patternTransform="rotate(-45)">
          <path d="M3 0V3" {...line} />
        </pattern>
      )
    case 'dots':
      return (
        <pattern {...tile}>
          <circle cx="3" cy="3" r="1" fill={colour} />
        </pattern>
      )
  }
}
