// Unpacks the fine TopoJSON into SVG paths in map units.
import { type AtlasTopology, type BorderName, borderNames } from '../geo/atlas-topology.ts'
import type { LonLat } from '../geo/geometry.ts'
import { type MapFrame, toMap } from '../geo/map-frame.ts'
import { arcIndex, arcPositions } from '../geo/topology-shapes.ts'

export interface DecodedPaths {
  /** SVG path strings by six-digit code: counties, cities and province. */
  readonly areas: ReadonlyMap<string, string>
  readonly borders: Readonly<Record<BorderName, string>>
}

/** A line as the path text of its steps, both ways, so that each shared border is measured once. */
interface ArcText {
  readonly start: readonly [number, number]
  readonly end: readonly [number, number]
  readonly forward: string
  readonly backward: string
}

/** Path strings in map units with one decimal, on one grid of tenths: shared borders fall together exactly. */
export function decodePaths(topology: AtlasTopology, frame: MapFrame): DecodedPaths {
  const { objects } = topology
  const arcs = arcPositions(topology).map((arc) => arcText(arc, frame))
  const areas = new Map<string, string>()
  // A place that is county and province at once (Macao) is drawn once: both shapes are the same.
  for (const level of [objects.counties, objects.cities, objects.province]) {
    for (const geometry of level.geometries) {
      if (areas.has(geometry.properties.code)) continue
      const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
      areas.set(geometry.properties.code, rings.map((ring) => `${lineText(arcs, ring)}z`).join(''))
    }
  }
  const border = (name: BorderName): string => objects[name].arcs.map((line) => lineText(arcs, line)).join('')
  const borders = Object.fromEntries(borderNames.map((name) => [name, border(name)])) as Record<BorderName, string>
  return { areas, borders }
}

function arcText(arc: readonly LonLat[], frame: MapFrame): ArcText {
  const points = arc.map((position): [number, number] => {
    const [x, y] = toMap(frame, position)
    return [Math.round(x * 10), Math.round(y * 10)]
  })
  const start = points[0] ?? [0, 0]
  return { start, end: points.at(-1) ?? start, forward: stepsText(points), backward: stepsText(points.toReversed()) }
}

function stepsText(points: readonly (readonly [number, number])[]): string {
  let text = ''
  let last = points[0] ?? [0, 0]
  for (const point of points) {
    const [stepX, stepY] = [point[0] - last[0], point[1] - last[1]]
    if (stepX !== 0 || stepY !== 0) text += ` ${stepX / 10},${stepY / 10}`
    last = point
  }
  return text
}

function lineText(arcs: readonly ArcText[], line: readonly number[]): string {
  let text = ''
  for (const index of line) {
    const arc = arcs[arcIndex(index)]
    if (!arc) continue
    const [x, y] = index < 0 ? arc.end : arc.start
    if (text === '') text = `M${x / 10},${y / 10}l`
    text += index < 0 ? arc.backward : arc.forward
  }
  return text
}
