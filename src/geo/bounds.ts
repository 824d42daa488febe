// Bounding boxes in degrees: of shapes, joined, tested, measured apart.
import type { Bounds, LonLat, MultiPolygonRings } from './geometry.ts'

/** The box around every outer ring. Throws a RangeError for a shape without positions. */
export function boundsOf(shape: MultiPolygonRings): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of shape) {
    for (const [lon, lat] of polygon[0] ?? []) {
      if (lon < west) west = lon
      if (lon > east) east = lon
      if (lat < south) south = lat
      if (lat > north) north = lat
    }
  }
  if (west > east) throw new RangeError('bounds of nothing')
  return [west, south, east, north]
}

/** The box around all the boxes. Throws a RangeError for an empty list. */
export function joinBounds(boxes: readonly Bounds[]): Bounds {
  const [first, ...rest] = boxes
  if (!first) throw new RangeError('bounds of nothing')
  return rest.reduce<Bounds>(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    first,
  )
}

/** Whether the position lies in the box, its edges included. */
export function isInBounds([west, south, east, north]: Bounds, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Degrees between two boxes on each axis, 0 where they overlap: [across longitudes, across latitudes]. */
export function gapBetween(a: Bounds, b: Bounds): [lon: number, lat: number] {
  return [Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3])]
}
