// A camera flight on the SVG, frame by frame.
import { type Camera, isSameCamera } from '../../geo/fit-camera.ts'
import type { MapState } from './map-state.ts'

/** Moves the camera to the target; the returned function stops it where it is. */
export function fly(state: MapState, from: Camera, target: Camera, durationMs: number): () => void {
  if (isSameCamera(from, target)) {
    state.camera.value = target
    return () => {}
  }
  state.isSettled.value = false
  const start = performance.now()
  let frame = requestAnimationFrame(function step(now) {
    const share = Math.min(1, (now - start) / durationMs)
    state.camera.value = share === 1 ? target : between(from, target, ease(share), state)
    if (share < 1) frame = requestAnimationFrame(step)
    else state.isSettled.value = true
  })
  return () => {
    cancelAnimationFrame(frame)
    state.isSettled.value = true
  }
}

/** The window's centre moves evenly over the ground while the scale grows evenly in steps of magnification. */
function between(a: Camera, b: Camera, share: number, state: MapState): Camera {
  const size = state.window.peek()?.size ?? { width: 0, height: 0 }
  const [cx, cy] = [size.width / 2, size.height / 2]
  const world = (c: Camera) => [(cx - c.offsetX) / c.scale, (cy - c.offsetY) / c.scale] as const
  const [ax, ay] = world(a)
  const [bx, by] = world(b)
  const scale = a.scale * (b.scale / a.scale) ** share
  // In proportion to the inverse of the scale, so that the target neither rushes nor lingers.
  const lean = a.scale === b.scale ? share : (1 / a.scale - 1 / scale) / (1 / a.scale - 1 / b.scale)
  return {
    scale,
    offsetX: cx - (ax + (bx - ax) * lean) * scale,
    offsetY: cy - (ay + (by - ay) * lean) * scale,
  }
}

function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2
}
