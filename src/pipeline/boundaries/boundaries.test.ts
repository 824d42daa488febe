// Tests of the boundary build on Toyland: three counties, two cities, one island.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { divisionCode } from '../../domain/division.ts'
import type { MultiPolygonRings } from '../../geo/geometry.ts'
import { type BoundariesBuild, buildFromCounties } from './build-boundaries.ts'
import { encodePath } from './encode-path.ts'
import { hashShapes } from './geometry-hash.ts'
import { borderUnitOf, cityCodeOf } from './parent-codes.ts'
import { labelPoint } from './places.ts'
import { BoundaryError, selectCounties } from './read-boundaries.ts'
import { linkAcrossWater } from './water-links.ts'

const geoJson = readFileSync(new URL('../../../tests/fixtures/toyland/boundaries.json', import.meta.url), 'utf8')
let toyland: BoundariesBuild
beforeAll(() => {
  toyland = buildFromCounties(selectCounties(geoJson, '99'))
})

const square = (west: number, south: number, size: number): MultiPolygonRings => [
  [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ],
]

describe('reading', () => {
  test('takes the province alone, trims names, skips lines without a code', () => {
    const counties = selectCounties(geoJson, '99')
    expect(counties.map(({ code, nameZh, cityZh }) => [code, nameZh, cityZh])).toEqual([
      ['990101', '东区', '南市'],
      ['990102', '西区', '南市'],
      ['990201', '山县', '北市'],
    ])
    expect(selectCounties(geoJson, 'all')).toHaveLength(4)
  })

  test('says in two languages what is wrong', () => {
    expect(() => selectCounties(geoJson, '97')).toThrow(/没有代码以 97 开头[\s\S]*begins with 97/)
    expect(() => selectCounties(geoJson, '3a')).toThrow(BoundaryError)
    expect(() => selectCounties('<html>', '99')).toThrow(/JSON/)
    expect(() => selectCounties('{}', '99')).toThrow(BoundaryError)
  })
})

describe('topology', () => {
  test('merges cities and province from the counties', () => {
    const { cities, province } = toyland.topology.objects
    expect(cities.geometries.map(({ properties }) => properties.code)).toEqual(['990100', '990200'])
    expect(province.geometries.map(({ arcs }) => arcs.length)).toEqual([2])
  })

  test('ranks the borders', () => {
    const { objects } = toyland.topology
    expect(objects['border-county'].arcs).toHaveLength(1)
    expect(objects['border-city'].arcs).toHaveLength(1)
    expect(objects['border-province'].arcs).toHaveLength(2)
  })

  test('files counties without a city of their own', () => {
    expect(cityCodeOf('500236')).toBe('500100')
    expect(borderUnitOf('500236')).toBe(borderUnitOf('500101'))
    expect(cityCodeOf('429004')).toBe('429000')
    expect(borderUnitOf('429004')).not.toBe(borderUnitOf('429005'))
    expect(borderUnitOf('710001')).not.toBe(borderUnitOf('710003'))
  })
})

describe('places', () => {
  test('stand for every level, with neighbours clockwise from north', () => {
    const places = new Map(toyland.places.map((place) => [place.code as string, place]))
    expect([...places.keys()]).toEqual(['990101', '990102', '990201', '990100', '990200', '990000'])
    expect(places.get('990102')?.neighbours).toEqual(['990201', '990101'])
    expect(places.get('990101')?.neighbours).toEqual(['990102', '990201'])
    for (const [index, side] of [120, 29.2, 121.35, 30].entries()) {
      expect(places.get('990201')?.bounds[index]).toBeCloseTo(side, 4)
    }
  })

  test('label the largest part, where a crescent is widest', () => {
    const crescent: MultiPolygonRings = [
      ...square(130, 30, 0.2),
      [
        [
          [120, 29],
          [120, 30],
          [121, 30],
          [121, 29.9],
          [120.4, 29.9],
          [120.4, 29.1],
          [121, 29.1],
          [121, 29],
          [120, 29],
        ],
      ],
    ]
    const [lon] = labelPoint(crescent)
    expect(lon).toBeGreaterThan(120.1)
    expect(lon).toBeLessThan(120.4)
  })

  test('reach across water: a lone island finds the near shores, a pair of islands one', () => {
    const shapes = [
      { code: divisionCode('990101'), rings: square(120, 29, 1) },
      { code: divisionCode('990102'), rings: square(121, 29, 1) },
      { code: divisionCode('990103'), rings: square(122.1, 29.4, 0.1) },
      { code: divisionCode('990104'), rings: square(124, 29, 0.1) },
      { code: divisionCode('990105'), rings: square(124.1, 29, 0.1) },
    ]
    const links = linkAcrossWater(shapes, [[1], [0], [], [4], [3]]).map((set) => [...set].sort())
    expect(links[2]).toContain(1)
    expect(links[2]).not.toContain(0)
    expect(links[3]).toEqual([2, 4])
    expect(links[4]).toEqual([3])
    for (const [from, to] of links.entries()) for (const other of to) expect(links[other]).toContain(from)
  })
})

describe('coarse paths', () => {
  test('are written with as few characters as SVG allows', () => {
    const lines = [
      {
        points: [
          [10, 20],
          [15, 18],
          [12, 30],
        ] as const,
        isClosed: true,
      },
      {
        points: [
          [11, 25],
          [9, 25],
        ] as const,
        isClosed: false,
      },
    ]
    expect(encodePath(lines)).toBe('m10 20 5-2-3 12zm1 5-2 0')
  })

  test('keep the island and every county', () => {
    expect(Object.keys(toyland.coarsePaths.counties)).toEqual(['990101', '990102', '990201'])
    expect(toyland.coarsePaths.counties['990201']?.match(/z/g)).toHaveLength(2)
    expect(toyland.coarsePaths.province.match(/z/g)).toHaveLength(2)
    expect(toyland.coarseLevel.ringsDropped).toBe(0)
  })
})

test('the hash follows the shape, not the order it is written in', () => {
  const code = divisionCode('990101')
  const [[ring = []] = []] = square(120, 29, 1)
  const turned = [...ring.slice(2), ...ring.slice(1, 3)]
  expect(hashShapes([{ code, rings: [[turned]] }])).toBe(hashShapes([{ code, rings: [[ring]] }]))
  expect(hashShapes([{ code, rings: square(120, 29, 1.00001) }])).not.toBe(hashShapes([{ code, rings: [[ring]] }]))
})
