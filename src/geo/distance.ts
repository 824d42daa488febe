// Distance and bearing between two positions, on a sphere of the earth's mean radius.
import type { LonLat } from './geometry.ts'

const meanRadiusKm = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine). */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const sinLat = Math.sin(radians(latB - latA) / 2)
  const sinLon = Math.sin(radians(lonB - lonA) / 2)
  const h = sinLat * sinLat + Math.cos(radians(latA)) * Math.cos(radians(latB)) * sinLon * sinLon
  return 2 * meanRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Initial bearing from a to b: degrees clockwise from north, 0 ≤ bearing < 360. */
export function bearingDeg([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const turn = radians(lonB - lonA)
  const [a, b] = [radians(latA), radians(latB)]
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360
}
