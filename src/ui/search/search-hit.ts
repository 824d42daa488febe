// What a search gives back, as the search box needs it.
import type { View } from '../../view/view.ts'

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
  readonly id: string
  readonly kind: SearchHitKind
  readonly title: string
  readonly subtitle: string
  /** The name or spelling that matched. */
  readonly matched: string
  /** What opening the hit changes. */
  readonly view: Partial<View>
}

/** At most `limit` hits, best first; an empty query gives none. */
export type RunSearch = (query: string, limit: number) => readonly SearchHit[]
