// What the page can ask of a running map, and what the map tells the page.
import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { DivisionCode } from '../../domain/division.ts'
import { shapesOf } from '../../geo/area-shapes.ts'
import { type CountyAt, createCountyAt } from '../../geo/contains.ts'
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
import { createDeckSlot } from './deck-slot.ts'
import { fromEngine, southLat, toEngine } from './engine-camera.ts'
import type { GlMap, GlMapOptions, Motion, OwnPoint } from './gl-map.ts'
import { createOwnLayers, type OwnLayers } from './own-layers.ts'
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
  let layers: OwnLayers | null = null
  const deck = createDeckSlot(map, events)
  let { padding, palette, drawing, weight, highlight } = options
  let points: readonly OwnPoint[] = []
  let hovered: DivisionCode | '' = ''
  let isRunning = false
  let isResizing = false
  let isDisposed = false

  const showDeck = () => deck.show({ flows: drawing.flows, points, paper: palette.paper, pixelRatio: pixelRatio() })
  // Made when a pointer first asks: the map's start waits for nothing that it does not draw.
  let holderOf: CountyAt | null = null
  const countyAt = (x: number, y: number): DivisionCode | '' => {
    const { lng, lat } = map.unproject([x, y])
    holderOf ??= createCountyAt(shapesOf(topology, 'counties'))
    return holderOf([lng, lat]) ?? ''
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
    layers = createOwnLayers(map, topology, origin, toMercator([west, north]), ({ canvas }) => ({
      camera: camera(),
      ratio: canvas.width / Math.max(1, size().width),
    }))
    layers.paint(drawing, palette, weight, highlight, { animateMs: 0 })
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
    paint(nextDrawing, nextPalette, nextWeight, motion) {
      drawing = nextDrawing
      palette = nextPalette
      weight = nextWeight
      layers?.paint(drawing, palette, weight, highlight, motion)
      showDeck()
    },
    highlight(next) {
      highlight = next
      layers?.mark(drawing, palette, highlight)
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
      layers?.dispose()
      deck.dispose()
      map.remove()
    },
  }
}

/** Gentle at both ends: t in 0…1. */
function inOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}
