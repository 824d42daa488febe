// What geometry says of every division: label point, bounds, ground area and neighbours.
import polylabel from 'polylabel'
import { neighbors } from 'topojson-client'
import type { Place } from '../../domain/atlas.ts'
import { areaKm2, polygonAreaKm2 } from '../../geo/area.ts'
import { shapesOf, type TopologyLevel } from '../../geo/area-shapes.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { boundsOf } from '../../geo/bounds.ts'
import type { CodedShape } from '../../geo/contains.ts'
import { bearingDeg } from '../../geo/distance.ts'
import type { LonLat, MultiPolygonRings } from '../../geo/geometry.ts'
import { fromMercator, toMercator } from '../../geo/mercator.ts'
import { linkAcrossWater } from './water-links.ts'

/** One place a division: counties, then cities, then province, each by code. A code that stands on two levels is given once. */
export function buildPlaces(topology: AtlasTopology): Place[] {
  const byCode = new Map<string, Place>()
  for (const level of ['counties', 'cities', 'province'] as const) {
    for (const place of placesOf(topology, level)) if (!byCode.has(place.code)) byCode.set(place.code, place)
  }
  return [...byCode.values()]
}

function placesOf(topology: AtlasTopology, level: TopologyLevel): Place[] {
  const shapes = shapesOf(topology, level)
  const labels = shapes.map(({ rings }) => labelPoint(rings))
  const links = linkAcrossWater(shapes, neighbors(topology.objects[level].geometries))
  return shapes.map(({ code, rings }, index) => ({
    code,
    label: labels[index] ?? [0, 0],
    bounds: boundsOf(rings).map(sixDecimals) as unknown as Place['bounds'],
    areaKm2: Math.round(areaKm2(rings) * 100) / 100,
    neighbours: clockwise(index, [...(links[index] ?? [])], labels, shapes),
  }))
}

const sixDecimals = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** Pole of inaccessibility of the largest part, found on the Mercator plane where it will be read. Degrees, six decimals. */
export function labelPoint(rings: MultiPolygonRings): [lon: number, lat: number] {
  let largest: MultiPolygonRings[number] = []
  let largestKm2 = -1
  for (const polygon of rings) {
    const size = polygonAreaKm2(polygon)
    if (size > largestKm2) [largest, largestKm2] = [polygon, size]
  }
  // Counted from the first corner, in millionths of the world (about 40 m), to keep the digits that matter.
  const [originX, originY] = toMercator(largest[0]?.[0] ?? [0, 0])
  const plane = largest.map((ring) =>
    ring.map((position) => {
      const [x, y] = toMercator(position)
      return [(x - originX) * 1e6, (y - originY) * 1e6]
    }),
  )
  const precision = Math.sqrt(largestKm2) / 4
  const [x = 0, y = 0] = polylabel(plane, Math.max(precision / 20, 1e-3))
  const [lon, lat] = fromMercator([x / 1e6 + originX, y / 1e6 + originY])
  return [sixDecimals(lon), sixDecimals(lat)]
}

function clockwise(
  from: number,
  indexes: readonly number[],
  labels: readonly LonLat[],
  shapes: readonly CodedShape[],
): Place['neighbours'] {
  const origin = labels[from] ?? [0, 0]
  return indexes
    .flatMap((index) => {
      const shape = shapes[index]
      return shape ? [{ code: shape.code, bearing: bearingDeg(origin, labels[index] ?? origin) }] : []
    })
    .sort((a, b) => a.bearing - b.bearing || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code)
}
