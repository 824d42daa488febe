// Figures of low-efficiency land: which row speaks for a city, and how it is printed in the reader's unit.
import type { Atlas } from '../domain/atlas.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { LandMeasure, LandTarget } from '../domain/programmes.ts'
import { formatNumber, inLanguage } from '../i18n/format.ts'
import { landText } from '../i18n/land.messages.ts'
import { fromHa, readableArea } from '../scales/area-units.ts'
import type { AreaUnit, View } from '../view/view.ts'

type Words = Pick<View, 'language' | 'areaUnit'>

/** Measures for which at least one city has a figure, in the table's order. */
export function cityMeasures(atlas: Pick<Atlas, 'landMeasures' | 'landTargets'>): LandMeasure[] {
  const used = new Set(atlas.landTargets.filter((r) => r.scopeLevel === 'prefecture').map((r) => r.measureId))
  return atlas.landMeasures.filter((m) => used.has(m.id))
}

/** The measure of a view; "" and unknown ids mean the first that has cities. Undefined where the table is empty. */
export function chosenMeasure(atlas: Pick<Atlas, 'landMeasures' | 'landTargets'>, id: string): LandMeasure | undefined {
  return atlas.landMeasures.find((m) => m.id === id) ?? cityMeasures(atlas)[0] ?? atlas.landMeasures[0]
}

export function isArea(measure: Pick<LandMeasure, 'dimension'>): boolean {
  return measure.dimension === 'area' || measure.dimension === 'area-per-year'
}

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

/** "≥2万亩", "约5万亩", "45万元/亩": with the comparator the document uses. */
export function figureText(row: LandTarget, { language, areaUnit }: Words): string {
  return withComparator(row.comparator, amountText(row, { language, areaUnit }), language)
}

function amountText(row: LandTarget, { language, areaUnit }: Words): string {
  const t = landText[language]
  const gap = language === 'zh' ? '' : ' '
  if (row.valueHa === null) {
    const number = row.value === null ? row.valueText : formatNumber(row.value, language, 2)
    const word = unitWord(row.unit, language)
    return word === '' ? number : `${number}${gap}${word}`
  }
  const { value, unit, decimals } = readableArea(row.valueHa, areaUnit)
  const perYear = row.unit.endsWith('/年')
  return `${formatNumber(value, language, decimals)}${gap}${perYear ? t.perYear(t[unit]) : t[unit]}`
}

const unitsEn: Readonly<Record<string, string>> = {
  家: 'firms',
  个: '',
  '%': '%',
  万吨标准煤: '×10,000 tce',
  万吨: '×10,000 t',
  '万元/亩': '×10,000 yuan per mu',
  万平方米: '×10,000 m²',
  亿元: '×100 million yuan',
  '块/年': 'plots a year',
  '%/年': '% a year',
}

function unitWord(unit: string, language: View['language']): string {
  // A ratio's name already says what it is.
  if (unit === '比率' || unit === '容积率') return ''
  return inLanguage(language, unit, unitsEn[unit] ?? unit)
}

function withComparator(comparator: string, text: string, language: View['language']): string {
  if (comparator === '=' || comparator === '') return text
  if (language === 'zh') return comparator === '左右' ? `${text}${comparator}` : `${comparator}${text}`
  const words: Readonly<Record<string, string>> = { 约: 'about ', 左右: 'about ', 近: 'nearly ', 名义: 'nominally ' }
  return `${words[comparator] ?? comparator}${text}`
}

/** "2021—2023", or that no period is stated. */
export function periodText(row: LandTarget, { language }: Words): string {
  const t = landText[language]
  return row.periodStart === '' && row.periodEnd === '' ? t.periodUnknown : t.period(row.periodStart, row.periodEnd)
}

/** "目标 ≥2万亩（2021—2023）". */
export function statedText(row: LandTarget, words: Words): string {
  const text = `${landText[words.language][row.kind]} ${figureText(row, words)}`
  const period = periodText(row, words)
  return words.language === 'zh' ? `${text}（${period}）` : `${text} (${period})`
}
