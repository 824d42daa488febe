// How well a spelling answers a query: exact, prefix, initials, substring, in this order.
import { isChinese } from './fold.ts'
import type { Term } from './search-hit.ts'

/** Lower is better; names of today come before others in the same class. */
export const ranks = {
  exact: 0,
  exactAlias: 1,
  prefix: 10,
  prefixAlias: 11,
  initials: 20,
  initialsPrefix: 21,
  substring: 30,
  substringAlias: 31,
  path: 35,
  fuzzy: 40,
  none: Number.POSITIVE_INFINITY,
} as const

/** Rank of one term; ranks.none where it does not answer. Both sides are folded. */
export function rankOf({ kind, folded }: Term, query: string): number {
  const isAlias = kind === 'alias'
  if (kind === 'initials') {
    if (folded === query) return ranks.initials
    return query.length > 1 && folded.startsWith(query) ? ranks.initialsPrefix : ranks.none
  }
  if (folded === query) return isAlias ? ranks.exactAlias : ranks.exact
  if (kind === 'path') return folded.startsWith(query) ? ranks.path : ranks.none
  if (folded.startsWith(query)) return isAlias ? ranks.prefixAlias : ranks.prefix
  if (kind === 'code' || !folded.includes(query)) return ranks.none
  if (query.length < 2 && !isChinese(query)) return ranks.none
  return isAlias ? ranks.substringAlias : ranks.substring
}
