// Administrative divisions: province, city and county, with every name and code they ever went by.

/** GB/T 2260 code: six digits, always a string. */
export type DivisionCode = string & { readonly __division: unique symbol }

/** Brands a string the caller has already checked. Throws a RangeError for anything but six digits. */
export function divisionCode(text: string): DivisionCode {
  if (!/^\d{6}$/.test(text)) throw new RangeError(`not a six-digit division code: ${text}`)
  return text as DivisionCode
}

export type DivisionLevel = 'province' | 'city' | 'county'
export type CountyKind = '区' | '县' | '县级市' | '自治县'

/** renamed: one successor (or its later parts); merged, split: areas joined or divided; redrawn: same name and code, other borders. */
export type FormerRelation = 'renamed' | 'merged' | 'split' | 'redrawn'

/** A name or code that a division went by before `until` (ISO year or date). */
export interface FormerName {
  readonly name: string
  readonly code: string
  readonly until: string
  /** Codes of today whose area contains the former division's. */
  readonly successorCodes: readonly DivisionCode[]
  readonly relation: FormerRelation
  readonly noteZh: string
  readonly noteEn: string
}

export interface Division {
  readonly code: DivisionCode
  readonly level: DivisionLevel
  /** City for a county, province for a city, null for the province. */
  readonly parent: DivisionCode | null
  readonly kind: CountyKind | '省' | '地级市'
  readonly nameZh: string
  readonly shortZh: string
  readonly nameEn: string
  readonly shortEn: string
  /** With tone marks, e.g. "Lǐshuǐ"; syllables joined as in the name. */
  readonly pinyin: string
  /** Plain lower-case letters of the short name, e.g. "xiaoshan". */
  readonly letters: string
  /** First letters of the short name's syllables, e.g. "xs". */
  readonly initials: string
  /** Former names and codes that differ from today's; all of them stand in the table of former names. */
  readonly former: readonly FormerName[]
  /** Sea islands whose polygons must never be simplified away. */
  readonly isIsland: boolean
  /** Names of islands to keep at every scale, also in counties that are mostly mainland. */
  readonly keepIslands: readonly string[]
}
