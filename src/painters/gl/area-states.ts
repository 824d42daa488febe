// Drawing → feature states: what each county's paint expression and pattern texel read. Pure.
import type { Drawing, OutlineMark, Pattern } from '../../drawing/drawing.ts'

/** Null where the county has no such outline. */
export interface AreaState {
  readonly fill: string
  readonly solid: string | null
  readonly dashed: string | null
  readonly dotted: string | null
  readonly solidPx: number
  readonly dashedPx: number
  readonly dottedPx: number
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Feature state per county code. An outline of the same style drawn twice: the later one counts. */
export function areaStates(drawing: Pick<Drawing, 'areas' | 'outlines'>): ReadonlyMap<string, AreaState> {
  const states = new Map<string, Writable<AreaState>>()
  for (const { code, fill } of drawing.areas) {
    states.set(code, { fill, solid: null, dashed: null, dotted: null, solidPx: 1, dashedPx: 1, dottedPx: 1 })
  }
  for (const { code, style, colour, widthPx } of drawing.outlines) {
    const state = states.get(code)
    if (!state) continue
    state[style] = colour
    state[widthKey(style)] = widthPx
  }
  return states
}

/** Entries of `next` that are not what `before` holds: the only ones worth telling the engine. */
export function changedStates(
  before: ReadonlyMap<string, AreaState>,
  next: ReadonlyMap<string, AreaState>,
): [code: string, state: AreaState][] {
  return [...next].filter(([code, state]) => {
    const old = before.get(code)
    return !old || (Object.keys(state) as (keyof AreaState)[]).some((key) => old[key] !== state[key])
  })
}

/** Order of the shader's branches; 0 draws nothing. */
export const patternKinds: readonly Pattern[] = ['none', 'stripe', 'hatch', 'crosshatch', 'stale', 'dots']

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

/** "#rrggbb" → three bytes; anything else is mid grey rather than a crash in a paint loop. */
export function rgbOf(colour: string): [number, number, number] {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (!digits) return [128, 128, 128]
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function widthKey(style: OutlineMark['style']): 'solidPx' | 'dashedPx' | 'dottedPx' {
  return `${style}Px`
}
