// A line that names a map's sources: as many as there is room for.
import type { Source } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import { textWidthPx } from '../drawing/place-marks.ts'
import { inLanguage } from '../i18n/format.ts'

/**
 * One or two names that fit `mostChars` full-width characters, documents before press; a source that still needs its original
 * is named only where there is no other. Empty for no source.
 */
export function nameSources(sources: readonly Source[], language: Language, mostChars: number): readonly string[] {
  const known = sources.filter((s) => s.kind !== 'unknown')
  const documents = known.filter((s) => s.kind === 'document')
  const names = [...documents, ...known.filter((s) => s.kind !== 'document')].map(
    (s) => s.number || inLanguage(language, s.titleZh, s.titleEn),
  )
  const short = names.filter((name) => textWidthPx(name, 1) <= mostChars)
  const first = short[0]
  if (first === undefined) return sources.slice(0, 1).map((s) => inLanguage(language, s.titleZh, s.titleEn))
  const second = short.find((name, i) => i > 0 && textWidthPx(first + name, 1) <= mostChars)
  return second === undefined ? [first] : [first, second]
}
