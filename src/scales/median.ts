// The middle of a list of numbers.
import { median } from 'd3-array'

/** Mean of the two middle values for an even count; null for an empty list. */
export function medianOf(values: readonly number[]): number | null {
  return median(values) ?? null
}
