// The offset of Chinese web maps (GCJ-02) taken out of a position, to tell whether it explains a misplaced point.
import type { LonLat } from '../../geo/geometry.ts'

const semiMajor = 6378245
const eccentricity = 0.00669342162296594
const { PI, sin, cos, sqrt, abs } = Math

/** The part of both shifts that wobbles with short waves. */
const ripple = (x: number) => ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3

/** GCJ-02 → CGCS2000 by one step of the known shift, good to a few metres. Published formula, in degrees. */
export function fromGcj02([lon, lat]: LonLat): LonLat {
  const x = lon - 105
  const y = lat - 35
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * sqrt(abs(x)) +
    ripple(x) +
    ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 +
    ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * sqrt(abs(x)) +
    ripple(x) +
    ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 +
    ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3
  const magic = 1 - eccentricity * sin((lat * PI) / 180) ** 2
  const dLat = (north * 180) / (((semiMajor * (1 - eccentricity)) / (magic * sqrt(magic))) * PI)
  const dLon = (east * 180) / ((semiMajor / sqrt(magic)) * cos((lat * PI) / 180) * PI)
  return [lon - dLon, lat - dLat]
}
