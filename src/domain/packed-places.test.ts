// Places packed and unpacked.
import { expect, it } from 'vitest'
import type { Place } from './atlas.ts'
import { divisionCode } from './division.ts'
import { packPlaces, unpackPlaces } from './packed-places.ts'

const [a, b] = [divisionCode('990101'), divisionCode('990102')]
const places: readonly Place[] = [
  {
    code: a,
    label: [120.1846, 30.1814],
    bounds: [120.1146, 30.1364, 120.2346, 30.2414],
    areaKm2: 72.35,
    neighbours: [b],
  },
  { code: b, label: [119.9, 27.0001], bounds: [119.8, 26.9951, 119.905, 27.1001], areaKm2: 0.5, neighbours: [a] },
]

it('come back exactly where labels have four decimals and bounds lie whole 0.005° from them', () => {
  expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(places))))).toEqual(places)
})
it('have bounds that hold the place, and at most 0.005° more', () => {
  const given: Place['bounds'] = [120.1177, 30.1387, 120.2315, 30.239]
  const bounds = unpackPlaces(packPlaces(places.map((p) => ({ ...p, bounds: given }))))[0]?.bounds ?? []
  for (const [n, side] of given.entries()) {
    const over = ((bounds[n] ?? 0) - side) * (n < 2 ? -1 : 1)
    expect(over).toBeGreaterThanOrEqual(-1e-9)
    expect(over).toBeLessThan(0.005)
  }
})
it('have labels rounded to 0.0001° where they have more', () => {
  const [first] = unpackPlaces(packPlaces(places.map((p) => ({ ...p, label: [p.label[0] + 0.00004, p.label[1]] }))))
  expect(first?.label).toEqual(places[0]?.label)
})
it('refuse a neighbour that is not in the list', () => {
  expect(() => packPlaces(places.slice(0, 1))).toThrow(RangeError)
})
