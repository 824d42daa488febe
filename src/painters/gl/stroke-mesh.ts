// Lines as loose segments that remember how far along their line they are. Pure.
import { toMercator } from '../../geo/mercator.ts'

/** Floats per segment: x0, y0, x1, y1, distance from the line's start, owner. */
export const floatsPerSegment = 6

export interface StrokeMesh {
  /** Mercator world position that coordinates are relative to; distances are world units too. */
  readonly origin: readonly [x: number, y: number]
  readonly segments: Float32Array
  readonly owners: number
}

/** `lines[owner]` are that owner's lines, degrees. A closed ring is a line that ends where it begins. */
export function strokeMesh(
  lines: readonly (readonly GeoJSON.Position[][])[],
  origin: readonly [x: number, y: number],
): StrokeMesh {
  const floats: number[] = []
  lines.forEach((own, owner) => {
    for (const line of own) {
      let along = 0
      let last: readonly [number, number] | null = null
      for (const [lon = 0, lat = 0] of line) {
        const [worldX, worldY] = toMercator([lon, lat])
        const at = [worldX - origin[0], worldY - origin[1]] as const
        if (last) {
          floats.push(last[0], last[1], at[0], at[1], along, owner)
          along += Math.hypot(at[0] - last[0], at[1] - last[1])
        }
        last = at
      }
    }
  })
  return { origin, segments: new Float32Array(floats), owners: lines.length }
}
