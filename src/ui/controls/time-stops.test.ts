import { describe, expect, test } from 'vitest'
import { nextStop, stopIndex } from './time-stops.ts'

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
