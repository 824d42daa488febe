// The bounds that the free box would show one step nearer or further.
import { cameraBounds, clampCamera, scaleAbout } from '../../geo/fit-camera.ts'
import type { Bounds } from '../../geo/geometry.ts'
import { type MapState, southLat } from './map-state.ts'

/** Bounds after zooming by `factor` about the middle of the free box; 1 gives the present ones, null before measuring. */
export function zoomBounds(state: MapState, factor: number, home?: Bounds): Bounds | null {
  const [camera, box] = [state.camera.peek(), state.window.peek()]
  if (!camera || !box) return null
  const { size, padding } = box
  const middle = [
    (padding.left + size.width - padding.right) / 2,
    (padding.top + size.height - padding.bottom) / 2,
  ] as const
  const zoomed = scaleAbout(camera, camera.scale * factor, middle)
  if (!home) return cameraBounds(zoomed, size, padding)
  const frame = state.paths.peek().frame
  const limits = { home, southLat, minScale: (frame.scale / 1000) * 0.3 * size.height, maxScale: frame.scale * 16 }
  return cameraBounds(clampCamera(zoomed, size, limits), size, padding)
}
