// Web Mercator between degrees and the unit square, the world as MapLibre counts it (y grows southwards).
import type { LonLat, XY } from './geometry.ts'

/** Degrees to world units, 0…1 on both axes for the latitudes ±85.05°. */
export function toMercator([lon, lat]: LonLat): [x: number, y: number] {
  const phi = (lat * Math.PI) / 180
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)]
}

/** World units back to degrees; the inverse of toMercator. */
export function fromMercator([x, y]: XY): [lon: number, lat: number] {
  const phi = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2
  return [(x - 0.5) * 360, (phi * 180) / Math.PI]
}
