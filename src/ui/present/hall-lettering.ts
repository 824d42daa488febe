// How large a hall's names and signs are: everything follows the smaller side of the window.
import { effect } from '@preact/signals'
import type { SizePx } from '../../geo/fit-camera.ts'
import { type MapState, pageLettering } from '../map/map-state.ts'

/** CSS px per unit of the stage, which is drawn for 1920 × 1080, and upright for a width of 800. */
export function hallUnitPx({ width, height }: SizePx): number {
  return isUpright() ? width / 800 : Math.min(width / 1920, height / 1080)
}

/** As a phone is held, where the words stand above the map: as the style sheet of such a stage says. */
export function isUpright(): boolean {
  return globalThis.matchMedia?.('(max-aspect-ratio: 3/5)').matches ?? false
}

/** Names at 28 units, the least a back row can read. */
const namePx = 28
/** Signs against the page's, in units of the stage. */
export const signScale = 1.75

/** Enlarges the map's names and signs for as long as it runs. Returns the function that ends it. */
export function enlargeLettering(state: MapState): () => void {
  const stop = effect(() => {
    const unitPx = hallUnitPx(state.window.value?.size ?? { width: 1920, height: 1080 })
    state.lettering.value = { scale: signScale * unitPx, fontPx: namePx / signScale }
  })
  return () => {
    stop()
    state.lettering.value = pageLettering
  }
}
