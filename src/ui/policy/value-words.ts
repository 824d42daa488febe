// A policy figure's number and period in a few characters.
import type { PolicyEntry } from '../../domain/policy.ts'

/** "≥ 40": the comparator where it is one; words such as 左右 stand after the number. */
export function valueText({ comparator, value }: Pick<PolicyEntry, 'comparator' | 'value'>): string {
  if (comparator === '≥' || comparator === '>' || comparator === '<' || comparator === '≤')
    return `${comparator} ${value}`
  return comparator === '左右' ? `≈ ${value}` : value
}

/** "2021—2023", "2025", or "" where the document gives no time. */
export function periodText({ periodStart, periodEnd, targetYear }: PolicyEntry): string {
  const end = targetYear || periodEnd
  return periodStart !== '' && end !== '' && periodStart !== end ? `${periodStart}—${end}` : end || periodStart
}
