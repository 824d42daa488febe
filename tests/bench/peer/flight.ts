// The flight that the hall's is measured against: bare MapLibre with the layers that fly on a slide, and nothing else on the page.
import { type LngLatBoundsLike, Map as MapLibre, type PaddingOptions, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature } from 'topojson-client'
import type { AtlasTopology } from '../../../src/geo/atlas-topology.ts'
import './peer.css'

declare global {
  interface Window {
    /** There when the map has drawn all it has. */
    flyPeer?: (to: LngLatBoundsLike, padding: PaddingOptions, durationMs: number) => void
    isPeerFlying?: () => boolean
  }
}

setWorkerUrl(workerUrl)

const topology = (await (await fetch('./geometry.json')).json()) as AtlasTopology
const { objects } = topology
const geojson = (name: keyof typeof objects) => ({ type: 'geojson' as const, data: feature(topology, objects[name]) })
const line = (source: string, paint: object) => ({
  id: `${source}-${Object.keys(paint).length}`,
  type: 'line' as const,
  source,
  paint,
})
/** Six steps like a theme's. */
const fills = ['#274e58', '#316b74', '#398b90', '#4fadaa', '#80d1c6', '#cff5ea']
const fill = ['at', ['%', ['to-number', ['get', 'code']], fills.length], ['literal', fills]]

const map = new MapLibre({
  container: 'map',
  bounds: topology.bbox,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      counties: geojson('counties'),
      county: geojson('border-county'),
      city: geojson('border-city'),
      province: geojson('border-province'),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#0b1a20' } },
      line('province', { 'line-color': '#4aa7a8', 'line-opacity': 0.4, 'line-width': 24, 'line-blur': 20 }),
      { id: 'fill', type: 'fill', source: 'counties', paint: { 'fill-color': ['to-color', fill] as never } },
      line('county', { 'line-color': '#0b1a20', 'line-width': 1 }),
      line('city', { 'line-color': '#a3bfc4', 'line-width': 1.6, 'line-dasharray': [5, 3] }),
      line('province', { 'line-color': '#f2fffb', 'line-width': 2 }),
    ],
  },
})

map.once('idle', () => {
  window.isPeerFlying = () => map.isMoving()
  window.flyPeer = (to, padding, duration) => void map.fitBounds(to, { padding, duration, linear: true })
})
