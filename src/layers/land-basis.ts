// How an amount of land stands in its document, beside the reader's unit.
import type { LandTarget } from '../domain/programmes.ts'
import type { Basis } from '../drawing/drawing.ts'
import { basisText } from '../i18n/basis.messages.ts'
import { formatNumber } from '../i18n/format.ts'
import { landText } from '../i18n/land.messages.ts'
import type { View } from '../view/view.ts'
import { figureText, type LandWords, unitWord, withComparator } from './land-figures.ts'

/** As printed, and the same in the reader's unit where that is another; nothing is published of an inferred amount. */
export function landBasis(row: LandTarget, words: LandWords): Basis {
  const { language } = words
  const { section } = row
  if (row.evidence === 'inferred') return { section }
  const unit = row.valueHa === null ? unitWord(row.unit, language) : areaWord(row.unit, language)
  const number = row.value === null ? row.valueText : formatNumber(row.value, language, 4)
  const gap = language === 'zh' || unit === '' ? '' : ' '
  const published = withComparator(row.comparator, `${number}${gap}${unit}`, language)
  const shown = figureText(row, words)
  if (row.evidence === 'derived') return { computed: shown, section }
  if (shown === published) return { published, section }
  return { published, computed: shown, method: basisText[language].conversion, section }
}

/** A unit of area as printed, "万亩/年", in the reader's language. */
function areaWord(printed: string, language: View['language']): string {
  const t = landText[language]
  const words: Readonly<Record<string, string>> = { 万亩: t.wanMu, 亩: t.mu, 公顷: t.ha, 平方公里: t.km2 }
  const [unit = '', perYear] = printed.split('/')
  const word = words[unit] ?? unit
  return perYear === undefined ? word : t.perYear(word)
}
