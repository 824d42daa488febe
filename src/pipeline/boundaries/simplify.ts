// The coarse level for the first HTML: integer paths in map units, as true to shape as a byte target allows.
import { brotliCompressSync, constants } from 'node:zlib'
import { planarTriangleArea, presimplify } from 'topojson-simplify'
import type { Topology } from 'topojson-specification'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { type MapFrame, toMap } from '../../geo/map-frame.ts'
import { arcIndex, arcPositions } from '../../geo/topology-shapes.ts'
import { encodePath, type GridLine, type GridPoint } from './encode-path.ts'

/** SVG path strings with integer coordinates in map units. */
export interface CoarsePaths {
  readonly counties: Readonly<Record<string, string>>
  /** Coast and outer border. */
  readonly province: string
  /** Between cities. */
  readonly cities: string
}

export interface CoarseLevel {
  readonly paths: CoarsePaths
  /** Brotli bytes of all path strings together. */
  readonly bytes: number
  /** Smallest triangle that kept its point inside the province, square map units; half of it on the outline. */
  readonly minWeight: number
  readonly points: number
  readonly ringsKept: number
  readonly ringsDropped: number
}

/** Islets narrower than this many map units (0.6 px where the province is 760 px high) may go. */
const leastRingUnits = (0.6 / 760) * 1000
/** The solid outline shows its shape more than the hairlines inside, and is written once where they are written twice. */
const outlineFavour = 2
/** An island on its own keeps this many corners, however small. */
const leastCorners = 4

interface WeighedPoint {
  readonly x: number
  readonly y: number
  readonly weight: number
}
type WeighedArc = readonly WeighedPoint[]

/**
 * Searches the weight at which the paths of all counties, the city borders and the outline reach `targetBytes` (brotli 11).
 * Every county keeps its largest ring. A target that is out of reach yields the smallest level there is.
 */
export function simplifyToBytes(topology: AtlasTopology, frame: MapFrame, targetBytes: number): CoarseLevel {
  const arcs = weighArcs(topology, frame)
  let best = simplifyAt(topology, arcs, 0)
  if (best.bytes <= targetBytes) return best
  // Bisects on the logarithm: nine steps pin the weight to 2 % and the bytes to about 40.
  let [low, high] = [Math.log(0.05), Math.log(500)]
  best = simplifyAt(topology, arcs, Math.exp(high))
  for (let step = 0; step < 9; step++) {
    const middle = (low + high) / 2
    const level = simplifyAt(topology, arcs, Math.exp(middle))
    if (level.bytes > targetBytes) low = middle
    else {
      high = middle
      best = level
    }
  }
  return best
}

/** Brotli at its best, as the server would send the text. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength
}

/** Every arc in map units, each point with the area of the triangle that its removal would cost. */
function weighArcs(topology: AtlasTopology, frame: MapFrame): WeighedArc[] {
  const planar: Topology<Record<string, never>> = {
    type: 'Topology',
    objects: {},
    arcs: arcPositions(topology).map((arc) => arc.map((position) => toMap(frame, position))),
  }
  const outline = new Set(topology.objects['border-province'].arcs.flat().map(arcIndex))
  return presimplify(planar, planarTriangleArea).arcs.map((arc, index) => {
    const favour = outline.has(index) ? outlineFavour : 1
    return arc.map(([x = 0, y = 0, weight = Number.POSITIVE_INFINITY]) => ({ x, y, weight: weight * favour }))
  })
}

function simplifyAt(topology: AtlasTopology, weighed: readonly WeighedArc[], minWeight: number): CoarseLevel {
  const arcs = weighed.map((arc) => roundArc(arc, minWeight))
  const { objects } = topology
  const counties: Record<string, string> = {}
  let [points, ringsKept, ringsDropped] = [0, 0, 0]
  for (const county of objects.counties.geometries) {
    const polygons = county.type === 'Polygon' ? [county.arcs] : county.arcs
    const sizes = polygons.map(([outer = []]) => ringSize(outer, weighed))
    const largest = Math.max(...sizes)
    const lines: GridLine[] = []
    polygons.forEach((rings, index) => {
      const size = sizes[index] ?? 0
      if (size < leastRingUnits && size < largest) {
        ringsDropped += rings.length
        return
      }
      lines.push(...rings.map((ring) => closedLine(ring, arcs)))
    })
    ringsKept += lines.length
    points += lines.reduce((sum, line) => sum + line.points.length, 0)
    counties[county.properties.code] = encodePath(lines)
  }
  const outline = objects['border-province'].arcs
    .filter((ring) => ringSize(ring, weighed) >= leastRingUnits)
    .map((ring) => openLine(ring, arcs))
  const cityBorders = objects['border-city'].arcs.map((line) => openLine(line, arcs))
  const paths = { counties, province: encodePath(outline), cities: encodePath(cityBorders) }
  const bytes = brotliBytes([...Object.values(counties), paths.province, paths.cities].join('\n'))
  return { paths, bytes, minWeight, points, ringsKept, ringsDropped }
}

/** Keeps what weighs enough, on whole map units, without repeated points and points on a straight line. */
function roundArc(arc: WeighedArc, minWeight: number): GridPoint[] {
  const first = arc[0]
  const last = arc.at(-1)
  const isIsland = first !== undefined && last !== undefined && first.x === last.x && first.y === last.y
  const threshold = isIsland ? Math.min(minWeight, nthWeight(arc, leastCorners + 1)) : minWeight
  const kept: GridPoint[] = []
  for (const { x, y, weight } of arc) {
    if (weight < threshold) continue
    const point: GridPoint = [Math.round(x), Math.round(y)]
    const previous = kept.at(-1)
    if (previous && previous[0] === point[0] && previous[1] === point[1]) continue
    const before = kept.at(-2)
    if (previous && before && isBetween(before, previous, point)) kept.pop()
    kept.push(point)
  }
  // An arc that shrank to one point still has two ends.
  if (kept.length === 1 && kept[0]) kept.push(kept[0])
  return kept
}

function nthWeight(arc: WeighedArc, n: number): number {
  const weights = arc.map(({ weight }) => weight).sort((a, b) => b - a)
  return weights[Math.min(n, weights.length) - 1] ?? 0
}

function isBetween(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  const [abX, abY, bcX, bcY] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return abX * bcY === abY * bcX && abX * bcX + abY * bcY >= 0
}

/** Side of a square as large as the ring, map units. */
function ringSize(ring: readonly number[], weighed: readonly WeighedArc[]): number {
  let doubled = 0
  let previous: WeighedPoint | undefined
  for (const index of ring) {
    const arc = weighed[arcIndex(index)] ?? []
    for (const point of index < 0 ? arc.toReversed() : arc) {
      if (previous) doubled += previous.x * point.y - point.x * previous.y
      previous = point
    }
  }
  return Math.sqrt(Math.abs(doubled) / 2)
}

function openLine(line: readonly number[], arcs: readonly GridPoint[][]): GridLine {
  const points: GridPoint[] = []
  for (const index of line) {
    const arc = arcs[arcIndex(index)] ?? []
    for (const point of index < 0 ? arc.toReversed() : arc) {
      const last = points.at(-1)
      if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
    }
  }
  const [first, last] = [points[0], points.at(-1)]
  const isClosed = points.length > 1 && first !== undefined && first[0] === last?.[0] && first[1] === last[1]
  return isClosed ? closed(points.slice(0, -1)) : { points, isClosed }
}

function closedLine(ring: readonly number[], arcs: readonly GridPoint[][]): GridLine {
  const line = openLine(ring, arcs)
  return line.isClosed ? line : closed(line.points)
}

/** A ring that rounding made flat becomes one square unit, so that no islet and no county vanishes. */
function closed(points: readonly GridPoint[]): GridLine {
  let doubled = 0
  let last = points.at(-1) ?? [0, 0]
  for (const point of points) {
    doubled += last[0] * point[1] - point[0] * last[1]
    last = point
  }
  const [x, y] = points[0] ?? last
  if (doubled !== 0) return { points, isClosed: true }
  const unit: GridPoint[] = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ]
  return { points: unit, isClosed: true }
}
