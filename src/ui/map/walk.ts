// Walking the map by arrow keys: from a county to its neighbour in that direction.
import type { Atlas } from '../../domain/atlas.ts'
import type { DivisionCode } from '../../domain/division.ts'
import { toMercator } from '../../geo/mercator.ts'

const arrows = { ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowDown: [0, 1], ArrowLeft: [-1, 0] } as const
export type Arrow = keyof typeof arrows

/** Cosine of the widest angle off the arrow's direction: 60°. */
const leastAlignment = 0.5

/**
 * The neighbour that lies most nearly in the arrow's direction; where no neighbour does, the nearest county that does.
 * null at the province's edge.
 */
export function walk(atlas: Atlas, from: DivisionCode, arrow: Arrow): DivisionCode | null {
  const here = atlas.placeByCode.get(from)
  if (!here) return null
  const [x, y] = toMercator(here.label)
  const [ax, ay] = arrows[arrow]
  const seen = (code: DivisionCode) => {
    const place = atlas.placeByCode.get(code)
    if (!place || code === from) return []
    const [tx, ty] = toMercator(place.label)
    const distance = Math.hypot(tx - x, ty - y)
    const alignment = ((tx - x) * ax + (ty - y) * ay) / distance
    return alignment >= leastAlignment ? [{ code, alignment, distance }] : []
  }
  const near = here.neighbours.flatMap(seen).sort((a, b) => b.alignment - a.alignment)[0]
  if (near) return near.code
  const far = atlas.counties
    .flatMap((c) => seen(c.code))
    .sort((a, b) => a.distance / a.alignment - b.distance / b.alignment)[0]
  return far?.code ?? null
}
