// The MapLibre half of the painter: one map, painted from a Drawing, moved by cameras, reporting through events.
import './gl-map.css'
import {
  GPUInitializationError,
  LngLat,
  MapLibreMap,
  type StyleSpecification,
  setWorkerCount,
  setWorkerUrl,
} from 'maplibre-gl'
import { type Camera, clampCamera, fitCamera, type SizePx } from '../../geo/fit-camera.ts'
import { fromEngine, maxZoom, scaleRange, southLat, toEngine } from './engine-camera.ts'
import { whenFirstFrame } from './first-frame.ts'
import type { GlMap, GlMapOptions } from './gl-map.ts'
import workerUrl from './idle-worker.ts?worker&url'
import { connectMap } from './map-verbs.ts'
import { cappedPixelRatio } from './pixel-ratio.ts'

/** MapLibre is here for its camera and its gestures: what there is to see, our own layers paint. */
const emptyStyle: StyleSpecification = { version: 8, sources: {}, layers: [] }

/** See startGlMap: resolves to null after `events.failed`, or on abort. */
export async function createGlMap(options: GlMapOptions): Promise<GlMap | null> {
  const { host, homeBounds, events, signal } = options
  // Asked for in every frame; read from the page only where it may have changed.
  let known: SizePx | null = null
  const size = (): SizePx => {
    known ??= { width: host.clientWidth, height: host.clientHeight }
    return known
  }
  const forgetSize = () => {
    known = null
  }
  const clamp = (camera: Camera): Camera =>
    clampCamera(camera, size(), { home: homeBounds, southLat, ...scaleRange(homeBounds, size()) })

  setWorkerUrl(workerUrl)
  setWorkerCount(1)
  let map: MapLibreMap
  try {
    map = new MapLibreMap({
      container: host,
      style: emptyStyle,
      ...toEngine(fitCamera(options.initialBounds, size(), options.padding, southLat), size()),
      maxZoom,
      transformConstrain: ({ lng, lat }, zoom) => {
        const kept = toEngine(clamp(fromEngine([lng, lat], zoom, size())), size())
        return { center: new LngLat(...kept.center), zoom: kept.zoom }
      },
      pixelRatio: cappedPixelRatio(window.devicePixelRatio, size(), options.maxPixelRatio),
      maxCanvasSize: [8192, 8192],
      renderWorldCopies: false,
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      fadeDuration: 0,
      trackResize: false,
      refreshExpiredTiles: false,
      validateStyle: false,
      locale: { 'Map.Title': '' },
    })
  } catch (error) {
    events.failed(error instanceof GPUInitializationError ? 'webgl2' : 'chunk', String(error))
    return null
  }
  map.touchZoomRotate.disableRotation()
  // The SVG above speaks to the keyboard and to screen readers; a second, mute map would be in their way.
  map.getCanvas().setAttribute('tabindex', '-1')
  map.getCanvas().removeAttribute('role')
  map.getCanvas().setAttribute('aria-hidden', 'true')

  const verbs = connectMap(map, options, size, forgetSize)
  const outcome = await whenFirstFrame(map, signal)
  if (outcome === 'ready') return verbs
  verbs.dispose()
  if (outcome !== 'aborted') events.failed(outcome.reason, outcome.detail)
  return null
}
