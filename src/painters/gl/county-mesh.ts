// Counties as triangles and as rings: what our GL layers are made of. Pure.
import earcut, { flatten } from 'earcut'
import { shapesOf } from '../../geo/area-shapes.ts'
import type { AtlasTopology, BorderName, CodeOnly } from '../../geo/atlas-topology.ts'
import { toMercator } from '../../geo/mercator.ts'
import { arcIndex, arcPositions } from '../../geo/topology-shapes.ts'

export type CodedCollection = GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, CodeOnly>

/** The counties or cities as GeoJSON in degrees, with `properties.code`. */
export function areasOf(topology: AtlasTopology, level: 'counties' | 'cities'): CodedCollection {
  return {
    type: 'FeatureCollection',
    features: shapesOf(topology, level).map(({ code, rings }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'MultiPolygon', coordinates: rings as unknown as GeoJSON.Position[][][] },
    })),
  }
}

/** One rank of borders as a single line feature, degrees. Dashes begin anew at each of its lines. */
export function borderOf(topology: AtlasTopology, name: BorderName): GeoJSON.Feature<GeoJSON.MultiLineString> {
  const arcs = arcPositions(topology)
  const coordinates = topology.objects[name].arcs.map((line) => {
    const positions: GeoJSON.Position[] = []
    for (const index of line) {
      const arc = (arcs[arcIndex(index)] ?? []) as unknown as GeoJSON.Position[]
      // Each arc begins where the one before ended.
      if (positions.length > 0) positions.pop()
      positions.push(...(index < 0 ? arc.toReversed() : arc))
    }
    return positions
  })
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }
}

/** Triangles of all counties in one buffer. */
export interface CountyMesh {
  /** Position of each county in the texel row. */
  readonly codes: readonly string[]
  /** Mercator world position that the vertices are relative to: float32 has too few digits for the whole world. */
  readonly origin: readonly [x: number, y: number]
  /** x, y, county index for each vertex. */
  readonly vertices: Float32Array
  /** Three per triangle. */
  readonly indices: Uint32Array
}

/** Cuts every county into triangles; holes stay holes. */
export function countyMesh(counties: CodedCollection, origin: readonly [x: number, y: number]): CountyMesh {
  const vertices: number[] = []
  const indices: number[] = []
  counties.features.forEach(({ geometry }, county) => {
    for (const rings of geometry.coordinates) {
      const flat = flatten(
        rings.map((ring) =>
          ring.map(([lon = 0, lat = 0]) => {
            const [x, y] = toMercator([lon, lat])
            return [x - origin[0], y - origin[1]]
          }),
        ),
      )
      const first = vertices.length / 3
      for (const triangle of earcut(flat.vertices, flat.holes, 2)) indices.push(first + triangle)
      for (let i = 0; i < flat.vertices.length; i += 2) {
        vertices.push(flat.vertices[i] ?? 0, flat.vertices[i + 1] ?? 0, county)
      }
    }
  })
  return {
    codes: counties.features.map((county) => county.properties.code),
    origin,
    vertices: new Float32Array(vertices),
    indices: new Uint32Array(indices),
  }
}
