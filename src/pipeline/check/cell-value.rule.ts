// Whatever else a column refuses: empty cells, numbers out of range, odd ids, web addresses without http.
import type { Rule } from './rule.ts'
import { columnOf, inRow } from './sheet.ts'

/** How to mend what a column's own message leaves open, by the problem's code. */
const advice: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'not-a-url': ['以 http:// 或 https:// 开头', 'begin it with http:// or https://'],
  'not-an-integer': ['填整数', 'write a whole number'],
  'out-of-range': ['核对数值与单位', 'check figure and unit'],
}

/** Other rules say more of these kinds; this one speaks only where they are silent (see settle.ts). */
export const cellValueRule: Rule = {
  id: 'cell-value',
  *check({ sheets }) {
    for (const { table, header, rows } of sheets) {
      const columns = [...new Set(header)].flatMap((name) => {
        const column = columnOf(table, name)
        return column ? [{ name, parse: column.parse }] : []
      })
      for (const row of rows) {
        if (row.cells.every((cell) => cell.trim() === '')) continue
        for (const { name, parse } of columns) {
          const read = parse((row.raw[name] ?? '').trim())
          if (read.isOk) continue
          const { code, zh, en } = read.problem
          const [mendZh, mendEn] = advice[code] ?? ['照来源改正', 'correct it from the source']
          yield inRow(
            row,
            name,
            zh.includes('→') ? zh : `${zh} → ${mendZh}`,
            en.includes('→') ? en : `${en} → ${mendEn}`,
          )
        }
      }
    }
  },
}
