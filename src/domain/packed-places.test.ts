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
    bounds: [120.1177, 30.1387, 120.2315, 30.239],
    areaKm2: 72.35,
    neighbours: [b],
  },
  { code: b, label: [119.9, 27.0001], bounds: [119.8, 26.9999, 119.9002, 27.1], areaKm2: 0.5, neighbours: [a] },
]

it('come back exactly where they have four decimals', () => {
  expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(places))))).toEqual(places)
})
it('are rounded to 0.0001° where they have more', () => {
  const [first] = unpackPlaces(packPlaces(places.map((p) => ({ ...p, label: [p.label[0] + 0.00004, p.label[1]] }))))
  expect(first?.label).toEqual(places[0]?.label)
})
it('refuse a neighbour that is not in the list', () => {
  expect(() => packPlaces(places.slice(0, 1))).toThrow(RangeError)
})
