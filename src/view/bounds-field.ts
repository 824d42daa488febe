// The part of the map in view as "west,south,east,north" in degrees, no finer than a screen needs.
import { type Field, notUnderstood } from './field-kinds.ts'
import type { Bounds } from './view.ts'

/** Degrees; about a kilometre for a region, a hundred metres for a town. */
function round(bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds
  const factor = Math.max(east - west, north - south) > 1 ? 100 : 1000
  const near = (degrees: number) => Math.round(degrees * factor) / factor
  return [near(west), near(south), near(east), near(north)]
}

/** China and its seas: beyond them there is nothing to show. */
function isSensible([west, south, east, north]: Bounds): boolean {
  return west >= 70 && east < 145 && south >= 0 && north < 60 && west < east && south < north
}

export function boundsField(key: string): Field<Bounds | null> {
  return {
    key,
    maxChars: '119.203,28.112,120.912,29.412'.length,
    encode(value) {
      if (value === null) return ''
      const rounded = round(value)
      return isSensible(rounded) ? rounded.join(',') : ''
    },
    decode(text) {
      const numbers = text.split(',').map((part) => (/^\d{1,3}(\.\d*)?$/.test(part) ? Number(part) : Number.NaN))
      const [west, south, east, north] = numbers
      if (
        numbers.length !== 4 ||
        west === undefined ||
        south === undefined ||
        east === undefined ||
        north === undefined
      )
        return { issue: notUnderstood(text) }
      const bounds = round([west, south, east, north])
      return isSensible(bounds) ? { value: bounds } : { issue: notUnderstood(text) }
    },
  }
}
