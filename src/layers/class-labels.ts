// How a numeric class is named in a legend.
import type { Language } from '../domain/language.ts'
import type { LegendClass } from '../drawing/drawing.ts'
import { formatNumber } from '../i18n/format.ts'
import type { ClassScale } from '../scales/classify.ts'
import { plainClass } from './layer.ts'

/** "3–7", or one number where both ends print alike. */
export function rangeLabel([low, high]: readonly [number, number], language: Language, decimals: number): string {
  const [from, to] = [formatNumber(low, language, decimals), formatNumber(high, language, decimals)]
  return from === to ? from : `${from}–${to}`
}

/** Legend classes of a scale, lowest first. */
export function numericClasses(scale: ClassScale, language: Language, decimals: number): Omit<LegendClass, 'count'>[] {
  return scale.classes.map(({ id, range, fill }) => ({
    ...plainClass(id, rangeLabel(range, language, decimals), fill, 'value'),
    range,
  }))
}
