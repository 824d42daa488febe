import { expect, it } from 'vitest'
import { symbolRadius } from './symbol-radius.ts'

it('gives four times the value twice the radius', () => {
  const radius = symbolRadius(400, 20)
  expect(radius(400)).toBe(20)
  expect(radius(100)).toBe(10)
  expect(radius(0)).toBe(0)
})
it('stands values that are all zero, and a negative one', () => {
  expect(symbolRadius(0, 20)(0)).toBe(0)
  expect(symbolRadius(9, 20)(-4)).toBe(0)
})
