// The figures of the policy documents: which are asked for, when they are due, which say the same thing.
import type { PolicyEntry } from '../domain/policy.ts'

export const factKinds = ['target', 'per-year', 'actual', 'threshold', 'nominal'] as const
export type FactKind = (typeof factKinds)[number]

/** The documents' kinds in one word each. Throws nothing: an unknown kind counts as a threshold. */
export function kindOf({ kind }: Pick<PolicyEntry, 'kind'>): FactKind {
  if (kind === 'target') return 'target'
  if (kind === 'per-year target') return 'per-year'
  if (kind === 'actual') return 'actual'
  return kind.startsWith('nominal') ? 'nominal' : 'threshold'
}

/** Year by which a figure is due or of which it is: its target year, else the end of its period; "" where none is given. */
export function yearOf({ targetYear, periodEnd }: Pick<PolicyEntry, 'targetYear' | 'periodEnd'>): string {
  return targetYear || periodEnd.slice(0, 4)
}

export interface FactFilter {
  readonly documentId: string
  readonly themeId: string
  readonly scope: string
  readonly kind: FactKind | ''
  readonly year: string
  readonly text: string
}

export const noFilter: FactFilter = { documentId: '', themeId: '', scope: '', kind: '', year: '', text: '' }

/** Words as they are compared: without regard to capitals and to full-width letters and brackets. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** Figures that meet every condition; numbers inside names only where they are asked for by kind. "none" is: no year given. */
export function filterFacts(facts: readonly PolicyEntry[], filter: FactFilter): readonly PolicyEntry[] {
  const { documentId, themeId, scope, kind, year } = filter
  const text = foldWords(filter.text)
  return facts.filter((fact) => {
    const own = kindOf(fact)
    if (kind === '' ? own === 'nominal' : own !== kind) return false
    if (documentId !== '' && fact.documentId !== documentId) return false
    if (themeId !== '' && fact.themeId !== themeId) return false
    if (scope !== '' && fact.scope !== scope) return false
    if (year !== '' && (yearOf(fact) || 'none') !== year) return false
    return (
      text === '' || foldWords(`${fact.indicator}${fact.section}${fact.value}${fact.unit}${fact.id}`).includes(text)
    )
  })
}

/** Years from the first to the last that a target is due in, then "none": nothing is left out between them that has a target. */
export const timelineYears = ['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2030', '2035', 'none'] as const

/** Targets and yearly targets by theme and year due: theme id → year → figures. */
export function dueByTheme(
  facts: readonly PolicyEntry[],
): ReadonlyMap<string, ReadonlyMap<string, readonly PolicyEntry[]>> {
  const result = new Map<string, Map<string, PolicyEntry[]>>()
  for (const fact of facts) {
    const kind = kindOf(fact)
    if (kind !== 'target' && kind !== 'per-year') continue
    const year = yearOf(fact) || 'none'
    const row = result.get(fact.themeId) ?? new Map<string, PolicyEntry[]>()
    row.set(year, [...(row.get(year) ?? []), fact])
    result.set(fact.themeId, row)
  }
  return result
}

/** An indicator's wording without quotes, brackets and spaces: nothing else is taken to be the same. */
export function wordingOf(indicator: string): string {
  return indicator
    .replace(/[“”‘’"'\s]/g, '')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
}

export interface SameIndicator {
  readonly indicator: string
  readonly facts: readonly PolicyEntry[]
}

/** Indicators that more than one document states in the same words, most figures first. */
export function sameIndicators(facts: readonly PolicyEntry[]): readonly SameIndicator[] {
  const groups = new Map<string, PolicyEntry[]>()
  for (const fact of facts) {
    if (kindOf(fact) === 'nominal') continue
    const key = wordingOf(fact.indicator)
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ documentId }) => documentId)).size > 1)
    .map((group) => ({
      indicator: group[0]?.indicator ?? '',
      facts: group.toSorted((a, b) => (yearOf(a) < yearOf(b) ? -1 : yearOf(a) > yearOf(b) ? 1 : 0)),
    }))
    .sort((a, b) => b.facts.length - a.facts.length)
}
