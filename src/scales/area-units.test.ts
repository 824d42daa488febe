// Units of land area convert exactly and print as the plans do.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHa, readableArea, toHa } from './area-units.ts'

describe('fromHa and toHa', () => {
  it('holds 15 mu and a hundredth of a square kilometre to the hectare', () => {
    expect(fromHa(1, 'mu')).toBe(15)
    expect(fromHa(100, 'km2')).toBe(1)
    expect(toHa(15, 'mu')).toBe(1)
    expect(toHa(300, 'km2')).toBe(30_000)
  })
  it('undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.constantFrom('mu', 'ha', 'km2'), (value, unit) => {
        expect(toHa(fromHa(value, unit), unit)).toBeCloseTo(value, 6)
      }),
    )
  })
})

describe('readableArea', () => {
  it('counts in 万亩 from ten thousand mu on, also where hectares were rounded', () => {
    expect(readableArea(1333.33, 'mu')).toEqual({ value: 2, unit: 'wanMu', decimals: 2 })
    expect(readableArea(666.6, 'mu').unit).toBe('mu')
    expect(readableArea(666.67, 'mu')).toEqual({ value: 1.0, unit: 'wanMu', decimals: 2 })
  })
  it('leaves hectares and square kilometres as they are', () => {
    expect(readableArea(10_000, 'km2')).toEqual({ value: 100, unit: 'km2', decimals: 2 })
    expect(readableArea(65.8, 'ha').value).toBe(65.8)
  })
})
