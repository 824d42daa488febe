// Drawing → the texels that the shaders of the areas and of their outlines read. Pure.
import type { Drawing, OutlineMark, Pattern } from '../../drawing/drawing.ts'
import { rgbOf } from './rgb.ts'
import { type DashPx, strokeTexels } from './stroke-texels.ts'

/** Order of the shader's branches; 0 draws nothing. */
const patternKinds: readonly Pattern[] = ['none', 'stripe', 'hatch', 'crosshatch', 'stale', 'dots']

/** Opacity of a county that steps back while another class is pointed out: the SVG's `.dim`, of 255. */
const dimmedAlpha = Math.round(0.28 * 255)

/**
 * Two rows of one RGBA texel per county: its fill, and its pattern's colour with the pattern's kind as alpha.
 * `codes` is the order of the counties in the vertex buffer; one without a mark is not painted. With `classId` only
 * that class keeps its full colour; "" dims nothing.
 */
export function areaTexels(drawing: Pick<Drawing, 'areas'>, codes: readonly string[], classId = ''): Uint8Array {
  const texels = new Uint8Array(codes.length * 8)
  const areaOf = new Map(drawing.areas.map((area) => [area.code as string, area]))
  codes.forEach((code, index) => {
    const area = areaOf.get(code)
    if (!area) return
    const isDimmed = classId !== '' && area.classId !== classId
    texels.set([...rgbOf(area.fill), isDimmed ? dimmedAlpha : 255], index * 4)
    if (area.pattern === 'none') return
    texels.set([...rgbOf(area.patternColour), patternKinds.indexOf(area.pattern)], (codes.length + index) * 4)
  })
  return texels
}

/** CSS px, as the SVG painter dashes them. */
const outlineDashes: Readonly<Record<OutlineMark['style'], DashPx>> = {
  solid: { dash: 0, gap: 0, hasRoundCaps: true },
  dashed: { dash: 5, gap: 3, hasRoundCaps: true },
  dotted: { dash: 0.1, gap: 4, hasRoundCaps: true },
}

/** Stroke texels of the outlines, one pair per county; of several for the same county the last counts. */
export function outlineTexels(drawing: Pick<Drawing, 'outlines'>, codes: readonly string[]): Uint8Array {
  const outlineOf = new Map(drawing.outlines.map((outline) => [outline.code as string, outline]))
  return strokeTexels(
    codes.map((code) => {
      const outline = outlineOf.get(code)
      if (!outline) return null
      return { rgb: rgbOf(outline.colour), alpha: 1, widthPx: outline.widthPx, ...outlineDashes[outline.style] }
    }),
  )
}
