import { expect, it } from 'vitest'
import { canvasBudgetPx, cappedPixelRatio } from './pixel-ratio.ts'

it('follows an ordinary screen', () => {
  expect(cappedPixelRatio(1, { width: 1440, height: 900 })).toBe(1)
  expect(cappedPixelRatio(1.5, { width: 1440, height: 900 })).toBe(1.5)
})

it('stops at two on a phone of three', () => {
  expect(cappedPixelRatio(3, { width: 390, height: 844 })).toBe(2)
})

it('keeps a 4K projector one to one and a doubled one within the budget', () => {
  expect(cappedPixelRatio(1, { width: 3840, height: 2160 })).toBe(1)
  const ratio = cappedPixelRatio(2, { width: 2560, height: 1440 })
  expect(2560 * ratio * 1440 * ratio).toBeCloseTo(canvasBudgetPx, 3)
})

it('does not divide by an empty host', () => {
  expect(cappedPixelRatio(2, { width: 0, height: 0 })).toBe(2)
})
