// Fills on their way from one drawing to the next, as the SVG's transitions move them.

export interface FillFade {
  /** Shows the texels at once, or moves the fills among them there over `ms`. */
  to(next: Uint8Array, ms: number): void
  stop(): void
}

/** `show` gets texels as `areaTexels` makes them: at once, and before each frame of a fade. */
export function createFillFade(show: (texels: Uint8Array) => void): FillFade {
  let shown: Uint8Array = new Uint8Array()
  let frame = 0
  const put = (texels: Uint8Array) => {
    shown = texels
    show(texels)
  }
  return {
    to(next, ms) {
      cancelAnimationFrame(frame)
      const from = shown
      if (ms <= 0 || from.length !== next.length) {
        put(next)
        return
      }
      const start = performance.now()
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - start) / ms))
        put(mixFills(from, next, share * share * (3 - 2 * share)))
        if (share < 1) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    stop: () => cancelAnimationFrame(frame),
  }
}

/** Fills between the two, `share` 0…1; patterns, the second row, are the new ones at once. */
export function mixFills(from: Uint8Array, to: Uint8Array, share: number): Uint8Array {
  const half = to.length / 2
  return to.map((byte, i) => {
    const old = from[i] ?? byte
    return i < half ? Math.round(old + (byte - old) * share) : byte
  })
}
