// How a stroke looks, packed for the shader: two RGBA texels per owner. Pure.

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

/** Whether any owner is drawn. */
export function hasStroke(texels: Uint8Array): boolean {
  return texels.some((byte, i) => i % 8 === 3 && byte > 0)
}
