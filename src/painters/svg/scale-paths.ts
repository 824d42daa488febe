// Shapes in the px of one picture: what has no page around it cannot keep a stroke's width while a map is scaled.
import { type Camera, fitCamera, type PaddingPx, type SizePx } from '../../geo/fit-camera.ts'
import type { Bounds } from '../../geo/geometry.ts'
import type { MapPaths } from './map-paths.ts'
import type { ViewBox } from './map-svg.tsx'

export interface ScaledPaths {
  /** One map unit is one px. */
  readonly paths: MapPaths
  /** Degrees to px of the box. */
  readonly camera: Camera
  /** What of the map units lies in the box. */
  readonly viewBox: ViewBox
}

const number = /-?\d*\.?\d+/g

/** The same shapes, scaled so that the bounds fill what the padding leaves of the box. Throws a RangeError for bounds without extent. */
export function scalePaths(paths: MapPaths, bounds: Bounds, size: SizePx, padding: PaddingPx): ScaledPaths {
  const camera = fitCamera(bounds, size, padding)
  const { frame } = paths
  const factor = camera.scale / frame.scale
  const scaled = (d: string) => d.replace(number, (n) => ` ${Math.round(Number(n) * factor * 100) / 100}`)
  return {
    paths: {
      frame: { ...frame, scale: camera.scale, width: frame.width * factor, height: frame.height * factor },
      isFine: paths.isFine,
      areas: new Map([...paths.areas].map(([code, d]) => [code, scaled(d)])),
      province: scaled(paths.province),
      cityBorders: scaled(paths.cityBorders),
    },
    camera,
    viewBox: {
      x: -camera.offsetX - frame.originX * camera.scale,
      y: -camera.offsetY - frame.originY * camera.scale,
      width: size.width,
      height: size.height,
    },
  }
}
