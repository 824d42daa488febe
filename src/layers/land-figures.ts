// Figures of low-efficiency land as they are printed, in the reader's unit.
import type { LandTarget } from '../domain/programmes.ts'
import { formatNumber, inLanguage, speak } from '../i18n/format.ts'
import { landText } from '../i18n/land.messages.ts'
import { readableArea } from '../scales/area-units.ts'
import type { View } from '../view/view.ts'

export type LandWords = Pick<View, 'language' | 'areaUnit'>

/** "≥2万亩", "约5万亩", "45万元/亩": with the comparator the document uses. */
export function figureText(row: LandTarget, { language, areaUnit }: LandWords): string {
  return withComparator(row.comparator, amountText(row, { language, areaUnit }), language)
}

function amountText(row: LandTarget, { language, areaUnit }: LandWords): string {
  const t = landText[language]
  const gap = language === 'zh' ? '' : ' '
  if (row.valueHa === null) {
    const said = row.value === null ? null : speak(row.value, unitWord(row.unit, language), 2)
    const number = said === null ? row.valueText : formatNumber(said.value, language, said.decimals)
    const word = said === null ? unitWord(row.unit, language) : said.unit
    return word === '' ? number : `${number}${gap}${word}`
  }
  const perYear = row.unit.endsWith('/年')
  const read = readableArea(row.valueHa, areaUnit)
  // Only Chinese has a word for ten thousand.
  const isSpelt = language === 'en' && read.unit === 'wanMu'
  const { value, unit, decimals } = isSpelt ? { value: read.value * 10_000, unit: 'mu' as const, decimals: 0 } : read
  return `${formatNumber(value, language, decimals)}${gap}${perYear ? t.perYear(t[unit]) : t[unit]}`
}

/** English of the units that the land tables print. */
export const landUnitsEn: Readonly<Record<string, string>> = {
  家: 'firms',
  个: '',
  '%': '%',
  万吨标准煤: '10,000 tce',
  万吨: '10,000 t',
  '万元/亩': '10,000 yuan per mu',
  万平方米: '10,000 m²',
  亿元: '100 million yuan',
  '块/年': 'plots a year',
  '%/年': '% a year',
}

/** A unit in the reader's language; "" where the figure's name says it. */
export function unitWord(unit: string, language: View['language']): string {
  // A ratio's name already says what it is.
  if (unit === '比率' || unit === '容积率') return ''
  return inLanguage(language, unit, landUnitsEn[unit] ?? unit)
}

/** "≥2万亩", "2万亩左右", "about 20,000 mu": the words of the document around an amount. */
export function withComparator(comparator: string, text: string, language: View['language']): string {
  if (comparator === '=' || comparator === '') return text
  if (language === 'zh') return comparator === '左右' ? `${text}${comparator}` : `${comparator}${text}`
  const words: Readonly<Record<string, string>> = { 约: 'about ', 左右: 'about ', 近: 'nearly ', 名义: 'nominally ' }
  return `${words[comparator] ?? comparator}${text}`
}

/** "2021—2023", or that no period is stated. */
export function periodText(row: LandTarget, { language }: LandWords): string {
  const t = landText[language]
  return row.periodStart === '' && row.periodEnd === '' ? t.periodUnknown : t.period(row.periodStart, row.periodEnd)
}
