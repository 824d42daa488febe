// The table of divisions: codes that nest, parents of the level above, a shape for each county and a county for each shape.
import { inFile } from './finding.ts'
import type { Rule } from './rule.ts'
import { inRow, meant } from './sheet.ts'

const levelAbove: Readonly<Record<string, string>> = { county: 'city', city: 'province' }

export const divisionTreeRule: Rule = {
  id: 'division-tree',
  *check({ rows, divisions: { byCode, sayZh, sayEn }, countyCodes }) {
    const divisions = rows('divisions')
    const held = new Set<string>()
    for (const row of divisions) {
      const [code, level, parent] = [meant(row, 'code'), meant(row, 'level'), meant(row, 'parent_code')]
      const above = levelAbove[level]
      if (above === undefined) continue
      if (parent === '')
        yield inRow(
          row,
          'parent_code',
          '没有上级代码 → 县填设区市，市填省',
          'there is no parent → a county has its city, a city its province',
        )
      else if (byCode.has(parent) && byCode.get(parent)?.level !== above)
        yield inRow(
          row,
          'parent_code',
          `${sayZh(parent)}不是上一级 → 县填设区市，市填省`,
          `${sayEn(parent)} is not of the level above → a county has its city, a city its province`,
        )
      const digits = level === 'county' ? 4 : 2
      if (parent !== '' && code.slice(0, digits) !== parent.slice(0, digits))
        yield inRow(
          row,
          'parent_code',
          `代码 ${code} 与上级 ${parent} 的前 ${digits} 位不同 → 改正其一`,
          `the code ${code} and its parent ${parent} differ in the first ${digits} digits → correct one`,
        )
      if (level !== 'county') continue
      held.add(code)
      if (countyCodes.length > 0 && !countyCodes.includes(code))
        yield inRow(
          row,
          'code',
          `边界数据里没有 ${code} 的图形 → 核对代码`,
          `the boundaries have no shape of ${code} → check the code`,
        )
    }
    const [first] = divisions
    for (const code of first ? countyCodes.filter((c) => !held.has(c)) : [])
      yield inFile(
        first?.sheet.file ?? '',
        `边界数据里有 ${code}，表中没有 → 补上一行`,
        `the boundaries have ${code}, the table does not → add its row`,
      )
  },
}
