import { describe, expect, it } from 'vitest'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { grounds, palettes } from '../../scales/palette.ts'
import { dashes, dashesAt, fillLayer, firstBorderLayer, groundPaint, mapStyle } from './map-style.ts'

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
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(Array(5).fill('geojson'))
  })

  it('puts borders above fills and the selection above all', () => {
    const ids = style.layers.map(({ id }) => id)
    expect(ids.indexOf(fillLayer)).toBeLessThan(ids.indexOf(firstBorderLayer))
    expect(ids.at(-1)).toBe('selected-counties')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('reads the fill from the feature state, as areaStates names it', () => {
    const land = style.layers.find(({ id }) => id === fillLayer)
    expect(land?.paint).toEqual({ 'fill-color': ['to-color', ['feature-state', 'fill'], palettes.light.land] })
  })
})

describe('groundPaint', () => {
  it('turns one ground into another without touching geometry, and knows the same properties on each', () => {
    const keysOf = (ground: (typeof grounds)[number]) => groundPaint(palettes[ground]).map(([l, p]) => `${l} ${p}`)
    for (const ground of grounds) expect(keysOf(ground)).toEqual(keysOf('light'))
    expect(groundPaint(palettes.dark)).toContainEqual(['province-line', 'line-color', palettes.dark.provinceLine])
  })
})

describe('dashesAt', () => {
  it('keeps a dash within a seventh of its length on the screen at every zoom', () => {
    for (const layer of Object.keys(dashes)) {
      for (let zoom = 6; zoom < 8; zoom += 0.05) {
        const [, gap = 0] = dashesAt(layer, zoom)
        const shown = gap * 2 ** (zoom - Math.floor(zoom))
        expect(Math.abs(shown / (dashes[layer]?.widths[1] ?? 0) - 1)).toBeLessThan(1 / 7)
      }
    }
  })

  it('has so few lengths that the engine’s dash texture cannot overflow', () => {
    const lengths = new Set<string>()
    for (let zoom = 4; zoom < 14; zoom += 0.01) lengths.add(dashesAt('outline-dotted', zoom).join())
    expect(lengths.size).toBe(4)
  })
})
