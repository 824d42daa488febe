// The areas of one level of the topology, with their codes and rings in degrees.
import type { AtlasTopology } from './atlas-topology.ts'
import type { CodedShape } from './contains.ts'
import type { LonLat, Ring } from './geometry.ts'
import { arcIndex, arcPositions } from './topology-shapes.ts'

export type TopologyLevel = 'counties' | 'cities' | 'province'

/** The shapes of one level, for point tests, bounds and GL meshes. */
export function shapesOf(topology: AtlasTopology, level: TopologyLevel): CodedShape[] {
  const arcs = arcPositions(topology)
  const ringOf = (line: readonly number[]): Ring => {
    const ring: LonLat[] = []
    for (const index of line) {
      const arc = arcs[arcIndex(index)] ?? []
      // Each arc begins where the one before ended.
      if (ring.length > 0) ring.pop()
      ring.push(...(index < 0 ? arc.toReversed() : arc))
    }
    return ring
  }
  return topology.objects[level].geometries.map((area) => {
    const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs
    return { code: area.properties.code, rings: polygons.map((rings) => rings.map(ringOf)) }
  })
}
