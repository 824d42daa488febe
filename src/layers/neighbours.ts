// Nearby counties worth offering when a place has no entry of its own.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'

/** Up to four counties that fulfil `has`: the neighbours first, then the neighbours' neighbours. */
export function nearestWith(atlas: Atlas, code: DivisionCode, has: (code: DivisionCode) => boolean): DivisionCode[] {
  const near = atlas.placeByCode.get(code)?.neighbours ?? []
  const further = near.flatMap((n) => atlas.placeByCode.get(n)?.neighbours ?? [])
  return [...new Set([...near, ...further])].filter((c) => c !== code && has(c)).slice(0, 4)
}
