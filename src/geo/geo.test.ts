// Tests of the plain geometry: projection, area, containment, distance.
import { describe, expect, test } from 'vitest'
import { divisionCode } from '../domain/division.ts'
import { areaKm2 } from './area.ts'
import { boundsOf, gapBetween, isInBounds, joinBounds } from './bounds.ts'
import { createCountyAt, isInPolygon } from './contains.ts'
import { bearingDeg, distanceKm } from './distance.ts'
import type { Bounds, MultiPolygonRings, Ring } from './geometry.ts'
import { fitFrame, toLonLat, toMap, unitsPerKm } from './map-frame.ts'
import { toMercator } from './mercator.ts'

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
]
const zhejiang: Bounds = [118, 27, 123, 31.2]

describe('map frame', () => {
  test('fills the height with the bounds and goes there and back', () => {
    const frame = fitFrame(zhejiang)
    expect(toMap(frame, [118, 31.2])).toEqual([0, 0])
    const [x, y] = toMap(frame, [123, 27])
    expect(y).toBeCloseTo(1000, 6)
    expect(x).toBeGreaterThan(frame.width - 1)
    expect(x).toBeLessThanOrEqual(frame.width)
    const [lon, lat] = toLonLat(frame, toMap(frame, [120.153, 30.287]))
    expect(lon).toBeCloseTo(120.153, 9)
    expect(lat).toBeCloseTo(30.287, 9)
  })

  test('refuses bounds without extent', () => {
    expect(() => fitFrame([120, 30, 120, 31])).toThrow(RangeError)
  })

  test('gives a scale bar that agrees with measured distance', () => {
    const frame = fitFrame(zhejiang)
    const [a, b] = [toMap(frame, [120, 29]), toMap(frame, [120.1, 29])]
    expect((b[0] - a[0]) / unitsPerKm(frame, 29)).toBeCloseTo(distanceKm([120, 29], [120.1, 29]), 1)
  })

  test('counts the world as MapLibre does', () => {
    expect(toMercator([0, 0])).toEqual([0.5, 0.5])
    expect(toMercator([180, 0])[0]).toBe(1)
    expect(toMercator([0, 85.0511287798066])[1]).toBeCloseTo(0, 9)
  })
})

test('area is that of the ellipsoid, holes taken out', () => {
  // One degree square at the equator by Karney's GeographicLib: 12,308.778 km².
  expect(areaKm2([[box(0, 0, 1, 1)]])).toBeCloseTo(12308.78, 0)
  const whole = areaKm2([[box(120, 29, 121, 30)]])
  const hole = areaKm2([[box(120.2, 29.2, 120.4, 29.4)]])
  expect(areaKm2([[box(120, 29, 121, 30), box(120.2, 29.2, 120.4, 29.4)]])).toBeCloseTo(whole - hole, 9)
  expect(areaKm2([[box(0, -90, 360, 90)]])).toBeCloseTo(510_065_622, -3)
})

test('points are inside, in a hole, or out', () => {
  const polygon = [box(0, 0, 10, 10), box(4, 4, 6, 6)]
  expect(isInPolygon(polygon, [1, 1])).toBe(true)
  expect(isInPolygon(polygon, [5, 5])).toBe(false)
  expect(isInPolygon(polygon, [11, 5])).toBe(false)
  expect(isInPolygon(polygon, [5, 0.5])).toBe(true)
})

test('countyAt names the county, also on its second part, and nothing at sea', () => {
  const shapes: { code: ReturnType<typeof divisionCode>; rings: MultiPolygonRings }[] = [
    { code: divisionCode('990101'), rings: [[box(120, 29, 121, 30)], [box(122, 29, 122.1, 29.1)]] },
    { code: divisionCode('990102'), rings: [[box(121, 29, 121.5, 30)]] },
  ]
  const countyAt = createCountyAt(shapes)
  expect(countyAt([120.5, 29.5])).toBe('990101')
  expect(countyAt([122.05, 29.05])).toBe('990101')
  expect(countyAt([121.2, 29.5])).toBe('990102')
  expect(countyAt([121.8, 29.5])).toBeUndefined()
  expect(countyAt([29.5, 120.5])).toBeUndefined()
})

test('boxes join, hold positions and know their gap', () => {
  const shape: MultiPolygonRings = [[box(0, 0, 1, 1)], [box(3, -2, 4, 0)]]
  expect(boundsOf(shape)).toEqual([0, -2, 4, 1])
  expect(joinBounds([boundsOf(shape), [-1, 0, 0, 5]])).toEqual([-1, -2, 4, 5])
  expect(isInBounds([0, 0, 1, 1], [1, 1])).toBe(true)
  expect(isInBounds([0, 0, 1, 1], [1.01, 1])).toBe(false)
  expect(gapBetween([0, 0, 1, 1], [3, 0.5, 4, 2])).toEqual([2, 0])
  expect(() => boundsOf([])).toThrow(RangeError)
})

test('distance and bearing follow the globe', () => {
  // Hangzhou to Ningbo, about 142 km east by south.
  expect(distanceKm([120.155, 30.274], [121.55, 29.875])).toBeCloseTo(141.4, 0)
  expect(bearingDeg([120, 30], [120, 31])).toBeCloseTo(0, 6)
  expect(bearingDeg([120, 30], [121, 30])).toBeCloseTo(89.75, 1)
  expect(bearingDeg([120, 30], [119, 30])).toBeCloseTo(270.25, 1)
})
