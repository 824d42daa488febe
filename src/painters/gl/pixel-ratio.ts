// Caps the canvas's resolution, so that a 4K projector on an office GPU still moves smoothly.
import type { SizePx } from '../../geo/fit-camera.ts'

/** Device px of one 3840 × 2160 canvas: a 4K screen stays one to one, nothing gets larger. */
export const canvasBudgetPx = 3840 * 2160

/** Device px per CSS px to draw with: the screen's, at most `max`, and within the budget of the whole canvas. */
export function cappedPixelRatio(devicePixelRatio: number, { width, height }: SizePx, max = 2): number {
  const area = Math.max(1, width * height)
  return Math.min(devicePixelRatio, max, Math.sqrt(canvasBudgetPx / area))
}
