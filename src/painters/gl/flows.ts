// The deck.gl half of the painter: flows as curved lines, and a reader's own points by the thousand. Loaded on demand.
import type { Color, Layer, PickingInfo } from '@deck.gl/core'
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { MapLibreMap } from 'maplibre-gl'
import type { FlowMark, LonLat } from '../../drawing/drawing.ts'
import type { DeckContent } from './deck-slot.ts'
import { dashCount, dashCurve, flowCurve } from './flow-curve.ts'
import type { OwnPoint } from './gl-map.ts'
import { rgbOf } from './rgb.ts'

export interface DeckPainter {
  show(content: DeckContent): void
  dispose(): void
}

export interface DeckEvents {
  /** "" when the pointer leaves the flow. */
  readonly hoverFlow: (id: string) => void
  readonly failed: (detail: string) => void
}

/** Adds an overlay of its own canvas above the map; the SVG layers of the page still stand above both. */
export function createDeckPainter(map: MapLibreMap, events: DeckEvents): DeckPainter {
  let hovered = ''
  const hover = ({ object }: PickingInfo<{ flow?: FlowMark }>) => {
    const id = object?.flow?.id ?? ''
    if (id !== hovered) events.hoverFlow(id)
    hovered = id
  }
  const container = map.getContainer()
  let holdsFlows = false
  const box = container.querySelector<HTMLElement>('.maplibregl-ctrl-top-left')
  if (box) box.style.opacity = '0'
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    pickingRadius: 6,
    onHover: hover,
    // Its first frames are drawn before the canvas has its size.
    onAfterRender: () => {
      const canvas = overlay.getCanvas()
      if (!canvas || canvas.width < canvas.clientWidth) return
      if (box?.style.opacity) box.style.opacity = ''
      // From now on the SVG's lines are not needed.
      if (holdsFlows) container.dataset.flows = ''
    },
    onError: (error) => events.failed(error.message),
  })
  map.addControl(overlay)
  return {
    show({ flows, points, paper, pixelRatio }) {
      holdsFlows = flows.length > 0
      overlay.setProps({
        useDevicePixels: pixelRatio,
        layers: [...(points.length > 0 ? [pointsLayer(points, paper)] : []), ...flowLayers(flows, paper)],
      })
    },
    dispose() {
      map.removeControl(overlay)
      delete container.dataset.flows
    },
  }
}

interface FlowPath {
  readonly flow: FlowMark
  readonly path: [number, number][]
}
interface FlowEnd {
  readonly flow: FlowMark
  readonly at: LonLat
  readonly kind: 'from' | 'to' | 'outside'
}

const none: Color = [0, 0, 0, 0]

/** A line begins at a small ring and ends in a disc; an end outside the province is open. The SVG painter's are the same. */
function flowLayers(flows: readonly FlowMark[], paper: string): Layer[] {
  if (flows.length === 0) return []
  const paths = flows.flatMap(flowPaths)
  const ends = flows.flatMap((flow): FlowEnd[] => [
    { flow, at: flow.from, kind: 'from' },
    { flow, at: flow.to, kind: flow.leavesProvince ? 'outside' : 'to' },
  ])
  const ground: Color = rgbOf(paper)
  return [
    new PathLayer<FlowPath>({
      id: 'flow-casing',
      data: paths,
      getPath: ({ path }) => path,
      getColor: [...ground, 90] as Color,
      getWidth: 3.4,
      widthUnits: 'pixels',
      jointRounded: true,
      capRounded: true,
    }),
    new PathLayer<FlowPath>({
      id: 'flow',
      data: paths,
      getPath: ({ path }) => path,
      getColor: ({ flow }) => [...rgbOf(flow.colour), 215] as Color,
      getWidth: 1.8,
      widthUnits: 'pixels',
      jointRounded: true,
      capRounded: true,
      pickable: true,
    }),
    new ScatterplotLayer<FlowEnd>({
      id: 'flow-end',
      data: ends,
      getPosition: ({ at }) => [at[0], at[1]],
      getRadius: ({ kind }) => (kind === 'from' ? 2.2 : 3.4),
      radiusUnits: 'pixels',
      stroked: true,
      getLineWidth: ({ kind }) => (kind === 'to' ? 1 : 1.4),
      lineWidthUnits: 'pixels',
      getFillColor: ({ kind, flow }) => (kind === 'to' ? rgbOf(flow.colour) : ground),
      getLineColor: ({ kind, flow }) => (kind === 'to' ? ground : rgbOf(flow.colour)),
      pickable: true,
    }),
  ]
}

function flowPaths(flow: FlowMark): FlowPath[] {
  if (!flow.isInferred) return [{ flow, path: flowCurve(flow.from, flow.to) }]
  const count = dashCount(flow.from, flow.to)
  return dashCurve(flowCurve(flow.from, flow.to, count * 6), count).map((path) => ({ flow, path }))
}

/** More points than SVG carries (about 2,000): translucent discs with a thin edge of the ground's colour. */
function pointsLayer(points: readonly OwnPoint[], paper: string): Layer {
  return new ScatterplotLayer<OwnPoint>({
    id: 'own-points',
    data: points,
    getPosition: ({ at }) => [at[0], at[1]],
    getRadius: ({ radiusPx }) => radiusPx,
    radiusUnits: 'pixels',
    radiusMinPixels: 1,
    getFillColor: ({ colour }) => [...rgbOf(colour), 190] as Color,
    stroked: points.length < 20_000,
    getLineColor: points.length < 20_000 ? rgbOf(paper) : none,
    getLineWidth: 0.8,
    lineWidthUnits: 'pixels',
  })
}
