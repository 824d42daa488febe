// How a numeric class is named in a legend.
import type { Language } from '../domain/language.ts'
import type { LegendClass } from '../drawing/drawing.ts'
import { formatNumber } from '../i18n/format.ts'
import type { ClassScale } from '../scales/classify.ts'
import { plainClass } from './layer.ts'

/** "3–7", or one number where both ends print alike. */
function rangeLabel([low, high]: readonly [number, number], language: Language, decimals: number): string {
  const [from, to] = [formatNumber(low, language, decimals), formatNumber(high, language, decimals)]
  return from === to ? from : `${from}–${to}`
}

/**
 * Legend classes of a scale, lowest first. Classes are open above, so whole numbers print one less at the top ("1–2", "3"), and a
 * class that holds one single value prints that value rather than a range it does not fill.
 */
export function numericClasses(
  scale: ClassScale,
  values: readonly number[],
  language: Language,
  decimals: number,
): Omit<LegendClass, 'count'>[] {
  const areWhole = values.every(Number.isInteger) && scale.classes.every((c) => c.range.every(Number.isInteger))
  return scale.classes.map(({ id, range, fill }, i) => {
    const members = [...new Set(values.filter((v) => scale.classOf(v)?.id === id))]
    const [only] = members
    const [low, high] = range
    const isLast = i === scale.classes.length - 1
    const printed =
      only !== undefined && members.length === 1
        ? ([only, only] as const)
        : ([low, areWhole && !isLast ? Math.max(low, high - 1) : high] as const)
    return { ...plainClass(id, rangeLabel(printed, language, decimals), fill, 'value'), range }
  })
}

/** Thresholds that part the values: one at or below the smallest value would only open a class that nothing can be in. */
export function usableBreaks(breaks: readonly number[], values: readonly number[]): number[] {
  const smallest = Math.min(...values)
  return breaks.filter((b) => b > smallest)
}
