// Codes that no longer stand in the list: says since when, and which ones hold today.
import { eachCode } from './each-cell.ts'
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

export const formerCodeRule: Rule = {
  id: 'former-code',
  *check(context) {
    const { byCode, formerByCode, sayZh, sayEn } = context.divisions
    for (const { row, column, value } of eachCode(context)) {
      const former = formerByCode.get(value)
      if (!former || byCode.has(value)) continue
      const { name, until, successors } = former
      yield inRow(
        row,
        column,
        `${value} 是${name}的旧代码，用至 ${until} → 改用 ${successors.map(sayZh).join('、')}${successors.length > 1 ? '（按来源选一个或几个）' : ''}`,
        `${value} (${name}) was in use until ${until} → use ${successors.map(sayEn).join(', ')}${successors.length > 1 ? ' (one or several, after the source)' : ''}`,
      )
    }
  },
}
