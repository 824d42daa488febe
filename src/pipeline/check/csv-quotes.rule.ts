// Quotes that do not pair, and line breaks inside cells.
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

export const csvQuotesRule: Rule = {
  id: 'csv-quotes',
  *check({ sheets }) {
    for (const { file, header, broken, rows } of sheets) {
      for (const { line, cell, kind } of broken) {
        const row = rows.find((r) => r.line === line)?.label ?? ''
        const spot = { file, line, row, column: header[cell] || '*' }
        yield kind === 'unclosed-quote'
          ? {
              ...spot,
              zh: '引号没有成对 → 补上结尾的 "，或删去多余的 "',
              en: 'a quote is never closed → add the closing " or delete the stray one',
            }
          : {
              ...spot,
              zh: '单元格中间有半角引号 → 改用“”，或整格用 " 括起、里面的 " 写两遍',
              en: 'a quote stands inside the cell → use “ ”, or quote the whole cell and double the inner "',
            }
      }
      for (const row of rows) {
        for (const [column, cell] of Object.entries(row.raw)) {
          if (cell.includes('\n'))
            yield inRow(
              row,
              column,
              '单元格里有换行 → 删去换行（Excel 中的 Alt+Enter）',
              'there is a line break in the cell → delete it (Alt+Enter in Excel)',
            )
        }
      }
    }
  },
}
