// Numbers, units and lists as each language writes them.
import type { Language } from '../domain/language.ts'

const locales = { zh: 'zh-CN', en: 'en-GB' } as const

/** Formats a number; at most `decimals` digits after the point, thousands grouped. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return value.toLocaleString(locales[language], { maximumFractionDigits: decimals })
}

/** Joins a value and its unit: a space before Latin units, none before 亿元 or %. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text
  return /^[a-z]/i.test(unit) ? `${text} ${unit}` : `${text}${unit}`
}

/** "甲、乙、丙" or "a, b, c". */
export function joinList(items: readonly string[], language: Language): string {
  return items.join(language === 'zh' ? '、' : ', ')
}

/** Picks the text of a language from a pair. */
export function inLanguage(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en || zh
}
