// Codes of another level: a city where a county is wanted.
import type { DivisionLevel } from '../../domain/division.ts'
import { eachCode } from './each-cell.ts'
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

const levelZh: Readonly<Record<string, string>> = { province: '省', city: '设区市', county: '县（市、区）' }
const sayLevels = (levels: readonly DivisionLevel[]) => levels.map((level) => levelZh[level] ?? level).join('或')

export const codeLevelRule: Rule = {
  id: 'code-level',
  *check(context) {
    const { byCode, sayZh, sayEn } = context.divisions
    for (const { row, column, kind, value } of eachCode(context)) {
      const division = byCode.get(value)
      if (!division || kind.levels.some((level) => level === division.level)) continue
      yield inRow(
        row,
        column,
        `${sayZh(value)}是${levelZh[division.level] ?? division.level}，这里要填${sayLevels(kind.levels)} → 换成该级的代码`,
        `${sayEn(value)} is a ${division.level}, a ${kind.levels.join(' or ')} belongs here → use a code of that level`,
      )
    }
  },
}
