// Drawing → feature states: what each county's paint expression and pattern texel read. Pure.
import type { Drawing, OutlineMark, Pattern } from '../../drawing/drawing.ts'
import { rgbOf } from './rgb.ts'
import { type DashPx, strokeTexels } from './stroke-texels.ts'

/** What the paint expressions of one county read. */
export interface AreaState {
  readonly fill: string
  /** True where another class is being pointed out. */
  readonly dimmed: boolean
}

/** Feature state per county code. With `classId` only that class keeps its full colour; "" dims nothing. */
export function areaStates(drawing: Pick<Drawing, 'areas'>, classId = ''): ReadonlyMap<string, AreaState> {
  return new Map(
    drawing.areas.map((area) => [area.code, { fill: area.fill, dimmed: classId !== '' && area.classId !== classId }]),
  )
}

/** Entries of `next` that are not what `before` holds: the only ones worth telling the engine. */
export function changedStates(
  before: ReadonlyMap<string, AreaState>,
  next: ReadonlyMap<string, AreaState>,
): [code: string, state: AreaState][] {
  return [...next].filter(([code, { fill, dimmed }]) => {
    const old = before.get(code)
    return old?.fill !== fill || old.dimmed !== dimmed
  })
}

/** Order of the shader's branches; 0 draws nothing. */
const patternKinds: readonly Pattern[] = ['none', 'stripe', 'hatch', 'crosshatch', 'stale', 'dots']

/**
 * One texel per county, RGBA: the pattern's colour and, in alpha, its kind.
 * `codes` is the order of the counties in the vertex buffer; one without a mark gets no pattern.
 */
export function patternTexels(drawing: Pick<Drawing, 'areas'>, codes: readonly string[]): Uint8Array {
  const texels = new Uint8Array(codes.length * 4)
  const areaOf = new Map(drawing.areas.map((area) => [area.code as string, area]))
  codes.forEach((code, index) => {
    const area = areaOf.get(code)
    if (!area || area.pattern === 'none') return
    texels.set([...rgbOf(area.patternColour), patternKinds.indexOf(area.pattern)], index * 4)
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
