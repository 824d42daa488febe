// A policy figure's number and period in a few characters.
import type { Language } from '../../domain/language.ts'
import type { PolicyEntry } from '../../domain/policy.ts'
import { formatNumber, speak } from '../../i18n/format.ts'
import { knownUnit } from '../../policy/units.ts'

/** "≥ 40": the comparator where it is one; words such as 左右 stand after the number. */
function compared(comparator: string, value: string): string {
  if (comparator === '≥' || comparator === '>' || comparator === '<' || comparator === '≤')
    return `${comparator} ${value}`
  return comparator === '左右' ? `≈ ${value}` : value
}

export interface Amount {
  readonly value: string
  /** "" where the name of the figure says it. Chinese where English has no word for it yet. */
  readonly unit: string
}

/** As printed; in English 亿 and 万 are worked into the number. */
export function amountOf(
  { comparator, value, unit }: Pick<PolicyEntry, 'comparator' | 'value' | 'unit'>,
  language: Language,
): Amount {
  const word = knownUnit(unit, language)
  if (language === 'zh' || word === undefined) return { value: compared(comparator, value), unit }
  const isYear = unit === '年' && /^(19|20)\d\d$/.test(value)
  if (isYear || !/^\d+(\.\d+)?$/.test(value)) return { value: compared(comparator, value), unit: isYear ? '' : word }
  const said = speak(Number(value), word, 4)
  return { value: compared(comparator, formatNumber(said.value, language, said.decimals)), unit: said.unit }
}

/** "2021—2023", "2025", or "" where the document gives no time. */
export function periodText({ periodStart, periodEnd, targetYear }: PolicyEntry): string {
  const end = targetYear || periodEnd
  return periodStart !== '' && end !== '' && periodStart !== end ? `${periodStart}—${end}` : end || periodStart
}
