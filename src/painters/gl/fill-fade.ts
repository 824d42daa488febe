// Fills on their way from one drawing to the next, as the SVG's transitions move them.
import { type AreaState, changedStates } from './area-states.ts'
import { rgbOf } from './rgb.ts'

export interface FillFade {
  /** Shows the states at once, or moves the colours there over `ms`. */
  to(next: ReadonlyMap<string, AreaState>, ms: number): void
  stop(): void
}

/** `show` hears of what has changed since it was last called: at once, and then before each frame of a fade. */
export function createFillFade(show: (changes: readonly [code: string, state: AreaState][]) => void): FillFade {
  let shown: ReadonlyMap<string, AreaState> = new Map()
  let frame = 0
  const put = (states: ReadonlyMap<string, AreaState>) => {
    const changes = changedStates(shown, states)
    if (changes.length > 0) show(changes)
    shown = states
  }
  return {
    to(next, ms) {
      cancelAnimationFrame(frame)
      const from = shown
      if (ms <= 0 || from.size === 0) {
        put(next)
        return
      }
      const start = performance.now()
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - start) / ms))
        put(share === 1 ? next : mixStates(from, next, share * share * (3 - 2 * share)))
        if (share < 1) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    stop: () => cancelAnimationFrame(frame),
  }
}

/** The states with their fills between the two, `share` 0…1; what had none takes the new one at once. */
export function mixStates(
  from: ReadonlyMap<string, AreaState>,
  to: ReadonlyMap<string, AreaState>,
  share: number,
): ReadonlyMap<string, AreaState> {
  return new Map(
    [...to].map(([code, state]) => {
      const old = from.get(code)
      return [code, old && old.fill !== state.fill ? { ...state, fill: mixHex(old.fill, state.fill, share) } : state]
    }),
  )
}

function mixHex(from: string, to: string, share: number): string {
  const b = rgbOf(to)
  const mixed = rgbOf(from).map((byte, i) => Math.round(byte + ((b[i] ?? byte) - byte) * share))
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
