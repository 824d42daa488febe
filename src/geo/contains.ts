// Whether a position lies inside a shape, and which county holds it.
import type { DivisionCode } from '../domain/division.ts'
import { boundsOf, isInBounds } from './bounds.ts'
import type { LonLat, MultiPolygonRings, PolygonRings, Ring } from './geometry.ts'

function isInRing(ring: Ring, [lon, lat]: LonLat): boolean {
  let isInside = false
  let previous = ring.at(-1)
  for (const position of ring) {
    if (previous && position[1] > lat !== previous[1] > lat) {
      const crossing = previous[0] + ((lat - previous[1]) * (position[0] - previous[0])) / (position[1] - previous[1])
      if (lon < crossing) isInside = !isInside
    }
    previous = position
  }
  return isInside
}

/** Even-odd test on all rings, so that holes are outside; a position exactly on a border falls on either side. */
export function isInPolygon(polygon: PolygonRings, position: LonLat): boolean {
  return polygon.reduce((isInside, ring) => (isInRing(ring, position) ? !isInside : isInside), false)
}

/** A shape that goes by a division's code. */
export interface CodedShape {
  readonly code: DivisionCode
  readonly rings: MultiPolygonRings
}

/** Answers which county holds a position; undefined at sea and beyond the border. */
export type CountyAt = (position: LonLat) => DivisionCode | undefined

/** Prepares boxes once, so that each question tests few polygons: `createCountyAt(shapes)([120.15, 30.28])`. */
export function createCountyAt(shapes: readonly CodedShape[]): CountyAt {
  const parts = shapes.flatMap(({ code, rings }) =>
    rings.map((polygon) => ({ code, polygon, bounds: boundsOf([polygon]) })),
  )
  return (position) =>
    parts.find(({ bounds, polygon }) => isInBounds(bounds, position) && isInPolygon(polygon, position))?.code
}
