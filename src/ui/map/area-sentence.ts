// What a county says of itself to a listener: name, value, grade.
import type { Atlas } from '../../domain/atlas.ts'
import type { DivisionCode } from '../../domain/division.ts'
import type { Language } from '../../domain/language.ts'
import type { AreaMark, Drawing } from '../../drawing/drawing.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { mapText } from '../../i18n/map.messages.ts'

export interface AreaSentence {
  readonly name: string
  readonly city: string
  readonly mark: AreaMark | undefined
  /** Name and value. */
  readonly short: string
  /** Name, city, and every statement with its grade. */
  readonly full: string
}

export function areaSentence(atlas: Atlas, drawing: Drawing, code: DivisionCode, language: Language): AreaSentence {
  const t = mapText[language]
  const division = atlas.divisionByCode.get(code)
  const parent = division?.parent ? atlas.divisionByCode.get(division.parent) : undefined
  const mark = drawing.areas.find((a) => a.code === code)
  const name = division ? inLanguage(language, division.nameZh, division.nameEn) : code
  const city = parent ? inLanguage(language, parent.nameZh, parent.nameEn) : ''
  const value = mark?.valueText || t.noData
  const graded = (mark?.statements ?? []).map(({ text, evidence }) => t.graded(text, evidenceText[language][evidence]))
  const said = graded.length > 0 ? graded.join(t.sep) : value
  return { name, city, mark, short: t.area(name, value), full: t.here(name, city, said) }
}
