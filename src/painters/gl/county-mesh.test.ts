import { describe, expect, it } from 'vitest'
import { divisionCode } from '../../domain/division.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { toMercator } from '../../geo/mercator.ts'
import { areasOf, borderOf, type CodedCollection, countyMesh } from './county-mesh.ts'

const square = (west: number, south: number, side: number): GeoJSON.Position[] => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
]
const counties: CodedCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: divisionCode('990101') },
      geometry: { type: 'MultiPolygon', coordinates: [[square(0, 0, 4), square(1, 1, 2).reverse()]] },
    },
    {
      type: 'Feature',
      properties: { code: divisionCode('990102') },
      geometry: { type: 'MultiPolygon', coordinates: [[square(10, 0, 1)], [square(12, 0, 1)]] },
    },
  ],
}
const mesh = countyMesh(counties, toMercator([0, 0]))

/** Area of a county's triangles in square degrees; near the equator Mercator is degrees / 360. */
function areaOf(county: number): number {
  const at = (i: number) => [mesh.vertices[i * 3] ?? 0, mesh.vertices[i * 3 + 1] ?? 0] as const
  let sum = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [p, q, r] = [0, 1, 2].map((k) => mesh.indices[i + k] ?? 0) as [number, number, number]
    if (mesh.vertices[p * 3 + 2] !== county) continue
    const [a, b, c] = [at(p), at(q), at(r)]
    sum += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
  }
  return sum * 360 * 360
}

describe('countyMesh', () => {
  it('covers each county once and leaves its holes open', () => {
    expect(areaOf(0)).toBeCloseTo(16 - 4, 1)
    expect(areaOf(1)).toBeCloseTo(2, 1)
  })

  it('keeps the counties in the order of the texels', () => {
    expect(mesh.codes).toEqual(['990101', '990102'])
    expect(new Set(mesh.vertices.filter((_, i) => i % 3 === 2))).toEqual(new Set([0, 1]))
  })
})

describe('areasOf and borderOf', () => {
  const nothing = { type: 'GeometryCollection' as const, geometries: [] }
  const noLine = { type: 'MultiLineString' as const, arcs: [] }
  const topology: AtlasTopology = {
    type: 'Topology',
    bbox: [120, 30, 122, 31],
    transform: { scale: [0.5, 0.5], translate: [120, 30] },
    objects: {
      counties: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0, ~1]], properties: { code: divisionCode('990101') } }],
      },
      cities: nothing,
      province: nothing,
      'border-province': { type: 'MultiLineString', arcs: [[0, ~1]] },
      'border-city': noLine,
      'border-county': noLine,
    },
    // (0,0) → (0,2) → (4,2), and (0,0) → (4,2) straight.
    arcs: [
      [
        [0, 0],
        [0, 2],
        [4, 0],
      ],
      [
        [0, 0],
        [4, 2],
      ],
    ],
  }
  const ring = [
    [120, 30],
    [120, 31],
    [122, 31],
    [120, 30],
  ]

  it('unpacks a county with its code', () => {
    const [county] = areasOf(topology, 'counties').features
    expect(county?.properties.code).toBe('990101')
    expect(county?.geometry.coordinates).toEqual([[ring]])
  })

  it('walks a border over several arcs, also backwards', () => {
    expect(borderOf(topology, 'border-province').geometry.coordinates).toEqual([ring])
  })
})
