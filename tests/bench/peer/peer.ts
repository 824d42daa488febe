// The page that the atlas is measured against: bare MapLibre, the same counties, one coloured fill, nothing else.
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature } from 'topojson-client'
import type { AtlasTopology } from '../../../src/geo/atlas-topology.ts'
import './peer.css'

setWorkerUrl(workerUrl)

const topology = (await (await fetch('./geometry.json')).json()) as AtlasTopology
const map = new MapLibre({
  container: 'map',
  bounds: topology.bbox,
  fitBoundsOptions: { padding: 20 },
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: feature(topology, topology.objects.counties) },
    },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'counties',
        paint: {
          'fill-color': [
            'interpolate',
            ['linear'],
            ['to-number', ['get', 'code']],
            330100,
            '#d4e6e1',
            331200,
            '#0e5a5c',
          ],
        },
      },
      { id: 'line', type: 'line', source: 'counties', paint: { 'line-color': '#ffffff', 'line-width': 0.5 } },
    ],
  },
})

/** The first frame in which every tile of the counties is on the canvas. */
map.on('render', () => {
  if (map.isSourceLoaded('counties') && map.areTilesLoaded()) document.documentElement.dataset.map ??= 'coloured'
})
