// Where the map stands on the screen: one affine transform of the Mercator world, shared by both painters.
import type { Bounds, LonLat } from './geometry.ts'
import { fromMercator, toMercator } from './mercator.ts'

/** Screen x = world x · scale + offsetX, y likewise; world units are Mercator's 0…1, screen units CSS px from the top left. */
export interface Camera {
  /** CSS px per world unit; MapLibre's zoom is log2(scale / 512). */
  readonly scale: number
  readonly offsetX: number
  readonly offsetY: number
}

export interface SizePx {
  readonly width: number
  readonly height: number
}

/** What panels cover on each side. */
export interface PaddingPx {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const noPadding: PaddingPx = { top: 0, right: 0, bottom: 0, left: 0 }

/** How far a reader may go; every field narrows the camera a little more. */
export interface CameraLimits {
  /** Area that must never leave the screen, degrees. */
  readonly home: Bounds
  /** Latitude that the bottom edge of the screen never goes south of. */
  readonly southLat: number
  /** CSS px per world unit. */
  readonly minScale: number
  readonly maxScale: number
}

/**
 * Shows the bounds as large as the free box allows, centred in it. With `southLat` the map is then pushed down until
 * the screen's bottom edge is no further south, at the cost of the centring. A box without room counts as 1 px.
 * Throws a RangeError for bounds without extent.
 */
export function fitCamera(bounds: Bounds, size: SizePx, padding: PaddingPx = noPadding, southLat?: number): Camera {
  const [west, south, east, north] = bounds
  if (!(east > west && north > south)) throw new RangeError(`bounds without extent: ${bounds.join(', ')}`)
  const [x0, y0] = toMercator([west, north])
  const [x1, y1] = toMercator([east, south])
  const freeWidth = Math.max(1, size.width - padding.left - padding.right)
  const freeHeight = Math.max(1, size.height - padding.top - padding.bottom)
  const scale = Math.min(freeWidth / (x1 - x0), freeHeight / (y1 - y0))
  const camera = {
    scale,
    offsetX: padding.left + freeWidth / 2 - ((x0 + x1) / 2) * scale,
    offsetY: padding.top + freeHeight / 2 - ((y0 + y1) / 2) * scale,
  }
  return southLat === undefined ? camera : keepNorthOf(camera, size, southLat)
}

/** What the free box shows, degrees; fitting the result into the same box gives the same camera back. */
export function cameraBounds(camera: Camera, size: SizePx, padding: PaddingPx = noPadding): Bounds {
  const [west, north] = toDegrees(camera, [padding.left, padding.top])
  const [east, south] = toDegrees(camera, [size.width - padding.right, size.height - padding.bottom])
  return [west, south, east, north]
}

/** The nearest camera within the limits: scale first, then a third of `home` stays visible, then the south edge. */
export function clampCamera(camera: Camera, size: SizePx, limits: CameraLimits): Camera {
  const wanted = Math.min(limits.maxScale, Math.max(limits.minScale, camera.scale))
  const scaled = scaleAbout(camera, wanted, [size.width / 2, size.height / 2])
  const [west, south, east, north] = limits.home
  const [x0, y0] = toScreen(scaled, [west, north])
  const [x1, y1] = toScreen(scaled, [east, south])
  const kept = {
    scale: wanted,
    offsetX: scaled.offsetX + pullIn(x0, x1, size.width),
    offsetY: scaled.offsetY + pullIn(y0, y1, size.height),
  }
  return keepNorthOf(kept, size, limits.southLat)
}

/** Whether both show the same to the eye. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.scale / b.scale - 1) < 1e-4 &&
    Math.abs(a.offsetX - b.offsetX) < 0.5 &&
    Math.abs(a.offsetY - b.offsetY) < 0.5
  )
}

/** Changes the scale while one screen point, CSS px, stays over the same place. */
export function scaleAbout({ scale, offsetX, offsetY }: Camera, to: number, [x, y]: readonly [number, number]): Camera {
  const factor = to / scale
  return { scale: to, offsetX: x - (x - offsetX) * factor, offsetY: y - (y - offsetY) * factor }
}

/** Degrees to CSS px. */
export function toScreen({ scale, offsetX, offsetY }: Camera, at: LonLat): [x: number, y: number] {
  const [x, y] = toMercator(at)
  return [x * scale + offsetX, y * scale + offsetY]
}

/** CSS px to degrees; the inverse of toScreen. */
export function toDegrees({ scale, offsetX, offsetY }: Camera, [x, y]: readonly [number, number]): [number, number] {
  return fromMercator([(x - offsetX) / scale, (y - offsetY) / scale])
}

/** Px to move by so that at least a third of the smaller of span and screen overlaps the screen. */
function pullIn(from: number, to: number, extent: number): number {
  const least = Math.min(to - from, extent) / 3
  if (to < least) return least - to
  return from > extent - least ? extent - least - from : 0
}

function keepNorthOf(camera: Camera, size: SizePx, southLat: number): Camera {
  const [, y] = toMercator([0, southLat])
  return { ...camera, offsetY: Math.max(camera.offsetY, size.height - y * camera.scale) }
}
