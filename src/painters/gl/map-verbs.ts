// What the page can ask of a running map, and what the map tells the page.
import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { DivisionCode } from '../../domain/division.ts'
import {
  type Camera,
  cameraBounds,
  fitCamera,
  isSameCamera,
  type SizePx,
  scaleAbout,
  toScreen,
} from '../../geo/fit-camera.ts'
import { toMercator } from '../../geo/mercator.ts'
import { areaStates } from './area-states.ts'
import { createDeckSlot } from './deck-slot.ts'
import { fromEngine, southLat, toEngine } from './engine-camera.ts'
import { createFillFade } from './fill-fade.ts'
import type { GlMap, GlMapOptions, Motion, OwnPoint } from './gl-map.ts'
import { countySource, fillColour, fillLayer } from './map-style.ts'
import { createOwnLayers } from './own-layers.ts'
import { cappedPixelRatio } from './pixel-ratio.ts'

/** Rides on MapLibre's events to tell the page's own moves from a reader's gestures. */
const byPage = { byPage: true }

/** Paints the options' drawing as soon as the style stands, and from then on listens both ways. */
export function connectMap(map: MapLibreMap, options: GlMapOptions, size: () => SizePx, forgetSize: () => void): GlMap {
  const { topology, events } = options
  const [west, south, east, north] = options.homeBounds
  const origin = toMercator([(west + east) / 2, (south + north) / 2])
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter()
    return fromEngine([lng, lat], map.getZoom(), size())
  }
  const pixelRatio = () => cappedPixelRatio(window.devicePixelRatio, size(), options.maxPixelRatio)
  const layers = createOwnLayers(topology, origin, toMercator([west, north]), ({ canvas }) => ({
    camera: camera(),
    ratio: canvas.width / Math.max(1, size().width),
  }))
  const deck = createDeckSlot(map, events)
  let { padding, palette, drawing, weight, highlight } = options
  let points: readonly OwnPoint[] = []
  let hovered: DivisionCode | '' = ''
  let isRunning = false
  let isResizing = false
  let isDisposed = false

  const fills = createFillFade((changes) => {
    for (const [id, state] of changes) map.setFeatureState({ source: countySource, id }, { ...state })
  })
  const paintFills = (animateMs = 0) => fills.to(areaStates(drawing, highlight.classId), animateMs)
  const showDeck = () => deck.show({ flows: drawing.flows, points, paper: palette.paper, pixelRatio: pixelRatio() })
  const countyAt = (x: number, y: number): DivisionCode | '' => {
    const [found] = map.queryRenderedFeatures([x, y], { layers: [fillLayer], validate: false })
    return (found?.properties.code ?? '') as DivisionCode | ''
  }
  const hover = (code: DivisionCode | '') => {
    if (code === hovered) return
    hovered = code
    map.getCanvas().style.cursor = code ? 'pointer' : ''
    events.hover(code)
  }
  const go = (to: Camera, { animateMs }: Motion): boolean => {
    const target = toEngine(to, size())
    const isFlight = animateMs > 0 && !isSameCamera(camera(), to)
    if (isFlight) map.easeTo({ ...target, duration: animateMs, easing: inOut }, byPage)
    else map.jumpTo(target, byPage)
    return isFlight
  }

  map.on('style.load', () => {
    layers.addTo(map)
    paintFills()
    layers.paint(drawing, palette, weight, highlight)
  })
  map.on('load', () => {
    isRunning = true
    showDeck()
  })
  map.on('move', () => events.camera(camera()))
  map.on('moveend', (event) => {
    if ('byPage' in event) events.landed(camera())
    else if (!isResizing) events.moved(cameraBounds(camera(), size(), padding))
  })
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (!map.isMoving()) hover(countyAt(point.x, point.y))
  })
  map.on('mouseout', () => hover(''))
  map.on('click', ({ point }: MapMouseEvent) => events.select(countyAt(point.x, point.y)))
  map.on('webglcontextlost', () => {
    if (!isRunning || isDisposed) return
    isRunning = false
    events.failed('context-lost', 'the browser took the GPU away')
  })

  return {
    paint(nextDrawing, nextPalette, nextWeight, { animateMs }) {
      drawing = nextDrawing
      weight = nextWeight
      if (nextPalette !== palette) {
        palette = nextPalette
        map.setPaintProperty(fillLayer, 'fill-color', fillColour(palette), { validate: false })
      }
      paintFills(animateMs)
      layers.paint(drawing, palette, weight, highlight)
      map.triggerRepaint()
      showDeck()
    },
    highlight(next) {
      highlight = next
      paintFills()
      layers.mark(palette, highlight)
      map.triggerRepaint()
    },
    showPoints(next) {
      points = next
      showDeck()
    },
    fit(bounds, nextPadding, motion) {
      padding = nextPadding
      return go(fitCamera(bounds, size(), padding, southLat), motion)
    },
    zoomBy(factor, motion) {
      const { width, height } = size()
      const middle = [(padding.left + width - padding.right) / 2, (padding.top + height - padding.bottom) / 2] as const
      go(scaleAbout(camera(), camera().scale * factor, middle), motion)
    },
    panBy(dx, dy, motion) {
      const { scale, offsetX, offsetY } = camera()
      go({ scale, offsetX: offsetX + dx, offsetY: offsetY + dy }, motion)
    },
    camera,
    currentBounds: () => cameraBounds(camera(), size(), padding),
    project: (at) => toScreen(camera(), at),
    countyAt,
    resize() {
      forgetSize()
      isResizing = true
      map.setPixelRatio(pixelRatio())
      map.resize(byPage)
      isResizing = false
      events.camera(camera())
      showDeck()
    },
    deckIsLoaded: deck.isLoaded,
    dispose() {
      if (isDisposed) return
      isDisposed = true
      fills.stop()
      deck.dispose()
      map.remove()
    },
  }
}

/** Gentle at both ends: t in 0…1. */
function inOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}
