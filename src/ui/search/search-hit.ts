// What a search gives back, as the search box needs it.

export type SearchHitKind = 'county' | 'city' | 'cluster' | 'group' | 'platform' | 'zone' | 'indicator' | 'layer'

export interface SearchHit {
  readonly id: string
  readonly kind: SearchHitKind
  /** Division to select, where the hit has one. */
  readonly code?: string
  readonly title: string
  readonly subtitle: string
  /** The name or spelling that matched. */
  readonly matched: string
}

/** At most `limit` hits, best first; an empty query gives none. */
export type RunSearch = (query: string, limit: number) => readonly SearchHit[]
