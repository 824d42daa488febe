// Colours move from drawing to drawing, and arrive exactly.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AreaState } from './area-states.ts'
import { createFillFade, mixStates } from './fill-fade.ts'

const states = (fills: Readonly<Record<string, string>>): ReadonlyMap<string, AreaState> =>
  new Map(Object.entries(fills).map(([code, fill]) => [code, { fill, dimmed: false }]))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (act: (now: number) => void) => setTimeout(() => act(performance.now()), 16))
  vi.stubGlobal('cancelAnimationFrame', (id: ReturnType<typeof setTimeout>) => clearTimeout(id))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('mixes fills and leaves alone what keeps its colour', () => {
  const mixed = mixStates(
    states({ a: '#000000', b: '#ff0000' }),
    states({ a: '#ffffff', b: '#ff0000', c: '#00ff00' }),
    0.5,
  )
  expect([...mixed].map(([code, { fill }]) => `${code} ${fill}`)).toEqual(['a #808080', 'b #ff0000', 'c #00ff00'])
})

it('shows the first drawing at once, the next in steps, and then nothing more', () => {
  const seen: string[] = []
  const fade = createFillFade((changes) => seen.push(changes.map(([code, { fill }]) => `${code} ${fill}`).join()))
  fade.to(states({ a: '#000000', b: '#112233' }), 600)
  expect(seen).toEqual(['a #000000,b #112233'])
  fade.to(states({ a: '#ffffff', b: '#112233' }), 600)
  vi.advanceTimersByTime(320)
  expect(seen.at(-1)).toMatch(/^a #[78]/)
  vi.advanceTimersByTime(2000)
  expect(seen.at(-1)).toBe('a #ffffff')
  expect(seen.length).toBeLessThan(45)
})

it('turns round in the middle of the way from where it is', () => {
  const seen: string[] = []
  const fade = createFillFade((changes) => seen.push(...changes.map(([, { fill }]) => fill)))
  fade.to(states({ a: '#000000' }), 0)
  fade.to(states({ a: '#ffffff' }), 600)
  vi.advanceTimersByTime(320)
  const half = seen.at(-1) ?? ''
  fade.to(states({ a: '#000000' }), 600)
  vi.advanceTimersByTime(17)
  expect(
    Math.abs(Number.parseInt((seen.at(-1) ?? '').slice(1, 3), 16) - Number.parseInt(half.slice(1, 3), 16)),
  ).toBeLessThan(4)
  fade.to(states({ a: '#123456' }), 0)
  expect(seen.at(-1)).toBe('#123456')
})
