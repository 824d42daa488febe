// Where the camera of the SVG goes: at once, or on a flight whose steps arrive when the first one is made.
import type { Camera } from '../../geo/fit-camera.ts'
import type { MapState } from './map-state.ts'

/** Starts a flight; the returned function stops it where it is. Zero milliseconds jump. */
export function flyTo(state: MapState, target: Camera, durationMs: number): () => void {
  const from = state.camera.peek()
  const jump = () => {
    state.camera.value = target
    state.isSettled.value = true
  }
  let isWanted = true
  let stop = () => {}
  if (!from || durationMs <= 0) jump()
  else
    import('./flight.ts').then(
      ({ fly }) => {
        if (isWanted) stop = fly(state, from, target, durationMs)
      },
      () => isWanted && jump(),
    )
  return () => {
    isWanted = false
    stop()
  }
}
