// Palette and highlight → strokes: borders by rank, and the places that are hovered, selected or compared. Pure.
import type { Palette } from '../../scales/palette.ts'
import type { Highlight } from './gl-map.ts'
import { rgbOf } from './rgb.ts'
import { type Stroke, strokeTexels } from './stroke-texels.ts'

const solid = { alpha: 1, dash: 0, gap: 0, hasRoundCaps: true } as const

/** Owners of the border mesh, from the lowest up. City borders have the hairline too, under their dashes. */
export const borderRanks = ['hairline', 'city', 'province'] as const

/** The borders of the SVG painter: county hairline, city dashes of 5 and 3 px, solid province. */
export function borderTexels({ ground, countyLine, cityLine, provinceLine }: Palette): Uint8Array {
  const heavier = ground === 'contrast' ? 0.4 : 0
  return strokeTexels([
    { ...solid, rgb: rgbOf(countyLine), widthPx: 0.7 + heavier },
    { ...solid, rgb: rgbOf(cityLine), widthPx: 1.1 + heavier, dash: 5, gap: 3, hasRoundCaps: false },
    { ...solid, rgb: rgbOf(provinceLine), widthPx: 1.3 + heavier },
  ])
}

/** The coast: a soft light over dark water, a faint shadow on paper, nothing where contrast is asked for. */
export function coastTexels({ ground, ink }: Palette): Uint8Array {
  if (ground === 'contrast') return strokeTexels([null])
  return ground === 'dark'
    ? strokeTexels([{ ...solid, rgb: [0x4a, 0xa7, 0xa8], alpha: 0.42, widthPx: 15 }])
    : strokeTexels([{ ...solid, rgb: rgbOf(ink), alpha: 0.13, widthPx: 9 }])
}

export interface MarkTexels {
  /** Wider lines of the ground's colour, so that a mark reads on every fill. */
  readonly halos: Uint8Array
  readonly lines: Uint8Array
}

/** Strokes of the marked places among `codes`; of several marks on one place the strongest is drawn. */
export function markTexels(highlight: Highlight, codes: readonly string[], palette: Palette): MarkTexels {
  const lines = codes.map((code): Stroke | null => {
    if (code === highlight.selected) return { ...solid, rgb: rgbOf(palette.selected), widthPx: 2.6 }
    if (code === highlight.hovered) return { ...solid, rgb: rgbOf(palette.selected), widthPx: 1.6 }
    if (highlight.compared.includes(code)) return { ...solid, rgb: rgbOf(palette.mountain), widthPx: 2 }
    return null
  })
  const halos = lines.map((line) => line && { ...line, rgb: rgbOf(palette.paper), widthPx: line.widthPx + 3.4 })
  return { halos: strokeTexels(halos), lines: strokeTexels(lines) }
}
