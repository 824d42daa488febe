// Whatever else a column refuses: empty cells, numbers out of range, odd ids, web addresses without http.
import type { Rule } from './rule.ts'
import { columnOf, inRow } from './sheet.ts'

/** Other rules say more of these kinds; this one speaks only where they are silent (see settle.ts). */
export const cellValueRule: Rule = {
  id: 'cell-value',
  *check({ sheets }) {
    for (const { table, header, rows } of sheets) {
      for (const row of rows) {
        if (row.cells.every((cell) => cell.trim() === '')) continue
        for (const name of new Set(header)) {
          const read = columnOf(table, name)?.parse((row.raw[name] ?? '').trim())
          if (!read || read.isOk) continue
          const { zh, en } = read.problem
          yield inRow(
            row,
            name,
            zh.includes('→') ? zh : `${zh} → 照来源改正`,
            en.includes('→') ? en : `${en} → correct it from the source`,
          )
        }
      }
    }
  },
}
