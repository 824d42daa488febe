// What other sources say of the figures that a view shows, county by county: read by the table and its downloads.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { chosenIndicator } from '../layers/indicator.ts'
import { figuresOf } from '../layers/indicator-values.ts'
import { landBasis } from '../layers/land-basis.ts'
import { cityFigure, statedText } from '../layers/land-city.ts'
import { chosenMeasure } from '../layers/land-measures.ts'
import { say } from '../layers/layer.ts'
import type { View } from '../view/view.ts'
import { type Context, type Rival, reasonText, rivalsOfFigure } from './rival-statements.ts'

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
