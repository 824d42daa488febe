import { expect, it } from 'vitest'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { palettes } from '../../scales/palette.ts'
import { mapStyle } from './map-style.ts'

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
const style = mapStyle(topology, palettes.dark)

it('asks nobody for tiles, glyphs or sprites', () => {
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  expect(Object.values(style.sources).map(({ type }) => type)).toEqual(['geojson'])
})

it('reads the fill from the feature state, as areaStates names it', () => {
  expect(style.layers).toHaveLength(1)
  expect(style.layers[0]?.paint).toMatchObject({
    'fill-color': ['to-color', ['feature-state', 'fill'], palettes.dark.land],
  })
})

it('recolours at once', () => {
  expect(style.transition).toEqual({ duration: 0, delay: 0 })
})
