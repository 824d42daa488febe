// What a miniature shows: one path per colour of a drawing.
import type { Drawing } from '../../drawing/drawing.ts'
import { joinPaths } from '../../painters/svg/map-paths.ts'
import type { MiniGeometry } from './mini-map.tsx'

export interface MiniPicture {
  readonly fills: readonly { readonly fill: string; readonly d: string }[]
  readonly dots: readonly { readonly fill: string; readonly d: string }[]
}

/** One path per distinct colour, so that a miniature costs a handful of elements; dots likewise. */
export function miniPicture(drawing: Drawing, geometry: MiniGeometry): MiniPicture {
  const fills = new Map<string, string>()
  for (const { code, fill, pattern, patternColour } of drawing.areas) {
    const seen = pattern === 'stripe' || pattern === 'dots' ? patternColour : fill
    fills.set(seen, joinPaths([fills.get(seen) ?? '', geometry.areas.get(code) ?? '']))
  }
  const dots = new Map<string, string>()
  for (const { at, code, glyphs } of drawing.symbols) {
    const colour = glyphs[0]?.colour
    if (!colour || code !== '') continue
    const [x, y] = geometry.project(at)
    dots.set(colour, `${dots.get(colour) ?? ''}M${x.toFixed(0)} ${y.toFixed(0)}h0`)
  }
  const list = (map: Map<string, string>) => [...map].map(([fill, d]) => ({ fill, d }))
  return { fills: list(fills), dots: list(dots) }
}
