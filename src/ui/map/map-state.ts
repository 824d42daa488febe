// Where the map stands: the camera, what the page leaves free of it, and the drawing's placement at that scale.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Drawing } from '../../drawing/drawing.ts'
import { type Placement, type PlacementOptions, placeMarks } from '../../drawing/place-marks.ts'
import { type Camera, fitCamera, noPadding, type PaddingPx, type SizePx, toScreen } from '../../geo/fit-camera.ts'
import type { MapFrame } from '../../geo/map-frame.ts'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import type { ViewBox } from '../../painters/svg/map-svg.tsx'
import type { Store } from '../../state/store.ts'

/** The view's bottom edge never goes south of this, so that no frame holds territory it would have to show. */
export const southLat = 26.5
/** Map units per px of the first page, drawn before any window is known: 1,000 units on about 780 px. */
const firstUnitsPerPx = 1.28

export interface WindowBox {
  readonly size: SizePx
  readonly padding: PaddingPx
  /** How much larger than usual the page sets its text: 1.5 on a 4K screen. */
  readonly textScale: number
}

/** How large names and signs are drawn: everything times `scale`, names of `fontPx` before that. */
export interface Lettering {
  readonly scale: number
  readonly fontPx: number
}

/** As large as the page's own text. */
export const pageLettering: Lettering = { scale: 1, fontPx: 12 }

export interface MapState {
  readonly paths: Signal<MapPaths>
  /** null until the page is measured. */
  readonly window: Signal<WindowBox | null>
  readonly camera: Signal<Camera | null>
  /** False while the camera moves by itself: names wait for its end. */
  readonly isSettled: Signal<boolean>
  /** Changes how names are placed where something lies over the map; null where nothing does. */
  readonly clear: Signal<((options: PlacementOptions) => PlacementOptions) | null>
  /** What is asked for; `pageLettering` unless a hall asks for more. */
  readonly lettering: Signal<Lettering>
  /** What is drawn. */
  readonly drawnLettering: ReadonlySignal<Lettering>
  readonly viewBox: ReadonlySignal<ViewBox>
  readonly unitsPerPx: ReadonlySignal<number>
  readonly placement: ReadonlySignal<Placement>
  readonly metresPerPx: ReadonlySignal<number>
}

export function createMapState(store: Store, paths: MapPaths): MapState {
  const { frame } = paths
  const camera = signal<Camera | null>(null)
  const windowBox = signal<WindowBox | null>(null)
  const isSettled = signal(true)
  const lettering = signal(pageLettering)
  const clear = signal<MapState['clear']['value']>(null)
  const drawnLettering = computed<Lettering>(() => {
    const scale = windowBox.value?.textScale ?? 1
    return lettering.value === pageLettering ? { ...pageLettering, scale } : lettering.value
  })
  const unitsPerPx = computed(() => (camera.value ? frame.scale / camera.value.scale : firstUnitsPerPx))
  const settledScale = keepWhile(
    computed(() => camera.value?.scale ?? frame.scale / firstUnitsPerPx),
    isSettled,
  )
  const selected = computed(() => store.view.value.place)
  const places = computed(() => {
    const { scale, fontPx } = drawnLettering.value
    const at: Camera = { scale: settledScale.value / scale, offsetX: 0, offsetY: 0 }
    const options: PlacementOptions = { fontPx, toPx: (lonLat) => toScreen(at, lonLat), selected: selected.value }
    // A theme that is shown again is placed as before.
    return { options: clear.value?.(options) ?? options, known: new WeakMap<Drawing, Placement>() }
  })
  return {
    paths: signal(paths),
    window: windowBox,
    camera,
    isSettled,
    clear,
    lettering,
    drawnLettering,
    unitsPerPx,
    viewBox: computed(() => boxOf(frame, camera.value, windowBox.value)),
    placement: computed(() => {
      const { known, options } = places.value
      const drawing = store.drawing.value
      const placement = known.get(drawing) ?? placeMarks(drawing, options)
      known.set(drawing, placement)
      return placement
    }),
    metresPerPx: computed(() => {
      const [, south, , north] = store.atlas.edition.bounds
      const equatorM = 40_075_016.686
      return camera.value ? (equatorM * Math.cos((((south + north) / 2) * Math.PI) / 180)) / camera.value.scale : 0
    }),
  }
}

/** Camera that shows bounds in the free box of the window. */
export function cameraFor(bounds: readonly [number, number, number, number], { size, padding }: WindowBox): Camera {
  return fitCamera(bounds, size, padding, southLat)
}

/** The part of the frame that the free box shows: the SVG element fills exactly that box. */
function boxOf(frame: MapFrame, camera: Camera | null, box: WindowBox | null): ViewBox {
  if (!camera || !box) return { x: 0, y: 0, width: frame.width, height: frame.height }
  const { size, padding = noPadding } = box
  const units = frame.scale / camera.scale
  return {
    x: ((padding.left - camera.offsetX) / camera.scale - frame.originX) * frame.scale,
    y: ((padding.top - camera.offsetY) / camera.scale - frame.originY) * frame.scale,
    width: Math.max(1, size.width - padding.left - padding.right) * units,
    height: Math.max(1, size.height - padding.top - padding.bottom) * units,
  }
}

/** Follows a signal, but only while `isOpen`. */
function keepWhile(source: ReadonlySignal<number>, isOpen: ReadonlySignal<boolean>): ReadonlySignal<number> {
  let last = source.peek()
  return computed(() => {
    if (isOpen.value) last = source.value
    return last
  })
}
