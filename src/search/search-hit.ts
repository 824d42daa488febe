// What a search gives back, and what the index holds for it.
import type { DivisionCode } from '../domain/division.ts'
import type { View } from '../view/view.ts'

export type SearchHitKind =
  | 'county'
  | 'city'
  | 'province'
  | 'cluster'
  | 'group'
  | 'zone'
  | 'platform'
  | 'indicator'
  | 'layer'

export interface SearchHit {
  /** "county:330109": unique among all hits. */
  readonly id: string
  readonly kind: SearchHitKind
  /** The division that the hit is or lies in, "" for none. */
  readonly code: DivisionCode | ''
  readonly title: string
  readonly subtitle: string
  /** The name, spelling or code that matched; says so where it is a former one. */
  readonly matched: string
  /** What opening the hit changes. */
  readonly view: Partial<View>
}

/** name and path: full words; alias: also called or formerly; letters: pinyin; initials and code: from their beginning only. */
export type TermKind = 'name' | 'alias' | 'letters' | 'initials' | 'code' | 'path'

export interface Term {
  readonly kind: TermKind
  /** As compared: see fold(). */
  readonly folded: string
  /** As shown to the reader. */
  readonly shown: string
  /** Places behind others that the same spelling answers with equal right, such as the second successor of a former county. */
  readonly behind?: number
}

export interface Entry extends Omit<SearchHit, 'matched'> {
  readonly terms: readonly Term[]
}

/** At most `limit` hits, best first; an empty query gives none. */
export type RunSearch = (query: string, limit?: number) => readonly SearchHit[]
