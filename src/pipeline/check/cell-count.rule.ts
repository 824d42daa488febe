// Rows with more or fewer cells than the header, and rows left blank by a spreadsheet.
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

export const cellCountRule: Rule = {
  id: 'cell-count',
  *check({ sheets }) {
    for (const { header, rows } of sheets) {
      for (const row of rows) {
        const extra = row.cells.slice(header.length)
        const count = row.cells.length
        if (row.cells.every((cell) => cell.trim() === ''))
          yield inRow(row, '*', '空白行 → 在 Excel 中删除整行', 'the row is blank → delete the whole row in Excel')
        else if (extra.length > 0 && extra.every((cell) => cell.trim() === ''))
          yield inRow(
            row,
            '*',
            `行末多出 ${extra.length} 个逗号 → 删去，或在 Excel 中删除右侧空列`,
            `the row ends with ${extra.length} comma(s) too many → delete them, or the blank columns on the right in Excel`,
          )
        else if (extra.length > 0)
          yield inRow(
            row,
            '*',
            `应有 ${header.length} 格，实有 ${count} 格 → 含逗号的内容要用 " 括起`,
            `${header.length} cells expected, ${count} found → put text with commas into quotes`,
          )
        else if (count < header.length)
          yield inRow(
            row,
            header[count] ?? '*',
            `应有 ${header.length} 格，实有 ${count} 格 → 补足逗号，空格子也要留位`,
            `${header.length} cells expected, ${count} found → add the missing commas, blank cells keep theirs`,
          )
      }
    }
  },
}
