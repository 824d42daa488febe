// Unpacks the quantized topology into positions in degrees: its arcs, and the shapes of one level.
import { type DivisionCode, divisionCode } from '../domain/division.ts'
import type { AtlasTopology } from './atlas-topology.ts'
import type { CodedShape } from './contains.ts'
import type { LonLat, Ring } from './geometry.ts'

export type TopologyLevel = 'counties' | 'cities' | 'province'

/** Every arc in degrees, in the topology's order. */
export function arcPositions({ arcs, transform: { scale, translate } }: AtlasTopology): LonLat[][] {
  return arcs.map((arc) => {
    let [gridX, gridY] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]): LonLat => {
      gridX += stepX
      gridY += stepY
      return [gridX * scale[0] + translate[0], gridY * scale[1] + translate[1]]
    })
  })
}

/** Where an arc of a line stands; a complement (~i, negative) means that it is walked backwards. */
export const arcIndex = (index: number): number => (index < 0 ? ~index : index)

/** The shapes of one level, for point tests, bounds and GL sources. Throws a RangeError for a code of other than six digits. */
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
    const code: DivisionCode = divisionCode(area.properties.code)
    const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs
    return { code, rings: polygons.map((rings) => rings.map(ringOf)) }
  })
}
