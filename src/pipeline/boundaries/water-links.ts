// Finds the nearest shapes across water for places that no land border joins to the rest.
import { boundsOf, gapBetween } from '../../geo/bounds.ts'
import type { CodedShape } from '../../geo/contains.ts'
import { distanceKm } from '../../geo/distance.ts'
import type { Bounds, LonLat } from '../../geo/geometry.ts'

interface Shore {
  readonly bounds: Bounds
  readonly positions: readonly LonLat[]
}
interface Crossing {
  readonly to: number
  readonly km: number
}

/** At most this many crossings from a place without land neighbours, none much longer than the shortest. */
const mostCrossings = 3
const reach = (shortestKm: number): number => 2 * shortestKm + 5
const kmPerDegree = 111.2

/**
 * Adds pairs across water to the land neighbours (indexes into `shapes`, as topojson's `neighbors` gives them):
 * first for each place without any, then one between each group of islands and the nearest other shore,
 * so that every place can be reached from every other. Returns symmetric sets; the input stays as it is.
 */
export function linkAcrossWater(shapes: readonly CodedShape[], land: readonly (readonly number[])[]): Set<number>[] {
  const shores = shapes.map(({ rings }): Shore => ({ bounds: boundsOf(rings), positions: rings.flat(2) }))
  const links = land.map((indexes) => new Set(indexes))
  const join = (a: number, b: number): void => {
    links[a]?.add(b)
    links[b]?.add(a)
  }
  land.forEach((indexes, from) => {
    if (indexes.length > 0) return
    const crossings = nearest(shores, from, () => true)
    const shortest = crossings[0]?.km ?? 0
    for (const { to, km } of crossings) if (km <= reach(shortest)) join(from, to)
  })
  for (let groups = groupsOf(links); groups.length > 1; groups = groupsOf(links)) {
    const smallest = new Set(groups.at(-1))
    let best: (Crossing & { from: number }) | undefined
    for (const from of smallest) {
      const [crossing] = nearest(shores, from, (to) => !smallest.has(to))
      if (crossing && (!best || crossing.km < best.km)) best = { from, ...crossing }
    }
    if (!best) break
    join(best.from, best.to)
  }
  return links
}

/** The nearest shores, closest first; boxes that lie too far away are never measured point by point. */
function nearest(shores: readonly Shore[], from: number, isWanted: (to: number) => boolean): Crossing[] {
  const own = shores[from]
  if (!own) return []
  const candidates: Crossing[] = []
  shores.forEach(({ bounds }, to) => {
    if (to !== from && isWanted(to)) candidates.push({ to, km: leastKm(own.bounds, bounds) })
  })
  candidates.sort((a, b) => a.km - b.km || a.to - b.to)
  const found: Crossing[] = []
  for (const { to, km: atLeast } of candidates) {
    const furthest = found[mostCrossings - 1]
    if (furthest && atLeast > furthest.km) break
    found.push({ to, km: shoreKm(own, shores[to]?.positions ?? []) })
    found.sort((a, b) => a.km - b.km || a.to - b.to)
    found.length = Math.min(found.length, mostCrossings)
  }
  return found
}

/** Never more than the true distance between anything in the two boxes. */
function leastKm(a: Bounds, b: Bounds): number {
  const [gapLon, gapLat] = gapBetween(a, b)
  const furthestLat = Math.max(Math.abs(a[1]), Math.abs(a[3]), Math.abs(b[1]), Math.abs(b[3]))
  return 0.99 * kmPerDegree * Math.hypot(gapLat, gapLon * Math.cos((furthestLat * Math.PI) / 180))
}

/** Between vertices, which lie close enough together along a coast; compared on a local plane first. */
function shoreKm(own: Shore, positions: readonly LonLat[]): number {
  const squash = Math.cos(((own.bounds[1] + own.bounds[3]) * Math.PI) / 360)
  let least = Number.POSITIVE_INFINITY
  let pair: readonly [LonLat, LonLat] | undefined
  for (const a of own.positions) {
    for (const b of positions) {
      const [x, y] = [(a[0] - b[0]) * squash, a[1] - b[1]]
      const squared = x * x + y * y
      if (squared < least) {
        least = squared
        pair = [a, b]
      }
    }
  }
  return pair ? distanceKm(...pair) : least
}

/** Connected groups, the largest first. */
function groupsOf(links: readonly ReadonlySet<number>[]): number[][] {
  const seen = new Set<number>()
  const groups: number[][] = []
  links.forEach((_, start) => {
    if (seen.has(start)) return
    const group = [start]
    seen.add(start)
    for (const at of group) {
      for (const next of links[at] ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        group.push(next)
      }
    }
    groups.push(group)
  })
  return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}
