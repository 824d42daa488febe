// Figures of low-efficiency land as they are printed, in the reader's unit.
import type { LandTarget } from '../domain/programmes.ts'
import type { Basis } from '../drawing/drawing.ts'
import { formatNumber, inLanguage } from '../i18n/format.ts'
import { landText } from '../i18n/land.messages.ts'
import { readableArea } from '../scales/area-units.ts'
import type { View } from '../view/view.ts'

export type LandWords = Pick<View, 'language' | 'areaUnit'>

/** "≥2万亩", "约5万亩", "45万元/亩": with the comparator the document uses. */
export function figureText(row: LandTarget, { language, areaUnit }: LandWords): string {
  return withComparator(row.comparator, amountText(row, { language, areaUnit }), language)
}

/** As the document prints it, and the same in the reader's unit where that is another. */
export function landBasis(row: LandTarget, words: LandWords): Basis {
  const { language } = words
  if (row.evidence === 'inferred') return {}
  const gap = language === 'zh' ? '' : ' '
  const unit = row.valueHa === null ? unitWord(row.unit, language) : areaWord(row.unit, language)
  const number = row.value === null ? row.valueText : formatNumber(row.value, language, 4)
  const published = withComparator(row.comparator, [number, unit].filter(Boolean).join(gap), language)
  const shown = figureText(row, words)
  if (row.evidence === 'derived') return { computed: shown }
  return shown === published ? { published } : { published, computed: shown, method: landText[language].conversion }
}

/** A unit of area as printed, "万亩/年", in the reader's language. */
function areaWord(printed: string, language: View['language']): string {
  const t = landText[language]
  const words: Readonly<Record<string, string>> = { 万亩: t.wanMu, 亩: t.mu, 公顷: t.ha, 平方公里: t.km2 }
  const [unit = '', perYear] = printed.split('/')
  const word = words[unit] ?? unit
  return perYear === undefined ? word : t.perYear(word)
}

function amountText(row: LandTarget, { language, areaUnit }: LandWords): string {
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
export function periodText(row: LandTarget, { language }: LandWords): string {
  const t = landText[language]
  return row.periodStart === '' && row.periodEnd === '' ? t.periodUnknown : t.period(row.periodStart, row.periodEnd)
}
