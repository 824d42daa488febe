// Where two sources disagree about the figure shown: what the others say, and why they are not shown.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Language } from '../domain/language.ts'
import { type PreferenceReason, rivalsOf } from '../domain/rival-values.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { placeText } from '../i18n/place.messages.ts'
import { chosenIndicator } from '../layers/indicator.ts'
import { type Figure, figuresOf } from '../layers/indicator-values.ts'
import { figureBasis, figureText, yearText } from '../layers/indicator-words.ts'
import { cityFigure, statedText } from '../layers/land-city.ts'
import { landBasis } from '../layers/land-figures.ts'
import { chosenMeasure } from '../layers/land-measures.ts'
import { type LayerContext, say } from '../layers/layer.ts'
import type { View } from '../view/view.ts'
import type { Statement } from './drawing.ts'

type Context = Pick<LayerContext, 'atlas' | 'view'>

export interface Rival {
  readonly statement: Statement
  /** Why the figure shown was preferred. */
  readonly why: string
}

function reasonText(reason: PreferenceReason, language: Language): string {
  const t = placeText[language]
  return { grade: t.byGrade, original: t.byOriginal, date: t.byDate, order: t.byOrder }[reason]
}

/** Other figures of the same place, indicator and year; a computed figure has none of its own. */
export function rivalsOfFigure(context: Context, indicator: Indicator, figure: Figure): readonly Rival[] {
  if (figure.inputs.length > 0) return []
  const { atlas, view } = context
  const asked = { indicatorId: indicator.id, code: figure.code, year: figure.year }
  return rivalsOf(atlas.values, asked, atlas.sourceById).map(({ value: row, reason }) => {
    const other: Figure = { ...figure, value: row.value, evidence: row.evidence, sourceIds: [row.sourceId] }
    const text = [figureText(context, indicator, row.value), yearText(context, row.year)].filter(Boolean).join(' · ')
    const basis = figureBasis(context, indicator, other)
    return { statement: { ...say(row, text), basis }, why: reasonText(reason, view.language) }
  })
}

/** By county: what other sources say of the figure that the view shows. Empty for themes that show designations. */
export function rivalStatements(whole: Atlas, view: View): ReadonlyMap<DivisionCode, readonly Rival[]> {
  const context = { atlas: shownAtlas(whole, view.showsInferred), view }
  const all = view.layer === 'indicator' ? indicatorRivals(context) : view.layer === 'land' ? landRivals(context) : []
  return new Map(all.filter(([, rivals]) => rivals.length > 0))
}

type Entry = readonly [code: DivisionCode, rivals: readonly Rival[]]

function indicatorRivals(context: Context): Entry[] {
  const { atlas, view } = context
  const indicator = chosenIndicator(atlas, view.indicator)
  if (!indicator) return []
  return [...figuresOf(atlas, indicator, view.year)].map(([code, figure]) => [
    code,
    rivalsOfFigure(context, indicator, figure),
  ])
}

/** A city's other rows of the same measure, kind and period that name another amount; they hold for each of its counties. */
function landRivals({ atlas, view }: Context): Entry[] {
  const measureId = chosenMeasure(atlas, view.measure)?.id
  return atlas.counties.map((county) => {
    const rows = atlas.landTargets.filter(
      (r) => r.measureId === measureId && r.scopeLevel === 'prefecture' && r.scopeCode === county.parent,
    )
    const figure = cityFigure(rows)
    const shown = figure ? [figure.main, figure.result].flatMap((row) => row ?? []) : []
    const rivals = shown.flatMap((row) =>
      rows
        .filter(
          (other) =>
            other.kind === row.kind &&
            other.periodStart === row.periodStart &&
            other.periodEnd === row.periodEnd &&
            (other.valueHa ?? other.valueText) !== (row.valueHa ?? row.valueText),
        )
        .map((other) => ({
          statement: { ...say(other, statedText(other, view)), basis: landBasis(other, view) },
          why: reasonText(other.evidence === row.evidence ? 'order' : 'grade', view.language),
        })),
    )
    return [county.code, rivals]
  })
}
