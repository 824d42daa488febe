// Typing errors forgiven: asked only when nothing answers a query as it was typed.
import leven from 'leven'
import { isChinese } from './fold.ts'
import type { Entry, Term } from './search-hit.ts'

interface Candidate {
  readonly entry: Entry
  readonly term: Term
}

export interface FuzzyMatch extends Candidate {
  /** Share of the query that is wrong, 0 to 1. */
  readonly error: number
}

/** One wrong character of two in Chinese (肖山), about one of four in letters (xiaoshn). */
const mostError = (query: string) => (isChinese(query) ? (query.length <= 2 ? 0.5 : 0.4) : 0.3)
const shortest = (query: string) => (isChinese(query) ? 2 : 4)

export function createFuzzy(entries: readonly Entry[]): (query: string) => readonly FuzzyMatch[] {
  const candidates = entries.flatMap((entry) =>
    entry.terms
      .filter(({ kind }) => kind === 'name' || kind === 'alias' || kind === 'letters')
      .map((term): Candidate => ({ entry, term })),
  )
  return (query) => {
    if (query.length < shortest(query)) return []
    const best = new Map<Entry, FuzzyMatch>()
    for (const item of candidates) {
      const score = errorWithin(item.term.folded, query)
      // A spelling much longer than the query says little about it.
      const error = score + (Math.abs(item.term.folded.length - query.length) + (item.term.behind ?? 0)) / 100
      const known = best.get(item.entry)
      if (score <= mostError(query) && (known === undefined || error < known.error))
        best.set(item.entry, { ...item, error })
    }
    return [...best.values()]
  }
}

/** Share of the query that differs from the stretch of the text most like it, 0 to 1; later stretches cost a little. */
function errorWithin(text: string, query: string): number {
  let least = leven(text, query)
  for (let start = 0; start + query.length <= text.length; start += 1) {
    for (const length of [query.length, query.length + 1]) {
      const wrong = leven(text.slice(start, start + length), query) + start / 50
      if (wrong < least) least = wrong
    }
  }
  return least / query.length
}
