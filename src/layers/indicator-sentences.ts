// What is said of an indicator beside its map: the figure with its year, the sentence, the notes.
import type { Indicator } from '../domain/indicator.ts'
import type { Statement } from '../drawing/drawing.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { indicatorMapText } from '../i18n/indicator-map.messages.ts'
import { medianOf } from '../scales/median.ts'
import { figureBasis } from './indicator-basis.ts'
import { type Figure, parseFormula } from './indicator-values.ts'
import { figureText, figureWords, indicatorName, yearText } from './indicator-words.ts'
import type { LayerContext } from './layer.ts'
import { nameOf, namesOf } from './names.ts'

/** The figure with its year; a computed one with the years of both inputs where they differ. */
export function valueText(context: LayerContext, indicator: Indicator, figure: Figure): string {
  const t = indicatorMapText[context.view.language]
  const text = figureWords(context, indicator, figure)
  const [top, bottom] = figure.inputs
  const years =
    top && bottom && top.year !== bottom.year
      ? joinList(
          [top, bottom].map((input) =>
            indicatorText[context.view.language].yearOf(indicatorName(context, input.indicatorId), input.year),
          ),
          context.view.language,
        )
      : yearText(context, figure.year)
  return years === '' ? text : t.valueWithYear(text, years)
}

/** The figure as one statement: how it is published, or how it was computed. */
export function figureStatement(context: LayerContext, indicator: Indicator, figure: Figure): Statement {
  const { evidence, sourceIds } = figure
  return {
    text: valueText(context, indicator, figure),
    evidence,
    sourceIds,
    basis: figureBasis(context, indicator, figure),
  }
}

/** Counties per year, the most common first. */
function yearCounts(figures: readonly Figure[]): [year: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { year } of figures) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
}

/** One year, or every year with its number of counties. */
export function yearsSentence(context: LayerContext, figures: readonly Figure[]): string {
  const { view } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const [first, ...others] = yearCounts(figures)
  if (!first) return view.year === '' ? t.latest : yearText(context, view.year)
  if (others.length === 0) return yearText(context, first[0]) || t.now
  return joinList(
    [first, ...others].map(([year, n]) => t.yearCount(year, n)),
    view.language,
  )
}

/** Highest, lowest and median by name; for flags who has one, for ranks the ends seen. */
export function summary(context: LayerContext, indicator: Indicator, figures: readonly Figure[]): string {
  const { atlas, view } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const name = inLanguage(view.language, indicator.nameZh, indicator.nameEn)
  const years = yearsSentence(context, figures)
  const start = t.summary(name, years, figures.length, atlas.counties.length)
  const sorted = [...figures].sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low) return start + t.noValues
  const text = (value: number) => figureText(context, indicator, value)
  const at = (value: number) =>
    namesOf(
      context,
      sorted.filter((f) => f.value === value).map((f) => f.code),
    )
  if (indicator.draw === 'flag') {
    const has = sorted.filter((f) => f.value > 0).map((f) => f.code)
    return start + t.flags(has.length, namesOf(context, has))
  }
  if (indicator.draw === 'rank')
    return start + t.ranks(at(low.value), text(low.value), at(high.value), text(high.value))
  const middle = medianOf(sorted.map((f) => f.value)) ?? high.value
  const nearest = sorted.reduce(
    (best, f) => (Math.abs(f.value - middle) < Math.abs(best.value - middle) ? f : best),
    high,
  )
  const middleName = nameOf(context, nearest.code)
  return start + t.extremes(at(high.value), text(high.value), at(low.value), text(low.value), middleName, text(middle))
}

/** The table's own note, and how a computed figure is made. */
export function notes(context: LayerContext, indicator: Indicator): string[] {
  const { view } = context
  const formula = parseFormula(indicator.formula)
  const names = formula && [formula.numerator, formula.denominator].map((id) => indicatorName(context, id)).join(' ÷ ')
  return [
    inLanguage(view.language, indicator.noteZh, indicator.noteEn),
    ...(names ? [indicatorMapText[view.language].noteDerived(names)] : []),
  ].filter(Boolean)
}
