import { describe, expect, test } from 'vitest'
import { nextStop, stopIndex, stopsUpTo } from './time-stops.ts'

const stops = ['2015', '2021', '2024-08', ''].map((value) => ({ value, label: value }))

describe('the stop of a date', () => {
  test.each([
    ['2021', 1],
    ['2023-05', 1],
    ['2025', 2],
    ['', 3],
    ['2010', 0],
  ])('“%s” stands at stop %d', (value, index) => {
    expect(stopIndex(stops, value)).toBe(index)
  })
})

describe('the present', () => {
  const moments = ['1', '2'].map((value) => ({ value, label: `batch ${value}` }))
  const present = { now: 'now', label: 'now' }
  test('is one stop with the last change, which a link may still name', () => {
    const closed = stopsUpTo(moments, { ...present, isOpen: false })
    expect(closed.map(({ label }) => label)).toEqual(['batch 1', 'batch 2 · now'])
    expect([stopIndex(closed, '1'), stopIndex(closed, '2'), stopIndex(closed, 'now')]).toEqual([0, 1, 1])
  })
  test('is a stop of its own where more has come since', () => {
    expect(stopsUpTo(moments, { ...present, isOpen: true }).map(({ value }) => value)).toEqual(['1', '2', 'now'])
    expect(stopsUpTo([], { ...present, isOpen: false })).toEqual([{ value: 'now', label: 'now' }])
  })
})

describe('Play', () => {
  test('goes through the stops once and ends', () => {
    const seen: number[] = []
    for (let at = nextStop(4, 3, true); at !== null; at = nextStop(4, at, false)) seen.push(at)
    expect(seen).toEqual([0, 1, 2, 3])
  })
  test('has nowhere to go with one stop', () => {
    expect(nextStop(1, 0, true)).toBeNull()
  })
})
