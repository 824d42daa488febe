import { describe, expect, it } from 'vitest'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { grounds, palettes } from '../../scales/palette.ts'
import { fillLayer, groundPaint, mapStyle, slots } from './map-style.ts'

const nothing = { type: 'GeometryCollection' as const, geometries: [] }
const noLine = { type: 'MultiLineString' as const, arcs: [] }
const topology: AtlasTopology = {
  type: 'Topology',
  bbox: [0, 0, 1, 1],
  transform: { scale: [1, 1], translate: [0, 0] },
  objects: {
    counties: nothing,
    cities: nothing,
    province: nothing,
    'border-province': noLine,
    'border-city': noLine,
    'border-county': noLine,
  },
  arcs: [],
}

describe('mapStyle', () => {
  const style = mapStyle(topology, palettes.light)

  it('asks nobody for tiles, glyphs or sprites', () => {
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(Array(4).fill('geojson'))
  })

  it('puts borders above fills and the selection above all', () => {
    const ids = style.layers.map(({ id }) => id)
    expect(ids.indexOf(fillLayer)).toBeLessThan(ids.indexOf('province-line'))
    expect(ids.at(-1)).toBe('selected-counties')
    expect(new Set(ids).size).toBe(ids.length)
    for (const slot of Object.values(slots)) expect(ids).toContain(slot)
  })

  it('reads the fill from the feature state, as areaStates names it', () => {
    const land = style.layers.find(({ id }) => id === fillLayer)
    expect(land?.paint).toMatchObject({ 'fill-color': ['to-color', ['feature-state', 'fill'], palettes.light.land] })
  })
})

describe('groundPaint', () => {
  it('turns one ground into another without touching geometry, and knows the same properties on each', () => {
    const keysOf = (ground: (typeof grounds)[number]) => groundPaint(palettes[ground]).map(([l, p]) => `${l} ${p}`)
    for (const ground of grounds) expect(keysOf(ground)).toEqual(keysOf('light'))
    expect(groundPaint(palettes.dark)).toContainEqual(['province-line', 'line-color', palettes.dark.provinceLine])
  })
})
