// Between the atlas's camera and MapLibre's centre and zoom. Pure.
import { type Camera, fitCamera, type SizePx } from '../../geo/fit-camera.ts'
import type { Bounds, LonLat } from '../../geo/geometry.ts'
import { fromMercator, toMercator } from '../../geo/mercator.ts'

/** px of the world at MapLibre's zoom 0. */
const worldPx = 512
/** No view shows anything further south: see the product's note on what a frame would have to show in full. */
export const southLat = 26.5
/** A town's outline fills the screen; the boundaries carry no more detail. */
export const maxZoom = 12

export interface EngineCamera {
  readonly center: [lon: number, lat: number]
  readonly zoom: number
}

export function toEngine({ scale, offsetX, offsetY }: Camera, { width, height }: SizePx): EngineCamera {
  return {
    center: fromMercator([(width / 2 - offsetX) / scale, (height / 2 - offsetY) / scale]),
    zoom: Math.log2(scale / worldPx),
  }
}

export function fromEngine(center: LonLat, zoom: number, { width, height }: SizePx): Camera {
  const scale = worldPx * 2 ** zoom
  const [x, y] = toMercator(center)
  return { scale, offsetX: width / 2 - x * scale, offsetY: height / 2 - y * scale }
}

/** px per world unit that a reader may choose: from half the whole province to a town. */
export function scaleRange(home: Bounds, size: SizePx): { minScale: number; maxScale: number } {
  return { minScale: fitCamera(home, size).scale / 2, maxScale: worldPx * 2 ** maxZoom }
}
