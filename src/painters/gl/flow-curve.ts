// The line a flow takes on a flat map: a shallow arc to the left of its direction, so that there and back stay apart.
import type { LonLat } from '../../drawing/drawing.ts'
import { fromMercator, toMercator } from '../../geo/mercator.ts'

/** How far the Bézier's control point stands off the straight line, as a share of its length; the SVG's curves agree. */
const bend = 1 / 8

/** Points of the arc, degrees, both ends included: `steps` + 1 of them. A flow without length is one point twice. */
export function flowCurve(from: LonLat, to: LonLat, steps = 32): [lon: number, lat: number][] {
  const [x0, y0] = toMercator(from)
  const [x1, y1] = toMercator(to)
  const midX = (x0 + x1) / 2 + (y1 - y0) * bend
  const midY = (y0 + y1) / 2 - (x1 - x0) * bend
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return fromMercator([a * x0 + b * midX + c * x1, a * y0 + b * midY + c * y1])
  })
}

/** A dash and its gap in widths of the world: 8 px where the province fills a desktop's window, as in the SVG. */
const dashStep = 1 / 5300

/** How many dashes a flow takes, so that those of long and short flows are alike; 2 at least. */
export function dashCount(from: LonLat, to: LonLat): number {
  const [x0, y0] = toMercator(from)
  const [x1, y1] = toMercator(to)
  return Math.max(2, Math.round(Math.hypot(x1 - x0, y1 - y0) / dashStep))
}

/** Every other stretch of a curve: an uncertain flow is dashed. `count` dashes of two points or more. */
export function dashCurve<Point>(points: readonly Point[], count: number): Point[][] {
  const stretches = count * 2 - 1
  const last = points.length - 1
  const at = (share: number) => Math.round(share * last)
  return Array.from({ length: count }, (_, i) =>
    points.slice(at((i * 2) / stretches), at((i * 2 + 1) / stretches) + 1),
  ).filter((dash) => dash.length > 1)
}
