// Which rows speak for a city, and the number that is classed.
import type { Evidence } from '../domain/evidence.ts'
import type { LandMeasure, LandTarget } from '../domain/programmes.ts'
import { landText } from '../i18n/land.messages.ts'
import { fromHa } from '../scales/area-units.ts'
import type { AreaUnit } from '../view/view.ts'
import { figureText, type LandWords, periodText } from './land-figures.ts'
import { isArea } from './land-measures.ts'

const gradeOrder: Readonly<Record<Evidence, number>> = { official: 0, reported: 1, derived: 2, inferred: 3 }

/** The row that speaks among several: latest end, then latest start, then best grade, then first id. */
export function latestRow(rows: readonly LandTarget[]): LandTarget | undefined {
  return [...rows].sort(
    (a, b) =>
      descending(a.periodEnd, b.periodEnd) ||
      descending(a.periodStart, b.periodStart) ||
      gradeOrder[a.evidence] - gradeOrder[b.evidence] ||
      -descending(a.id, b.id),
  )[0]
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1
}

/** What a city says of a measure: the target (or stock) that is drawn, and the result that belongs to it. */
export interface CityFigure {
  readonly main: LandTarget
  readonly result: LandTarget | undefined
}

/** A city's rows of a measure. Results alone draw nothing: a result is no plan, and one choropleth never mixes the two. */
export function cityFigure(rows: readonly LandTarget[]): CityFigure | null {
  const main = latestRow(rows.filter((r) => r.kind !== 'actual'))
  if (!main) return null
  const results = rows.filter((r) => r.kind === 'actual')
  return { main, result: latestRow(results.filter((r) => r.pairKey === main.pairKey)) ?? latestRow(results) }
}

/** The number that is classed: in the reader's unit for areas (万亩 apart), as printed for the rest; null for ratios. */
export function figureValue(row: LandTarget, measure: Pick<LandMeasure, 'dimension'>, unit: AreaUnit): number | null {
  if (!isArea(measure)) return row.value
  return row.valueHa === null ? null : fromHa(row.valueHa, unit)
}

/** "目标 ≥2万亩（2021—2023）". */
export function statedText(row: LandTarget, words: LandWords): string {
  const text = `${landText[words.language][row.kind]} ${figureText(row, words)}`
  const period = periodText(row, words)
  return words.language === 'zh' ? `${text}（${period}）` : `${text} (${period})`
}
