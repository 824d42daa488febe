// Colours move from drawing to drawing, and arrive exactly.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFillFade, mixFills } from './fill-fade.ts'

/** Two counties: fills of the greys given, then one pattern. */
const texels = (first: number, second: number, kind = 0) =>
  new Uint8Array([first, first, first, 255, second, second, second, 255, 9, 9, 9, kind, 0, 0, 0, 0])

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (act: (now: number) => void) => setTimeout(() => act(performance.now()), 16))
  vi.stubGlobal('cancelAnimationFrame', (id: ReturnType<typeof setTimeout>) => clearTimeout(id))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('mixes fills; a pattern changes at once', () => {
  expect([...mixFills(texels(0, 200, 1), texels(255, 200, 3), 0.5)]).toEqual([...texels(128, 200, 3)])
})

it('shows the first drawing at once, the next in steps, and then nothing more', () => {
  const seen: number[] = []
  const fade = createFillFade(([grey = 0]) => seen.push(grey))
  fade.to(texels(0, 17), 600)
  expect(seen).toEqual([0])
  fade.to(texels(255, 17), 600)
  vi.advanceTimersByTime(320)
  expect(seen.at(-1)).toBeGreaterThan(110)
  expect(seen.at(-1)).toBeLessThan(145)
  vi.advanceTimersByTime(2000)
  expect(seen.at(-1)).toBe(255)
  expect(seen.length).toBeLessThan(45)
})

it('turns round in the middle of the way from where it is', () => {
  const seen: number[] = []
  const fade = createFillFade(([grey = 0]) => seen.push(grey))
  fade.to(texels(0, 0), 0)
  fade.to(texels(255, 0), 600)
  vi.advanceTimersByTime(320)
  const half = seen.at(-1) ?? 0
  fade.to(texels(0, 0), 600)
  vi.advanceTimersByTime(17)
  expect(Math.abs((seen.at(-1) ?? 0) - half)).toBeLessThan(4)
  fade.to(texels(18, 0), 0)
  expect(seen.at(-1)).toBe(18)
})
