// Two figures for the same indicator, place and period: an error from one source, a remark from two.
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

export const valueConflictRule: Rule = {
  id: 'value-conflict',
  *check({ rows }) {
    const seen = new Map<string, SheetRow[]>()
    for (const row of rows('values')) {
      const cells = ['indicator_id', 'code', 'year'].map((name) => meant(row, name))
      if (cells.includes('')) continue
      const key = cells.join('\u0000')
      const others = seen.get(key) ?? []
      seen.set(key, [...others, row])
      const value = meant(row, 'value')
      const differing = others.filter((other) => Number(meant(other, 'value')) !== Number(value))
      const source = meant(row, 'source_id')
      // "unknown" is no source: two such rows may well come from two.
      const same = differing.find((other) => source !== 'unknown' && meant(other, 'source_id') === source)
      const other = same ?? differing[0]
      if (!other) continue
      const [ofZh, ofEn] = [
        `${value} 与第 ${other.line} 行的 ${meant(other, 'value')}`,
        `${value} and ${meant(other, 'value')} on line ${other.line}`,
      ]
      yield same
        ? inRow(
            row,
            'value',
            `同一来源、同一时期有两个数：${ofZh} → 照来源留一个`,
            `two figures of one source and period: ${ofEn} → keep the one the source has`,
          )
        : inRow(
            row,
            'value',
            `来源不同，数不同：${ofZh}，两行并存，图上显示等级较高、较新的一个 → 确知其一有误时才删去`,
            `sources differ: ${ofEn}, kept side by side, the better graded and later one is shown → delete one only where it is known to be wrong`,
            'warning',
          )
    }
  },
}
