// Palette → MapLibre style: which layers lie on which, and what each ground paints them with. Pure.
import type { DataDrivenPropertyValueSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { AtlasTopology, BorderName } from '../../geo/atlas-topology.ts'
import type { Palette } from '../../scales/palette.ts'
import { areasOf, borderOf } from './county-mesh.ts'

/** Where the layers of our own go in between: each right below the named one. */
export const slots = { coast: 'land', pattern: 'county-line', city: 'province-line', outline: 'compared-counties-halo' }
export const fillLayer = 'land'
/** Tiles stop here and are enlarged beyond: half a px of rounding at zoom 12, and no waiting while zooming in. */
const deepestTile = 9

/** Everything but the layers of our own and the colours of the counties, which are feature states. */
export function mapStyle(topology: AtlasTopology, palette: Palette): StyleSpecification {
  const area = (level: 'counties' | 'cities') =>
    ({
      type: 'geojson',
      data: areasOf(topology, level),
      promoteId: 'code',
      maxzoom: deepestTile,
      tolerance: 0,
      buffer: 16,
    }) as const
  const line = (...names: BorderName[]) =>
    ({
      type: 'geojson',
      data: { type: 'FeatureCollection', features: names.map((name) => borderOf(topology, name)) },
      maxzoom: deepestTile,
      tolerance: 0,
      buffer: 16,
    }) as const
  return {
    version: 8,
    // Recolouring must be there in the very next frame.
    transition: { duration: 0, delay: 0 },
    sources: {
      counties: area('counties'),
      cities: area('cities'),
      'border-province': line('border-province'),
      // City borders have the hairline too, under their dashes.
      'border-county': line('border-county', 'border-city'),
    },
    layers: layers(palette),
  }
}

/** Paint properties that change with the ground: [layer, property, value], to be set one by one. */
export function groundPaint(palette: Palette): [layer: string, property: string, value: unknown][] {
  return layers(palette).flatMap(({ id, paint }) =>
    Object.entries(paint ?? {})
      .filter(([property]) => property.endsWith('-color') || property.endsWith('-opacity') || property === 'line-width')
      .map(([property, value]): [string, string, unknown] => [id, property, value]),
  )
}

function layers(palette: Palette): LayerSpecification[] {
  const isContrast = palette.ground === 'contrast'
  const whenState = (key: string): DataDrivenPropertyValueSpecification<number> => [
    'case',
    ['boolean', ['feature-state', key], false],
    1,
    0,
  ]
  // A marked place: a line of the ground's colour first, so that the mark reads on every fill.
  const marked = (
    key: 'compared' | 'hovered' | 'selected',
    source: 'counties' | 'cities',
    widthPx: number,
    colour: string,
  ): LayerSpecification[] =>
    [
      { id: `${key}-${source}-halo`, colour: palette.paper, widthPx: widthPx + 3.4 },
      { id: `${key}-${source}`, colour, widthPx },
    ].map((line) => ({
      id: line.id,
      type: 'line',
      source,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': line.colour, 'line-width': line.widthPx, 'line-opacity': whenState(key) },
    }))
  const border = (id: string, source: string, colour: string, widthPx: number): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': widthPx },
  })
  return [
    {
      id: fillLayer,
      type: 'fill',
      source: 'counties',
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], palette.land],
        'fill-opacity': ['case', ['boolean', ['feature-state', 'dimmed'], false], 0.28, 1],
      },
    },
    border('county-line', 'border-county', palette.countyLine, isContrast ? 1 : 0.8),
    border('province-line', 'border-province', palette.provinceLine, isContrast ? 1.8 : 1.3),
    ...marked('compared', 'counties', 2, palette.mountain),
    ...marked('hovered', 'counties', 1.6, palette.selected),
    ...marked('selected', 'cities', 2.6, palette.selected),
    ...marked('selected', 'counties', 2.6, palette.selected),
  ]
}
