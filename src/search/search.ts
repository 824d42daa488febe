// The search: an index of the atlas, asked with a few characters.
import type { Atlas } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import { fold } from './fold.ts'
import { createFuzzy, type FuzzyMatch } from './fuzzy.ts'
import { rankOf, ranks } from './match.ts'
import { placeEntries } from './place-entries.ts'
import { programmeEntries } from './programme-entries.ts'
import type { Entry, SearchHit, SearchHitKind, Term } from './search-hit.ts'

const kindOrder: readonly SearchHitKind[] = [
  'county',
  'city',
  'province',
  'cluster',
  'group',
  'zone',
  'platform',
  'indicator',
  'layer',
]
const usualLimit = 12
const longestQuery = 64

interface Match {
  readonly entry: Entry
  readonly term: Term
  readonly rank: number
}

/** Spellings of a query worth trying, the first one first: as typed, without the province, without tone digits. */
function readingsOf(query: string): readonly string[] {
  const typed = fold(query.slice(0, longestQuery))
  const inProvince = typed.replace(/^浙江省(?=.)/, '')
  const toneless = /^([a-z]{2,}[1-5])+$/.test(typed) ? typed.replace(/[1-5]/g, '') : typed
  const bare = /^\p{Script=Han}{2,}[市县区]$/u.test(typed) ? typed.slice(0, -1) : typed
  return [...new Set([typed, inProvince, toneless, bare])].filter((reading) => reading !== '')
}

function bestTerm(entry: Entry, query: string): Match | undefined {
  let best: Match | undefined
  for (const term of entry.terms) {
    const rank = rankOf(term, query) + (term.behind ?? 0) / 10
    if (rank < (best?.rank ?? ranks.none)) best = { entry, term, rank }
  }
  return best
}

/**
 * Indexes the atlas once. The search is deterministic; an empty query gives nothing.
 * Order: exact, prefix, initials, substring, and only where none of these is found, misspelt; counties first among equals.
 */
export function createSearch(atlas: Atlas, language: Language = 'zh') {
  const entries = [...placeEntries(atlas, language), ...programmeEntries(atlas, language)]
  const order = new Map(entries.map((entry, i) => [entry, kindOrder.indexOf(entry.kind) * entries.length + i]))
  const byOrder = (a: { readonly entry: Entry }, b: { readonly entry: Entry }) =>
    (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0)
  let fuzzy: ((query: string) => readonly FuzzyMatch[]) | undefined

  const misspelt = (query: string) => {
    fuzzy ??= createFuzzy(entries)
    return fuzzy(query).toSorted((a, b) => a.error - b.error || byOrder(a, b))
  }
  return (query: string, limit = usualLimit): readonly SearchHit[] => {
    const readings = readingsOf(query)
    for (const reading of readings) {
      const matches = entries.flatMap((entry) => bestTerm(entry, reading) ?? [])
      if (matches.length > 0)
        return matches
          .toSorted((a, b) => a.rank - b.rank || byOrder(a, b))
          .slice(0, limit)
          .map(toHit)
    }
    for (const reading of readings) {
      const matches = misspelt(reading)
      if (matches.length > 0) return matches.slice(0, limit).map(toHit)
    }
    return []
  }
}

function toHit({ entry: { terms: _, ...entry }, term }: { readonly entry: Entry; readonly term: Term }): SearchHit {
  return { ...entry, matched: term.shown }
}
