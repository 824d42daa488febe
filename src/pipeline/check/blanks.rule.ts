// Blanks at the ends of a cell and characters nobody sees, a byte order mark in the middle among them.
import { stripped } from './cell-faults.ts'
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

const marks: readonly (readonly [sign: string, zh: string, en: string])[] = [
  ['\uFEFF', '字节顺序标记（BOM）', 'a byte order mark'],
  ['\u200B', '零宽空格', 'a zero-width space'],
  ['\u00A0', '不换行空格（NBSP）', 'a no-break space'],
  ['\u3000', '全角空格', 'a full-width space'],
]

function nameOf(cell: string): readonly [zh: string, en: string] {
  const found = marks.find(([sign]) => cell.includes(sign))
  if (found) return [found[1], found[2]]
  return /^\s|\s$/.test(cell) ? ['空格', 'a blank'] : ['看不见的字符', 'an invisible character']
}

export const blanksRule: Rule = {
  id: 'blanks',
  *check({ sheets }) {
    for (const { file, headerLine: line, headerCells, rows } of sheets) {
      for (const cell of headerCells) {
        if (cell === stripped(cell)) continue
        const [zh, en] = nameOf(cell)
        yield {
          file,
          line,
          row: '',
          column: stripped(cell) || '*',
          zh: `列名里有${zh} → 改为 ${stripped(cell)}`,
          en: `the column's name has ${en} → write ${stripped(cell)}`,
        }
      }
      for (const row of rows) {
        for (const [column, cell] of Object.entries(row.raw)) {
          if (cell === stripped(cell) || row.cells.every((c) => c.trim() === '')) continue
          const [zh, en] = nameOf(cell)
          yield inRow(
            row,
            column,
            `“${stripped(cell)}”的首尾或中间有${zh} → 删去`,
            `"${stripped(cell)}" has ${en} at its end or inside → delete it`,
          )
        }
      }
    }
  },
}
