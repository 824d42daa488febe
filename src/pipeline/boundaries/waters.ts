// Where the names of Zhejiang's waters stand: found from geometry alone.
import type { Place, Water } from '../../domain/atlas.ts'
import type { Bounds, LonLat } from '../../geo/geometry.ts'

const zhejiang = '330000'
/** Pinghu and Daishan, on either side of the bay's mouth: further in, the name would be wider than the water. */
const shores = ['330482', '330921'] as const
const gridSteps = 10

/** The East China Sea and Hangzhou Bay, in degrees; none outside of Zhejiang. */
export function waterPoints(provinceCode: string, bounds: Bounds, places: readonly Place[]): Water[] {
  if (provinceCode !== zhejiang) return []
  const waters: readonly (readonly [Water['id'], LonLat | null])[] = [
    ['eastSea', openSea(bounds, places)],
    ['hangzhouBay', between(places, shores)],
  ]
  return waters.flatMap(([id, at]) => (at ? [{ id, at: [threeDecimals(at[0]), threeDecimals(at[1])] as const }] : []))
}

/** About 100 m: a name is placed no finer. */
const threeDecimals = (degrees: number): number => Math.round(degrees * 1e3) / 1e3

/** Halfway between the label points of the counties on either shore. */
function between(places: readonly Place[], codes: readonly [string, string]): LonLat | null {
  const [p, q] = codes.map((code) => places.find((place) => place.code === code)?.label)
  return p && q ? [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2] : null
}

/** The point in the eastern third of the frame that is farthest from the bounds of all counties and from the frame. */
function openSea([west, south, east, north]: Bounds, places: readonly Place[]): LonLat | null {
  const third = east - (east - west) / 3
  const counties = places.filter(({ code }) => !code.endsWith('00'))
  let best: { at: LonLat; room: number } | null = null
  for (let i = 1; i < gridSteps; i++) {
    for (let j = 1; j < gridSteps; j++) {
      const at: LonLat = [third + (east - third) * (i / gridSteps), south + (north - south) * (j / gridSteps)]
      const toFrame = Math.min(east - at[0], at[1] - south, north - at[1])
      const room = Math.min(toFrame, ...counties.map((p) => distanceTo(p.bounds, at)))
      if (room > 0 && (!best || room > best.room)) best = { at, room }
    }
  }
  return best?.at ?? null
}

function distanceTo([west, south, east, north]: Place['bounds'], [lon, lat]: LonLat): number {
  return Math.hypot(Math.max(west - lon, 0, lon - east), Math.max(south - lat, 0, lat - north))
}
