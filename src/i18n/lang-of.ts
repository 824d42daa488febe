// Which language a text is in where it may stand untranslated: screen readers and fonts go by it.
import type { Language } from '../domain/language.ts'

/** "zh-CN" for Chinese words on an English page, else undefined: the page's own language holds. */
export function langOf(text: string, language: Language): 'zh-CN' | undefined {
  return language === 'en' && /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined
}
