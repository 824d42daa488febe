// Two sources that disagree: which figure is shown, and why. Both are kept.
import type { Evidence, Source } from './evidence.ts'
import type { IndicatorValue } from './indicator.ts'

/** What decided between two figures of one indicator, place and period, in this order. */
export type PreferenceReason = 'grade' | 'original' | 'date' | 'order'

type Sources = ReadonlyMap<string, Source>

const grades: Readonly<Record<Evidence, number>> = { official: 0, reported: 1, derived: 2, inferred: 3 }

const hasOriginal = (sources: Sources, { sourceId }: IndicatorValue) => (sources.get(sourceId)?.url ?? '') !== ''
const dateOf = (sources: Sources, { sourceId }: IndicatorValue) => sources.get(sourceId)?.date ?? ''

/** What decides between two figures; "order" where nothing but their place in the table does. */
export function preferenceReason(a: IndicatorValue, b: IndicatorValue, sources: Sources): PreferenceReason {
  if (grades[a.evidence] !== grades[b.evidence]) return 'grade'
  if (hasOriginal(sources, a) !== hasOriginal(sources, b)) return 'original'
  return dateOf(sources, a) !== dateOf(sources, b) ? 'date' : 'order'
}

/** The rule for sorting: better grade, then a source whose original is known, then the later source, then the table's order. */
export function preferValue(a: IndicatorValue, b: IndicatorValue, sources: Sources): number {
  const reason = preferenceReason(a, b, sources)
  if (reason === 'grade') return grades[a.evidence] - grades[b.evidence]
  if (reason === 'original') return hasOriginal(sources, a) ? -1 : 1
  if (reason === 'date') return dateOf(sources, a) > dateOf(sources, b) ? -1 : 1
  return 0
}

export interface Rival {
  readonly value: IndicatorValue
  /** Why the figure shown was preferred to this one. */
  readonly reason: PreferenceReason
}

/** Other figures of the same indicator, place and period that say something else, in the order of preference. */
export function rivalsOf(
  values: readonly IndicatorValue[],
  asked: Pick<IndicatorValue, 'indicatorId' | 'code' | 'year'>,
  sources: Sources,
): readonly Rival[] {
  const [shown, ...others] = values
    .filter((v) => v.indicatorId === asked.indicatorId && v.code === asked.code && v.year === asked.year)
    .toSorted((a, b) => preferValue(a, b, sources))
  if (!shown) return []
  return others
    .filter((other) => other.value !== shown.value)
    .map((value) => ({ value, reason: preferenceReason(shown, value, sources) }))
}
