// Exact conversion between the units of land area, and the unit that reads best for a figure.

export type LandUnit = 'mu' | 'ha' | 'km2'

/** 1 亩 = 1/15 ha, 1 km² = 100 ha. */
const perHa: Readonly<Record<LandUnit, readonly [numerator: number, denominator: number]>> = {
  mu: [15, 1],
  ha: [1, 1],
  km2: [1, 100],
}

/** Hectares to a unit. */
export function fromHa(valueHa: number, unit: LandUnit): number {
  const [numerator, denominator] = perHa[unit]
  return (valueHa * numerator) / denominator
}

/** A unit to hectares; the inverse of fromHa. */
export function toHa(value: number, unit: LandUnit): number {
  const [numerator, denominator] = perHa[unit]
  return (value * denominator) / numerator
}

export interface ReadableArea {
  readonly value: number
  readonly unit: LandUnit | 'wanMu'
  readonly decimals: number
}

/** A figure of hectares as it is printed: 万亩 from 10,000 亩 on. Rounding to tables' two decimals of hectares is undone for 亩. */
export function readableArea(valueHa: number, unit: LandUnit): ReadableArea {
  const value = fromHa(valueHa, unit)
  if (unit === 'mu') {
    // Tables keep hectares to 0.01, that is 0.15 亩: whole 亩 are safe, and 9,999.95 is 10,000.
    const mu = Math.round(value)
    return mu >= 10_000 ? { value: mu / 10_000, unit: 'wanMu', decimals: 2 } : { value: mu, unit: 'mu', decimals: 0 }
  }
  return { value, unit, decimals: unit === 'ha' ? 0 : 2 }
}
