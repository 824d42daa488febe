// Typing errors forgiven: asked only when nothing answers a query as it was typed.
import Fuse from 'fuse.js/basic'
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
  const fuse = new Fuse(candidates, {
    keys: ['term.folded'],
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: 0.5,
    // Characters: an error near the beginning costs no more than elsewhere in a name, but a match far inside a long one does.
    distance: 30,
    shouldSort: false,
  })
  return (query) => {
    if (query.length < shortest(query)) return []
    const best = new Map<Entry, FuzzyMatch>()
    for (const { item, score = 1 } of fuse.search(query)) {
      // A spelling much longer than the query says little about it.
      const error = score + (Math.abs(item.term.folded.length - query.length) + (item.term.behind ?? 0)) / 100
      const known = best.get(item.entry)
      if (score <= mostError(query) && (known === undefined || error < known.error))
        best.set(item.entry, { ...item, error })
    }
    return [...best.values()]
  }
}
