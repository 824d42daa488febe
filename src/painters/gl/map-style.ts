// Palette → MapLibre style: which layers lie on which, and what each ground paints them with. Pure.
import type { DataDrivenPropertyValueSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import type { Palette } from '../../scales/palette.ts'
import { areasOf, borderOf } from './county-mesh.ts'

/** Below the borders, above the fills: where the pattern layer goes. */
export const firstBorderLayer = 'county-line'
export const fillLayer = 'land'
/** Tiles stop here and are enlarged beyond: half a px of rounding at zoom 12, and no waiting while zooming in. */
const deepestTile = 9

/** CSS px; dashes count in line widths, at a whole zoom (MapLibre stretches them by up to two until the next one). */
export const dashes: Readonly<Record<string, { readonly widths: readonly number[]; readonly isRound: boolean }>> = {
  'city-line': { widths: [7, 3.5], isRound: false },
  'outline-dashed': { widths: [3, 2], isRound: false },
  'outline-dotted': { widths: [0, 2], isRound: true },
}

export const dashedLayers: readonly string[] = Object.keys(dashes)

/** Dashes that keep their length on the screen: shortened in quarters as the zoom passes between whole numbers. */
export function dashesAt(layer: string, zoom: number): number[] {
  const quarter = Math.floor((zoom - Math.floor(zoom)) * 4) / 4
  return (dashes[layer]?.widths ?? []).map((length) => length / 2 ** (quarter + 0.125))
}

/** Everything but the pattern layer and the colours of the counties, which are feature states. */
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
  const line = (name: 'border-province' | 'border-city' | 'border-county') =>
    ({ type: 'geojson', data: borderOf(topology, name), maxzoom: deepestTile, tolerance: 0, buffer: 16 }) as const
  return {
    version: 8,
    // Recolouring must be there in the very next frame.
    transition: { duration: 0, delay: 0 },
    sources: {
      counties: area('counties'),
      cities: area('cities'),
      'border-province': line('border-province'),
      'border-city': line('border-city'),
      'border-county': line('border-county'),
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

type Colour = DataDrivenPropertyValueSpecification<string>

function layers(palette: Palette): LayerSpecification[] {
  const isDark = palette.ground === 'dark'
  const isContrast = palette.ground === 'contrast'
  const stateColour = (key: string): Colour => ['to-color', ['feature-state', key], 'rgba(0,0,0,0)']
  const whenState = (key: string): DataDrivenPropertyValueSpecification<number> => [
    'case',
    ['boolean', ['feature-state', key], false],
    1,
    0,
  ]
  const outline = (style: 'solid' | 'dashed' | 'dotted'): LayerSpecification => {
    const dash = dashes[`outline-${style}`]
    return {
      id: `outline-${style}`,
      type: 'line',
      source: 'counties',
      layout: { 'line-join': 'round', 'line-cap': dash?.isRound ? 'round' : 'butt' },
      paint: {
        'line-color': stateColour(style),
        'line-width': ['number', ['feature-state', `${style}Px`], 1],
        'line-opacity': ['case', ['==', ['typeof', ['feature-state', style]], 'string'], 1, 0],
        ...(dash ? { 'line-dasharray': [...dash.widths] } : {}),
      },
    }
  }
  // A marked place: a line of the ground's colour first, so that the mark reads on every fill.
  const marked = (
    key: 'compared' | 'hovered' | 'selected',
    source: 'counties' | 'cities',
    widthPx: number,
    colour: string,
  ): LayerSpecification[] =>
    [
      { id: `${key}-${source}-halo`, colour: palette.paper, widthPx: widthPx + 2.6 },
      { id: `${key}-${source}`, colour, widthPx },
    ].map((line) => ({
      id: line.id,
      type: 'line',
      source,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': line.colour, 'line-width': line.widthPx, 'line-opacity': whenState(key) },
    }))
  const border = (
    id: string,
    source: string,
    paint: NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>,
  ): LayerSpecification => ({ id, type: 'line', source, layout: { 'line-join': 'round' }, paint })
  return [
    border('coast-glow', 'border-province', {
      'line-color': palette.provinceLine,
      'line-width': 22,
      'line-blur': 22,
      'line-opacity': isDark ? 0.34 : 0,
    }),
    {
      id: fillLayer,
      type: 'fill',
      source: 'counties',
      paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], palette.land] },
    },
    border(firstBorderLayer, 'border-county', {
      'line-color': palette.countyLine,
      'line-width': isContrast ? 1.1 : 0.9,
    }),
    border('city-line', 'border-city', {
      'line-color': palette.cityLine,
      'line-width': isContrast ? 1.6 : 1.2,
      'line-dasharray': [...(dashes['city-line']?.widths ?? [])],
    }),
    border('province-line', 'border-province', {
      'line-color': palette.provinceLine,
      'line-width': isContrast ? 2 : 1.4,
    }),
    outline('solid'),
    outline('dashed'),
    outline('dotted'),
    ...marked('compared', 'counties', 2, palette.mountain),
    ...marked('hovered', 'counties', 1.6, palette.ink),
    ...marked('selected', 'cities', 2.4, palette.selected),
    ...marked('selected', 'counties', 2.4, palette.selected),
  ]
}
