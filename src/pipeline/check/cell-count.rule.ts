// Rows with more or fewer cells than the header, and cells or rows that a spreadsheet left blank.
import type { Rule } from './rule.ts'
import { inRow, type SheetRow } from './sheet.ts'

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
const extraOf = ({ cells, sheet }: SheetRow) => cells.slice(sheet.header.length)

export const blankCellsRule: Rule = {
  id: 'blank-cells',
  *check({ sheets }) {
    for (const row of sheets.flatMap(({ rows }) => rows)) {
      const extra = extraOf(row)
      if (isBlank(row.cells))
        yield inRow(row, '*', '空白行 → 在 Excel 中删除整行', 'the row is blank → delete the whole row in Excel')
      else if (extra.length > 0 && isBlank(extra))
        yield inRow(
          row,
          '*',
          `行末多出 ${extra.length} 个逗号 → 删去，或在 Excel 中删除右侧空列`,
          `the row ends with ${extra.length} comma(s) too many → delete them, or the blank columns on the right in Excel`,
        )
    }
  },
}

/** The cells of such rows stand in the wrong columns, so no other rule is heard of them (see settle.ts). */
export const cellCountRule: Rule = {
  id: 'cell-count',
  *check({ sheets }) {
    for (const row of sheets.flatMap(({ rows }) => rows)) {
      const { header } = row.sheet
      const count = row.cells.length
      if (isBlank(row.cells)) continue
      if (!isBlank(extraOf(row)))
        yield inRow(
          row,
          '*',
          `应有 ${header.length} 格，实有 ${count} 格 → 含逗号的内容要用 " 括起`,
          `${header.length} cells expected, ${count} found → put text with commas into quotes`,
        )
      else if (count < header.length)
        yield inRow(
          row,
          header[count] || '*',
          `应有 ${header.length} 格，实有 ${count} 格 → 补足逗号，空格子也要留位`,
          `${header.length} cells expected, ${count} found → add the missing commas, blank cells keep theirs`,
        )
    }
  },
}
