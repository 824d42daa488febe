// A sign of the map at text size: the same shapes as on the map, for chips, legend and profile.
import type { GlyphShape } from '../../drawing/drawing.ts'

interface SignProps {
  readonly shape: GlyphShape
  readonly colour: string
}

/** Sign at text size; decoration only, the text beside it says what it means. */
export function Sign({ shape, colour }: SignProps) {
  return (
    <svg class="g" viewBox="0 0 12 12" aria-hidden="true">
      <Shape shape={shape} colour={colour} />
    </svg>
  )
}

function Shape({ shape, colour }: SignProps) {
  const hollow = { fill: 'none', stroke: colour, 'stroke-width': 2 } as const
  const dash = { 'stroke-width': 1.5, 'stroke-dasharray': '2 1.6' } as const
  const diamond = 'M6 .8 11.2 6 6 11.2.8 6z'
  switch (shape) {
    case 'disc':
      return <circle cx="6" cy="6" r="4.5" fill={colour} />
    case 'ring':
      return <circle cx="6" cy="6" r="3.8" {...hollow} />
    case 'dashed':
      return <circle cx="6" cy="6" r="4" {...hollow} {...dash} />
    case 'diamond':
      return <path d={diamond} fill={colour} />
    case 'hollow-diamond':
      return <path d="M6 2 10 6 6 10 2 6z" {...hollow} />
    case 'dashed-diamond':
      return <path d={diamond} {...hollow} {...dash} />
    case 'square':
      return <rect x="2" y="2" width="8" height="8" fill={colour} />
    case 'circle':
      return <circle cx="6" cy="6" r="5" fill={colour} fill-opacity="0.35" stroke={colour} />
  }
}
