// Statistical indicators and their long-form values.
import type { DivisionCode } from './division.ts'
import type { Evidenced } from './evidence.ts'

export interface Indicator {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  /** As printed after a number: "亿元", "km²", "". */
  readonly unitZh: string
  readonly unitEn: string
  /** fill: a rate, drawn as choropleth; symbol: a total, drawn as proportional circles; flag: has / has not; rank: a place in a list. */
  readonly draw: 'fill' | 'symbol' | 'flag' | 'rank'
  readonly decimals: number
  /** Shown in the layer's list; others appear in the profile only. */
  readonly isListed: boolean
  readonly method: 'quantile' | 'equal' | 'natural' | 'given'
  readonly breaks: readonly number[]
  /** "" for a table of values; else "[factor*]numerator/denominator" or "count(zones)", of indicator ids. */
  readonly formula: string
  /** A formula's parts must be of one year; a county without such a year has no value. */
  readonly isSameYear: boolean
  readonly noteZh: string
  readonly noteEn: string
}

export interface IndicatorValue extends Evidenced {
  readonly indicatorId: string
  readonly code: DivisionCode
  /** "2023", "2024M1-5", "n.d." exactly as the source dates it. */
  readonly year: string
  readonly value: number
}

/** One figure of the policy documents in seeds/. */
export interface PolicyFact {
  readonly id: string
  readonly documentId: string
  readonly section: string
  readonly scope: string
  readonly indicator: string
  readonly comparator: string
  /** As printed: "1/3" and "100" alike. */
  readonly value: string
  readonly unit: string
  readonly kind: string
  readonly base: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly targetYear: string
  readonly yearBasis: string
  readonly valueHa: number | null
  readonly note: string
}

/** What an official total says, to be shown beside what the tables hold. */
export interface OfficialTotal extends Evidenced {
  readonly id: string
  /** Province or city the total is of. */
  readonly scopeCode: DivisionCode
  readonly programme: 'zones' | 'mountain' | 'platforms' | 'land' | 'divisions' | 'population'
  readonly labelZh: string
  readonly labelEn: string
  readonly value: number
  readonly unit: string
  readonly unitEn: string
  readonly asOf: string
}
