// The hall's pointer: hidden when it rests, a ring while it is asked for, swipes of a finger.
import { type Signal, signal } from '@preact/signals'

export interface HallPointer {
  readonly isResting: Signal<boolean>
  readonly at: Signal<readonly [x: number, y: number]>
  /** True while the mouse button is held. */
  readonly isHeld: Signal<boolean>
}

export function createPointer(): HallPointer {
  return { isResting: signal(true), at: signal([innerWidth / 2, innerHeight / 2]), isHeld: signal(false) }
}

const restAfterMs = 3000
/** Least travel of a swipe, CSS px. */
const swipePx = 60

export interface SwipeTargets {
  readonly next: () => void
  readonly previous: () => void
  /** Swipes belong to the map while the reader explores. */
  readonly isOff: () => boolean
}

/** Listens on the window; the returned function stops. */
export function followPointer(host: Window, pointer: HallPointer, swipes: SwipeTargets): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let start: readonly [x: number, y: number] | null = null
  const stop = new AbortController()
  const on = (
    type: 'pointermove' | 'pointerdown' | 'pointerup' | 'pointercancel',
    act: (event: PointerEvent) => void,
  ) => host.addEventListener(type, act, { signal: stop.signal })
  on('pointermove', (event) => {
    pointer.at.value = [event.clientX, event.clientY]
    if (event.pointerType !== 'mouse') return
    pointer.isResting.value = false
    clearTimeout(timer)
    timer = setTimeout(() => {
      pointer.isResting.value = true
    }, restAfterMs)
  })
  on('pointerdown', (event) => {
    pointer.at.value = [event.clientX, event.clientY]
    if (event.pointerType === 'mouse') pointer.isHeld.value = event.button === 0 && !isControl(event.target)
    else start = [event.clientX, event.clientY]
  })
  const end = (event: PointerEvent) => {
    pointer.isHeld.value = false
    const from = start
    start = null
    if (!from || swipes.isOff() || event.type === 'pointercancel') return
    const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]]
    if (Math.abs(dx) < swipePx || Math.abs(dx) < 2 * Math.abs(dy)) return
    if (dx < 0) swipes.next()
    else swipes.previous()
  }
  on('pointerup', end)
  on('pointercancel', end)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select, textarea') !== null
}
