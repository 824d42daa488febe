// What of the hall's window is not free for names: the words, the legend, the foot and the edge.
import { type Box, type IsFree, overlaps } from '../../drawing/place-marks.ts'
import { type Camera, type SizePx, toScreen } from '../../geo/fit-camera.ts'
import type { MapState } from '../map/map-state.ts'
import { hallUnitPx, isUpright, signScale } from './hall-lettering.ts'

/** Units of the stage: projectors cut off a little of the edge. */
const edge = 24
/** Room between a name and what stands beside it. */
const gap = 10
/** Where the veil ends that lies under the words and the foot where the map is near. */
const nearWords = 800
const nearFoot = 118

/** Measures the parts of the stage. `isNear` where the map runs under the words. In CSS px of the window before the lettering's scale. */
export function coverOf(stage: Element, { width, height }: SizePx, isNear: boolean): IsFree {
  const unit = hallUnitPx({ width, height })
  const scale = signScale * unit
  const box = (left: number, top: number, right: number, bottom: number): Box => ({
    left: left / scale,
    top: top / scale,
    right: right / scale,
    bottom: bottom / scale,
  })
  const room = gap * unit
  const boxes = [...stage.querySelectorAll('.hl, .hf p')].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect()
    return box(left - room, top - room, right + room, bottom + room)
  })
  const words = stage.querySelector('.sl')?.getBoundingClientRect()
  const isBelow = isUpright()
  const left = isBelow ? edge * unit : isNear ? nearWords * unit : (words?.right ?? 0)
  const top = isBelow ? (words?.bottom ?? 0) : edge * unit
  const bottom = height - (isNear ? nearFoot : edge) * unit
  const within = box(left, top, width - edge * unit, bottom)
  return (wanted) => isInside(wanted, within) && !boxes.some((other) => overlaps(wanted, other))
}

function isInside(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
}

/** Places names by where the map stands on the screen, too; while it flies, by where it stood. */
export function keepClear(map: MapState, isFree: IsFree): NonNullable<MapState['clear']['value']> {
  let stood: Camera | null = map.camera.peek()
  return (options) => {
    if (map.isSettled.value) stood = map.camera.value
    if (!stood) return options
    const { scale } = map.drawnLettering.value
    const at = { scale: stood.scale / scale, offsetX: stood.offsetX / scale, offsetY: stood.offsetY / scale }
    return { ...options, toPx: (lonLat) => toScreen(at, lonLat), isFree }
  }
}
