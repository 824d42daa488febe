import { describe, expect, test } from 'vitest'
import { labelOf, neighbours, nextStop, stopIndex, stopsUpTo } from './time-stops.ts'

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

describe('a date between two stops', () => {
  const plain = (value: string) => value
  test.each([
    ['2023-05', '2023-05', 1, 2],
    ['2021', '2021', 0, 2],
    ['2010', '2010', null, 0],
    ['', '', 2, null],
    ['2015', '2015', null, 1],
  ])('“%s” is called %s and leads to stops %s and %s', (value, label, earlier, later) => {
    expect(labelOf(stops, value, plain)).toBe(label)
    expect(neighbours(stops, value)).toEqual({ earlier, later })
  })
})

test('a link that names the last change by its own value stands at the present', () => {
  const moments = ['1', '2'].map((value) => ({ value, label: `batch ${value}` }))
  const closed = stopsUpTo(moments, { now: 'now', label: 'now', isOpen: false })
  expect(labelOf(closed, '2', String)).toBe('batch 2 · now')
  expect(neighbours(closed, '2')).toEqual({ earlier: 0, later: null })
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
