// Lines as loose segments that remember how far along their line they are. Pure.
import { toMercator } from '../../geo/mercator.ts'

/** Floats per vertex: x0, y0, x1, y1, distance from the line's start, owner. Four equal vertices make a segment. */
export const floatsPerVertex = 6
/** Two triangles. */
export const indicesPerSegment = 6
const corners = [0, 1, 2, 2, 1, 3]

export interface StrokeMesh {
  /** Mercator world position that coordinates are relative to; distances are world units too. */
  readonly origin: readonly [x: number, y: number]
  /** Not instanced: emulated GPUs draw instances one by one. */
  readonly vertices: Float32Array
  readonly indices: Uint32Array
  /** First segment of each owner, and the number of all segments at the end. */
  readonly firstOf: readonly number[]
}

/** `lines[owner]` are that owner's lines, degrees. A closed ring is a line that ends where it begins. */
export function strokeMesh(
  lines: readonly (readonly GeoJSON.Position[][])[],
  origin: readonly [x: number, y: number],
): StrokeMesh {
  const firstOf: number[] = []
  let segments = 0
  for (const own of lines) {
    firstOf.push(segments)
    for (const line of own) segments += Math.max(0, line.length - 1)
  }
  firstOf.push(segments)
  const vertices = new Float32Array(segments * 4 * floatsPerVertex)
  const indices = new Uint32Array(segments * indicesPerSegment)
  let at = 0
  lines.forEach((own, owner) => {
    for (const line of own) {
      let along = 0
      let [lastX, lastY] = [0, 0]
      line.forEach(([lon = 0, lat = 0], i) => {
        const [worldX, worldY] = toMercator([lon, lat])
        const [x, y] = [worldX - origin[0], worldY - origin[1]]
        if (i > 0) {
          for (let corner = 0; corner < 4; corner++) {
            vertices[at++] = lastX
            vertices[at++] = lastY
            vertices[at++] = x
            vertices[at++] = y
            vertices[at++] = along
            vertices[at++] = owner
          }
          along += Math.hypot(x - lastX, y - lastY)
        }
        ;[lastX, lastY] = [x, y]
      })
    }
  })
  for (let i = 0; i < indices.length; i++)
    indices[i] = Math.floor(i / indicesPerSegment) * 4 + (corners[i % indicesPerSegment] ?? 0)
  return { origin, vertices, indices, firstOf }
}

/** Runs of segments, [first, count], of the owners that have a stroke; neighbours are joined. */
export function strokedRuns({ firstOf }: StrokeMesh, texels: Uint8Array): [first: number, count: number][] {
  const runs: [number, number][] = []
  for (let owner = 0; owner + 1 < firstOf.length; owner++) {
    if (!texels[owner * 8 + 3]) continue
    const [first = 0, next = 0] = [firstOf[owner], firstOf[owner + 1]]
    const last = runs.at(-1)
    if (last && last[0] + last[1] === first) last[1] += next - first
    else runs.push([first, next - first])
  }
  return runs
}
