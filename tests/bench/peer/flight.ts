// The flight that the hall is measured against: bare MapLibre with the layers of a slide's map, and nothing else on the page.
import { type LngLatBoundsLike, Map as MapLibre, type PaddingOptions, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature } from 'topojson-client'
import type { AtlasTopology } from '../../../src/geo/atlas-topology.ts'
import './peer.css'

/** A name of the slide, and whether it has a disc. */
export interface PeerLabel {
  readonly text: string
  readonly at: readonly [lon: number, lat: number]
  readonly isStrong: boolean
}

export interface PeerFlight {
  /** Resolves when the map has drawn the bounds with all names. */
  start(labels: readonly PeerLabel[], bounds: LngLatBoundsLike, padding: PaddingOptions): Promise<void>
  fly(bounds: LngLatBoundsLike, padding: PaddingOptions, durationMs: number): void
}

declare global {
  interface Window {
    peerFlight?: PeerFlight
  }
}

setWorkerUrl(workerUrl)

const topology = (await (await fetch('./geometry.json')).json()) as AtlasTopology
const { objects } = topology
const line = (id: string, source: string, paint: object) => ({ id, type: 'line' as const, source, paint })
const geojson = (data: GeoJSON.GeoJSON) => ({ type: 'geojson' as const, data })

window.peerFlight = {
  start(labels, bounds, padding) {
    const points: GeoJSON.FeatureCollection = {
      type: 'FeatureCollection',
      features: labels.map(({ text, at, isStrong }) => ({
        type: 'Feature',
        properties: { text, isStrong },
        geometry: { type: 'Point', coordinates: [...at] },
      })),
    }
    const map = new MapLibre({
      container: 'map',
      bounds,
      fitBoundsOptions: { padding },
      fadeDuration: 0,
      style: {
        version: 8,
        sources: {
          counties: geojson(feature(topology, objects.counties)),
          hairlines: geojson(feature(topology, objects['border-county'])),
          cities: geojson(feature(topology, objects['border-city'])),
          province: geojson(feature(topology, objects['border-province'])),
          points: geojson(points),
        },
        layers: [
          line('coast', 'province', {
            'line-color': '#4aa7a8',
            'line-opacity': 0.4,
            'line-width': 24,
            'line-blur': 20,
          }),
          { id: 'fill', type: 'fill', source: 'counties', paint: { 'fill-color': '#1e353f' } },
          line('hairlines', 'hairlines', { 'line-color': '#0b1a20', 'line-width': 1 }),
          line('cities', 'cities', { 'line-color': '#a3bfc4', 'line-width': 1.6, 'line-dasharray': [5, 3] }),
          line('province', 'province', { 'line-color': '#f2fffb', 'line-width': 2 }),
          {
            id: 'discs',
            type: 'circle',
            source: 'points',
            filter: ['get', 'isStrong'],
            paint: { 'circle-radius': 9, 'circle-color': '#7cbcff' },
          },
          {
            id: 'names',
            type: 'symbol',
            source: 'points',
            layout: { 'text-field': ['get', 'text'], 'text-size': 28, 'text-offset': [0, 1] },
            paint: { 'text-color': '#ffffff', 'text-halo-color': '#0b1a20', 'text-halo-width': 3 },
          },
        ],
      },
    })
    window.peerFlight = {
      start: () => Promise.reject(new Error('started')),
      fly: (to, around, durationMs) => void map.fitBounds(to, { padding: around, duration: durationMs, linear: true }),
    }
    return new Promise((resolve) => map.once('idle', () => resolve()))
  },
  fly: () => {
    throw new Error('not started')
  },
}
