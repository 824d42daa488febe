// The fixed drawing space: Web Mercator, scaled so that the province stands 1,000 units high.
import type { Bounds, LonLat, XY } from './geometry.ts'
import { fromMercator, toMercator } from './mercator.ts'

/** Height of every frame, in map units. */
const frameHeight = 1000

/** Where map units lie on the Mercator world; `viewBox="0 0 width height"` shows exactly the bounds. */
export interface MapFrame {
  /** Map units per Mercator world unit. */
  readonly scale: number
  /** World position of the frame's top left corner. */
  readonly originX: number
  readonly originY: number
  /** Map units, rounded up to whole ones. */
  readonly width: number
  readonly height: number
}

/** The frame in which the bounds fill the height exactly. Throws a RangeError for bounds without extent. */
export function fitFrame(bounds: Bounds, height: number = frameHeight): MapFrame {
  const [west, south, east, north] = bounds
  if (!(east > west && north > south)) throw new RangeError(`bounds without extent: ${bounds.join(', ')}`)
  const [originX, originY] = toMercator([west, north])
  const [farX, farY] = toMercator([east, south])
  const scale = height / (farY - originY)
  return { scale, originX, originY, width: Math.ceil((farX - originX) * scale), height }
}

/** Degrees to map units. */
export function toMap(frame: MapFrame, position: LonLat): [x: number, y: number] {
  const [x, y] = toMercator(position)
  return [(x - frame.originX) * frame.scale, (y - frame.originY) * frame.scale]
}

/** Map units to degrees; the inverse of toMap. */
export function toLonLat(frame: MapFrame, [x, y]: XY): [lon: number, lat: number] {
  return fromMercator([x / frame.scale + frame.originX, y / frame.scale + frame.originY])
}

/** Map units per kilometre at a latitude, for the scale bar. */
export function unitsPerKm(frame: MapFrame, lat: number): number {
  const equatorKm = 40075.016686
  return frame.scale / (equatorKm * Math.cos((lat * Math.PI) / 180))
}
