// How a stroke looks, packed for the shader: two RGBA texels per owner. Pure.
import type { Palette } from '../../scales/palette.ts'
import { rgbOf } from './rgb.ts'

/** CSS px; no dash and no gap is a solid line. */
export interface DashPx {
  readonly dash: number
  readonly gap: number
  readonly hasRoundCaps: boolean
}

export interface Stroke extends DashPx {
  readonly rgb: readonly [number, number, number]
  /** 0…1 */
  readonly alpha: number
  /** At most 15.9. For a glow: how far it reaches. */
  readonly widthPx: number
}

/** Lengths travel as sixteenths of a px. */
const perPx = 16

/** Colour and alpha, then width, dash, gap and caps; owners without a stroke stay zero and are not drawn. */
export function strokeTexels(strokes: readonly (Stroke | null)[]): Uint8Array {
  const texels = new Uint8Array(strokes.length * 8)
  strokes.forEach((stroke, i) => {
    if (!stroke) return
    const { rgb, alpha, widthPx, dash, gap, hasRoundCaps } = stroke
    const lengths = [widthPx, dash, gap].map((px) => Math.min(255, Math.round(px * perPx)))
    texels.set([...rgb, Math.round(alpha * 255), ...lengths, hasRoundCaps ? 255 : 0], i * 8)
  })
  return texels
}

/** The coast: a soft light over dark water, a faint shadow on paper, nothing where contrast is asked for. */
export function coastTexels({ ground }: Palette): Uint8Array {
  const solid = { dash: 0, gap: 0, hasRoundCaps: true } as const
  if (ground === 'contrast') return strokeTexels([null])
  return ground === 'dark'
    ? strokeTexels([{ rgb: [0x4a, 0xa7, 0xa8], alpha: 0.42, widthPx: 15, ...solid }])
    : strokeTexels([{ rgb: [0x1d, 0x2a, 0x2e], alpha: 0.13, widthPx: 9, ...solid }])
}

/** City borders: the SVG's dashes of 5 and 3 px. */
export function cityTexels({ ground, cityLine }: Palette): Uint8Array {
  const widthPx = ground === 'contrast' ? 1.4 : 0.9
  return strokeTexels([{ rgb: rgbOf(cityLine), alpha: 1, widthPx, dash: 5, gap: 3, hasRoundCaps: false }])
}
