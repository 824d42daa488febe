// Unpacks the quantized topology's arcs into positions in degrees.
import type { AtlasTopology } from './atlas-topology.ts'
import type { LonLat } from './geometry.ts'

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
