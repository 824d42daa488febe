import { describe, expect, it } from 'vitest'
import { dashCount, dashCurve, flowCurve } from './flow-curve.ts'

describe('flowCurve', () => {
  it('begins and ends where the flow does', () => {
    const curve = flowCurve([119, 28], [121, 30], 16)
    expect(curve).toHaveLength(17)
    expect(curve[0]?.[0]).toBeCloseTo(119, 9)
    expect(curve.at(-1)?.[1]).toBeCloseTo(30, 9)
  })

  it('leaves the straight line by a sixteenth of its length, to the left of its direction', () => {
    const eastward = flowCurve([119, 0], [121, 0], 2)[1]
    const westward = flowCurve([121, 0], [119, 0], 2)[1]
    expect(eastward?.[1]).toBeCloseTo(0.125, 2)
    expect(westward?.[1]).toBeCloseTo(-0.125, 2)
  })

  it('dashes twice as long a line with twice as many', () => {
    const short = dashCount([119, 29], [120, 29])
    expect(short).toBeGreaterThan(10)
    expect(Math.abs(dashCount([119, 29], [121, 29]) - 2 * short)).toBeLessThanOrEqual(1)
    expect(dashCount([119, 29], [119, 29])).toBe(2)
  })

  it('stays a number for a flow without length', () => {
    expect(flowCurve([120, 30], [120, 30], 4).flat().every(Number.isFinite)).toBe(true)
  })
})

describe('dashCurve', () => {
  it('keeps both ends and leaves gaps between', () => {
    const dashes = dashCurve(
      Array.from({ length: 64 }, (_, i) => i),
      8,
    )
    expect(dashes).toHaveLength(8)
    expect(dashes[0]?.[0]).toBe(0)
    expect(dashes.at(-1)?.at(-1)).toBe(63)
    for (let i = 1; i < dashes.length; i++) {
      expect((dashes[i]?.[0] ?? 0) - (dashes[i - 1]?.at(-1) ?? 0)).toBeGreaterThan(2)
    }
  })
})
