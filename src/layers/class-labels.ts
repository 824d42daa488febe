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
 * class that holds one single value prints that value rather than a range it does not fill; the others beside it then print the
 * least and the greatest they hold, so that no number stands in two labels.
 */
export function numericClasses(
  scale: ClassScale,
  values: readonly number[],
  language: Language,
  decimals: number,
): Omit<LegendClass, 'count'>[] {
  const areWhole = values.every(Number.isInteger) && scale.classes.every((c) => c.range.every(Number.isInteger))
  const membersOf = (id: string) => values.filter((v) => scale.classOf(v)?.id === id)
  // Beside a lone value a range that ran up to it would seem to hold it: all then print what is in them.
  const hasLone = !areWhole && scale.classes.some(({ id }) => new Set(membersOf(id)).size === 1)
  return scale.classes.map(({ id, range, fill }, i) => {
    const members = membersOf(id)
    const [least, most] = [Math.min(...members), Math.max(...members)]
    const [low, high] = range
    const isLast = i === scale.classes.length - 1
    const printed =
      members.length > 0 && (hasLone || least === most)
        ? ([least, most] as const)
        : ([low, areWhole && !isLast ? Math.max(low, high - 1) : high] as const)
    return { ...plainClass(id, rangeLabel(printed, language, decimals), fill, 'value'), range }
  })
}

/** Thresholds that part the values: one at or below the smallest value would only open a class that nothing can be in. */
export function usableBreaks(breaks: readonly number[], values: readonly number[]): number[] {
  const smallest = Math.min(...values)
  return breaks.filter((b) => b > smallest)
}
