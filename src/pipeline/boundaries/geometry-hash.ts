// The fingerprint of the published geometry, to which a map review number belongs.
import { createHash } from 'node:crypto'
import { shapesOf } from '../../geo/area-shapes.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import type { CodedShape } from '../../geo/contains.ts'
import type { Ring } from '../../geo/geometry.ts'

/** SHA-256 in hex over the fine counties; the same wherever arcs are cut, rings begin and parts stand in order. */
export function geometryHash(topology: AtlasTopology): string {
  return hashShapes(shapesOf(topology, 'counties'))
}

/** Hashes coded shapes at six decimals of a degree (0.1 m). */
export function hashShapes(shapes: readonly CodedShape[]): string {
  const lines = shapes.map(({ code, rings }) => {
    const polygons = rings.map(([outer = [], ...holes]) =>
      [canonicalRing(outer), ...holes.map(canonicalRing).sort()].join('/'),
    )
    return `${code} ${polygons.sort().join('|')}`
  })
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

/** The ring's positions in their own direction, begun at the smallest and not repeated at the end. */
function canonicalRing(ring: Ring): string {
  const positions = ring.slice(0, -1).map(([lon, lat]) => `${lon.toFixed(6)},${lat.toFixed(6)}`)
  let first = 0
  positions.forEach((position, index) => {
    if (position < (positions[first] ?? position)) first = index
  })
  return [...positions.slice(first), ...positions.slice(0, first)].join(' ')
}
