// The dates at which the list of mountain counties changed: what its time control stops at.
import type { Atlas } from '../domain/atlas.ts'
import { mountainListChanges } from '../layers/mountain-change.ts'

/** In order. */
export function mountainChanges(atlas: Pick<Atlas, 'counties' | 'statusEvents'>): readonly string[] {
  return mountainListChanges(atlas).map(({ date }) => date)
}
