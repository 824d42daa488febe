// Numbers, units and lists as each language writes them.
import type { Language } from '../domain/language.ts'

const locales = { zh: 'zh-CN', en: 'en-GB' } as const

/** Made once: a new one costs more than all the numbers of a map. */
const formats = new Map<string, Intl.NumberFormat>()

/** Formats a number; at most `decimals` digits after the point, thousands grouped. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  // Written alike everywhere; a browser's first formatter takes it 50 ms, and most pages can do without.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  const key = language + decimals
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals })
  formats.set(key, format)
  return format.format(value)
}

/** Joins a value and its unit: a space before Latin units, none before 亿元 or %. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text
  return /^[a-z]/i.test(unit) ? `${text} ${unit}` : `${text}${unit}`
}

/** A figure as it can be read aloud: number, unit, digits after the point. */
export interface Spoken {
  readonly value: number
  readonly unit: string
  readonly decimals: number
}

/** English has no 亿 or 万: "3,568 × 100 million yuan" is 356.8 bn yuan, "12.4 × 10,000 people" is 124,000 people. */
export function speak(value: number, unit: string, decimals: number): Spoken {
  if (unit.startsWith('100 million '))
    return { value: value / 10, unit: `bn ${unit.slice(12)}`, decimals: decimals + 1 }
  if (unit.startsWith('10,000 '))
    return { value: value * 10_000, unit: unit.slice(7), decimals: Math.max(0, decimals - 4) }
  return { value, unit, decimals }
}

/** "甲、乙、丙" or "a, b, c". */
export function joinList(items: readonly string[], language: Language): string {
  return items.join(language === 'zh' ? '、' : ', ')
}

/** Picks the text of a language from a pair. */
export function inLanguage(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en || zh
}
