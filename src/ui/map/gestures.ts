// Mouse, wheel and touch on the SVG map: drag to move, wheel or pinch to zoom, tap to select.
import type { DivisionCode } from '../../domain/division.ts'
import { type Camera, clampCamera, scaleAbout } from '../../geo/fit-camera.ts'
import type { Bounds } from '../../geo/geometry.ts'
import { type MapState, southLat } from './map-state.ts'

export interface GestureTargets {
  readonly home: Bounds
  readonly hover: (code: DivisionCode | '', at: readonly [x: number, y: number]) => void
  readonly select: (code: DivisionCode | '') => void
  /** The reader has let go: the camera is where it should stay. */
  readonly rested: () => void
}

/** Px of movement below which a press is a tap. */
const tapSlackPx = 5
const restAfterWheelMs = 180

/** Listens on the host; the returned function stops. */
export function listenToGestures(host: HTMLElement, state: MapState, targets: GestureTargets): () => void {
  const pointers = new Map<number, readonly [x: number, y: number]>()
  let travelledPx = 0
  let wheelTimer: ReturnType<typeof setTimeout> | undefined
  const stop = new AbortController()
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => host.addEventListener(type, act, { ...options, signal: stop.signal })

  const local = (event: MouseEvent): [number, number] => {
    const box = host.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const apply = (camera: Camera) => {
    const box = state.window.peek()
    const frame = state.paths.peek().frame
    if (!box) return
    const wholeScale = frame.scale / 1000
    state.camera.value = clampCamera(camera, box.size, {
      home: targets.home,
      southLat,
      minScale: Math.min(wholeScale * 0.3 * box.size.height, camera.scale),
      maxScale: frame.scale * 16,
    })
  }
  const gather = () => {
    const all = [...pointers.values()]
    const x = all.reduce((sum, p) => sum + p[0], 0) / all.length
    const y = all.reduce((sum, p) => sum + p[1], 0) / all.length
    const spread = all.reduce((sum, p) => sum + Math.hypot(p[0] - x, p[1] - y), 0) / all.length
    return { x, y, spread }
  }

  on('pointerdown', (event) => {
    // A zoom button is pressed for itself, not for the ground below it.
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    if (pointers.size === 0) travelledPx = 0
    pointers.set(event.pointerId, local(event))
  })
  on('pointermove', (event) => {
    const at = local(event)
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType === 'mouse') targets.hover(codeUnder(event), at)
      return
    }
    const before = gather()
    pointers.set(event.pointerId, at)
    const after = gather()
    travelledPx += Math.hypot(after.x - before.x, after.y - before.y) + Math.abs(after.spread - before.spread)
    const camera = state.camera.peek()
    if (!camera || travelledPx < tapSlackPx) return
    if (!host.hasPointerCapture(event.pointerId)) host.setPointerCapture(event.pointerId)
    targets.hover('', at)
    const moved = {
      ...camera,
      offsetX: camera.offsetX + after.x - before.x,
      offsetY: camera.offsetY + after.y - before.y,
    }
    const factor = before.spread > 0 ? after.spread / before.spread : 1
    apply(scaleAbout(moved, moved.scale * factor, [after.x, after.y]))
  })
  const letGo = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    if (pointers.size > 0) return
    if (travelledPx >= tapSlackPx) targets.rested()
    else if (event.type === 'pointerup') targets.select(codeUnder(event))
  }
  on('pointerup', letGo)
  on('pointercancel', letGo)
  on('pointerleave', () => targets.hover('', [0, 0]))
  on(
    'wheel',
    (event) => {
      const camera = state.camera.peek()
      if (!camera) return
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      apply(scaleAbout(camera, camera.scale * 2 ** ((-event.deltaY * lines) / 300), local(event)))
      clearTimeout(wheelTimer)
      wheelTimer = setTimeout(targets.rested, restAfterWheelMs)
    },
    { passive: false },
  )
  return () => {
    clearTimeout(wheelTimer)
    stop.abort()
  }
}

/** The county drawn under the pointer, read from the path's own code. */
function codeUnder(event: MouseEvent): DivisionCode | '' {
  const hit = event.target instanceof Element ? event.target.closest('[data-c]') : null
  return (hit?.getAttribute('data-c') ?? '') as DivisionCode | ''
}
