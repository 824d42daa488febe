// Signs whose size or pattern is what they say: proportional circles and patches. Only later themes have them.
import type { LegendSign } from '../../drawing/drawing.ts'
import { Patch } from './patch.tsx'

/** Stroke around a circle, on both sides. */
const rimPx = 2

interface ScaledSignProps {
  readonly sample: LegendSign['sample']
  /** CSS length of one px of the map's signs. */
  readonly unit: string
}

/** A proportional circle as large as on the map, or a pattern; nothing for signs of text size. */
export function ScaledSign({ sample, unit }: ScaledSignProps) {
  if (sample.kind === 'patch') return <Patch {...sample} width={18} heightPx={12} />
  if (sample.kind !== 'glyph' || sample.shape !== 'circle') return null
  const box = 2 * sample.radiusPx + rimPx
  const side = `calc(${box} * ${unit})`
  const middle = box / 2
  return (
    <svg class="z" style={{ width: side, height: side }} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      <circle
        cx={middle}
        cy={middle}
        r={sample.radiusPx}
        fill={sample.colour}
        fill-opacity="0.55"
        stroke={sample.colour}
      />
    </svg>
  )
}
