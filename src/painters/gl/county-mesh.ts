// Counties as triangles and as GeoJSON: what the pattern layer and MapLibre's sources are made of. Pure.
import earcut, { flatten } from 'earcut'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { AtlasTopology, BorderName, CodedAreas, CodeOnly } from '../../geo/atlas-topology.ts'
import { toMercator } from '../../geo/mercator.ts'

export type CodedCollection = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, CodeOnly>

/** The counties or cities as GeoJSON in degrees, `properties.code` kept. */
export function areasOf(topology: AtlasTopology, level: 'counties' | 'cities' | 'province'): CodedCollection {
  const areas: CodedAreas = topology.objects[level]
  return feature(topology, areas as GeometryCollection<CodeOnly>) as CodedCollection
}

/** One rank of borders as a single line feature. */
export function borderOf(topology: AtlasTopology, name: BorderName): GeoJSON.Feature {
  return feature(topology, topology.objects[name])
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
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const rings of polygons) {
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
