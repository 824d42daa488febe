// What a county says of itself to a listener: name, value, grade.
import type { Atlas } from '../../domain/atlas.ts'
import type { Division, DivisionCode } from '../../domain/division.ts'
import type { Language } from '../../domain/language.ts'
import type { AreaMark, Drawing } from '../../drawing/drawing.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { mapText } from '../../i18n/map.messages.ts'

export interface AreaSentence {
  readonly name: string
  readonly city: string
  readonly mark: AreaMark | undefined
  /** Name, city, and every statement with its grade. */
  readonly full: string
}

/** Name and value. */
export function areaLabel(atlas: Atlas, { code, valueText }: AreaMark, language: Language): string {
  const t = mapText[language]
  return t.area(nameOf(atlas.divisionByCode.get(code), code, language), valueText || t.noData)
}

function nameOf(division: Division | undefined, otherwise: string, language: Language): string {
  return division ? inLanguage(language, division.nameZh, division.nameEn) : otherwise
}

export function areaSentence(atlas: Atlas, drawing: Drawing, code: DivisionCode, language: Language): AreaSentence {
  const t = mapText[language]
  const division = atlas.divisionByCode.get(code)
  const parent = division?.parent ? atlas.divisionByCode.get(division.parent) : undefined
  const mark = drawing.areas.find((a) => a.code === code)
  const name = nameOf(division, code, language)
  const city = nameOf(parent, '', language)
  const value = mark?.valueText || t.noData
  const graded = (mark?.statements ?? []).map(({ text, evidence }) => t.graded(text, evidenceText[language][evidence]))
  const said = graded.length > 0 ? graded.join(t.sep) : value
  return { name, city, mark, full: t.here(name, city, said) }
}
