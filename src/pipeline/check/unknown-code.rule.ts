// Codes of no division, today or before; the nearest one is suggested, by the row's place name first.
import { eachCode } from './each-cell.ts'
import { nameBeside } from './name-beside.ts'
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

/** GB/T 2260's provinces, for places outside our own. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}$/

export const unknownCodeRule: Rule = {
  id: 'unknown-code',
  *check(context) {
    const { byCode, formerByCode, guess, sayZh, sayEn, prefix } = context.divisions
    for (const { row, column, kind, value } of eachCode(context)) {
      if (byCode.has(value) || formerByCode.has(value)) continue
      const mayLieOutside = kind.type === 'code' && kind.mayLieOutside
      if (mayLieOutside && provinces.test(value) && !value.startsWith(prefix)) continue
      const found = guess(value, kind.levels, nameBeside(row, column))
      const zh = /^\d{6}$/.test(value) ? `没有区划代码“${value}”` : `“${value}”不是六位代码`
      const en = /^\d{6}$/.test(value) ? `there is no division "${value}"` : `"${value}" is not a six-digit code`
      yield inRow(
        row,
        column,
        found ? `${zh} → 是不是 ${sayZh(found)}？` : `${zh} → 在 divisions.csv 中查六位代码`,
        found ? `${en} → did you mean ${sayEn(found)}?` : `${en} → look the six digits up in divisions.csv`,
      )
    }
  },
}
