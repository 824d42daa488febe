// What of the hall's window is not free for names: the words, the legend, the foot and the edge.
import type { Box, Cover } from '../../drawing/place-marks.ts'
import type { SizePx } from '../../geo/fit-camera.ts'
import { hallUnitPx } from './hall-lettering.ts'

/** Units of the stage: projectors cut off a little of the edge. */
const edge = 24
/** Room between a name and what stands beside it. */
const gap = 10
/** Where the words end, and the veil that lies under them and the foot where the map is near. */
const words = 736
const nearWords = 800
const nearFoot = 118

/** Measures the parts of the stage. `isNear` where the map runs under the words. Units are CSS px of the window. */
export function coverOf(stage: Element, size: SizePx, isNear: boolean): Cover {
  const unit = hallUnitPx(size)
  const { width, height } = size
  const parts = [...stage.querySelectorAll('.hl, .hf p')].map((part): Box => {
    const { left, top, right, bottom } = part.getBoundingClientRect()
    return { left: left - gap * unit, top: top - gap * unit, right: right + gap * unit, bottom: bottom + gap * unit }
  })
  return {
    within: {
      left: (isNear ? nearWords : words) * unit,
      top: edge * unit,
      right: width - edge * unit,
      bottom: height - (isNear ? nearFoot : edge) * unit,
    },
    boxes: parts,
  }
}
