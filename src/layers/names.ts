// How layers call places in the reader's language.
import type { DivisionCode } from '../domain/division.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import type { LayerContext } from './layer.ts'

/** Full name of a division, or the code itself where the atlas does not know it. */
export function nameOf({ atlas, view }: Pick<LayerContext, 'atlas' | 'view'>, code: string): string {
  const division = atlas.divisionByCode.get(code)
  return division ? inLanguage(view.language, division.nameZh, division.nameEn) : code
}

/** Names in the given order: "甲、乙" or "a, b". */
export function namesOf(context: Pick<LayerContext, 'atlas' | 'view'>, codes: readonly DivisionCode[]): string {
  return joinList(
    codes.map((code) => nameOf(context, code)),
    context.view.language,
  )
}
