// The shapes of one level of the topology, in degrees.
import { feature } from 'topojson-client'
import { divisionCode } from '../../domain/division.ts'
import type { AtlasTopology, CodedAreas } from '../../geo/atlas-topology.ts'
import type { CodedShape } from '../../geo/contains.ts'
import type { LonLat } from '../../geo/geometry.ts'

/** Every area of the level with its rings as the quantized topology holds them. Throws a RangeError for a code of other than six digits. */
export function shapesOf(topology: AtlasTopology, areas: CodedAreas): CodedShape[] {
  return areas.geometries.map((area) => {
    const code = divisionCode(area.properties.code)
    return area.type === 'Polygon'
      ? { code, rings: [feature(topology, area).geometry.coordinates as unknown as LonLat[][]] }
      : { code, rings: feature(topology, area).geometry.coordinates as unknown as LonLat[][][] }
  })
}
