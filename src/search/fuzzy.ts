// Typing errors forgiven: asked only when nothing answers a query as it was typed.
import { isChinese } from './fold.ts'
import type { Entry, Term } from './search-hit.ts'
import { typingErrors } from './typing-errors.ts'

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
      const score = typingErrors(item.term.folded, query) / query.length
      // A spelling much longer than the query says little about it; names of today come before former ones.
      const { folded, behind = 0, kind } = item.term
      const error = score + (Math.abs(folded.length - query.length) + behind + (kind === 'alias' ? 0.5 : 0)) / 100
      const known = best.get(item.entry)
      if (score <= mostError(query) && (known === undefined || error < known.error))
        best.set(item.entry, { ...item, error })
    }
    return [...best.values()]
  }
}
