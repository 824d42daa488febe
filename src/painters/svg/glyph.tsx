// One sign of the map: disc, ring, diamond, square or circle, solid, hollow or dashed.
import type { GlyphShape } from '../../drawing/drawing.ts'

export interface GlyphProps {
  readonly shape: GlyphShape
  readonly colour: string
  readonly radiusPx: number
  readonly paper: string
  readonly cx?: number
  readonly cy?: number
}

/** Draws around (cx, cy) in px; hollow signs are filled with the paper so that they read on any ground. */
export function Glyph({ shape, colour, radiusPx: r, paper, cx = 0, cy = 0 }: GlyphProps) {
  switch (shape) {
    case 'disc':
      return <circle cx={cx} cy={cy} r={r} fill={colour} stroke={paper} stroke-width={1.2} />
    case 'ring':
      return <circle cx={cx} cy={cy} r={r - 0.8} fill={paper} stroke={colour} stroke-width={2.4} />
    case 'dashed':
      return (
        <circle
          cx={cx}
          cy={cy}
          r={r - 0.6}
          fill={paper}
          stroke={colour}
          stroke-width={1.4}
          stroke-dasharray="1.9 1.5"
        />
      )
    case 'circle':
      return <circle cx={cx} cy={cy} r={r} fill={colour} fill-opacity={0.55} stroke={colour} stroke-width={1} />
    case 'square':
      return <path d={square(cx, cy, r * 0.86)} fill={colour} stroke={paper} stroke-width={1.2} />
    case 'diamond':
      return <path d={diamond(cx, cy, r * 1.2)} fill={colour} stroke={paper} stroke-width={1.2} />
    case 'hollow-diamond':
      return <path d={diamond(cx, cy, r)} fill={paper} stroke={colour} stroke-width={2.2} />
    case 'dashed-diamond':
      return <path d={diamond(cx, cy, r)} fill={paper} stroke={colour} stroke-width={1.4} stroke-dasharray="1.9 1.5" />
  }
}

function square(x: number, y: number, r: number): string {
  return `M${round(x - r)},${round(y - r)}h${round(2 * r)}v${round(2 * r)}h${round(-2 * r)}z`
}

function diamond(x: number, y: number, r: number): string {
  const step = round(r)
  return `M${round(x)},${round(y - r)}l${step},${step} ${-step},${step} ${-step},${-step}z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
