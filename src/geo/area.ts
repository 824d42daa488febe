// True ground area of polygons, on the CGCS2000 ellipsoid.
import type { LonLat, MultiPolygonRings, PolygonRings, Ring } from './geometry.ts'

const semiMajorKm = 6378.137
const flattening = 1 / 298.257222101
const e = Math.sqrt(flattening * (2 - flattening))

// An equal-area cylinder: the area under an edge becomes a plain trapezium (Snyder 1987, eq. 3-12).
const authalic = (sinPhi: number): number => {
  const es = e * sinPhi
  return (1 - e * e) * (sinPhi / (1 - es * es) + Math.atanh(es) / e)
}

const toCylinder = ([lon, lat]: LonLat): [number, number] => [
  (lon * Math.PI) / 180,
  authalic(Math.sin((lat * Math.PI) / 180)) / 2,
]

/** Area enclosed by one closed ring, km², never negative; edges are taken as short straight lines. */
function ringAreaKm2(ring: Ring): number {
  let doubled = 0
  let previous: [number, number] | undefined
  for (const position of ring) {
    const point = toCylinder(position)
    if (previous) doubled += (point[0] - previous[0]) * (point[1] + previous[1])
    previous = point
  }
  return (Math.abs(doubled) / 2) * semiMajorKm * semiMajorKm
}

/** Area of a polygon without its holes, km². */
export function polygonAreaKm2([outer, ...holes]: PolygonRings): number {
  if (!outer) return 0
  return holes.reduce((sum, hole) => sum - ringAreaKm2(hole), ringAreaKm2(outer))
}

/** Area of all parts without their holes, km². */
export function areaKm2(shape: MultiPolygonRings): number {
  return shape.reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0)
}
