// The little that MapLibre itself draws: one layer of county fills. Its camera and its gestures are what it is here for.
import type { DataDrivenPropertyValueSpecification, StyleSpecification } from 'maplibre-gl'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import type { Palette } from '../../scales/palette.ts'
import { areasOf } from './county-mesh.ts'

export const fillLayer = 'land'
export const countySource = 'counties'
/** Tiles stop here and are enlarged beyond: half a px of rounding at zoom 12, and no waiting while zooming in. */
const deepestTile = 9

/** The county's own colour; land until it has one. */
export function fillColour({ land }: Palette): DataDrivenPropertyValueSpecification<string> {
  return ['to-color', ['feature-state', 'fill'], land]
}

/** No tiles, glyphs or sprites: nothing is asked of any server. Colours are feature states. */
export function mapStyle(topology: AtlasTopology, palette: Palette): StyleSpecification {
  return {
    version: 8,
    // Recolouring must be there in the very next frame.
    transition: { duration: 0, delay: 0 },
    sources: {
      [countySource]: {
        type: 'geojson',
        data: areasOf(topology, 'counties'),
        promoteId: 'code',
        maxzoom: deepestTile,
        tolerance: 0,
        buffer: 16,
      },
    },
    layers: [
      {
        id: fillLayer,
        type: 'fill',
        source: countySource,
        paint: {
          'fill-color': fillColour(palette),
          'fill-opacity': ['case', ['boolean', ['feature-state', 'dimmed'], false], 0.28, 1],
        },
      },
    ],
  }
}
