// Statements without a source, and official ones whose original nobody has seen.
import type { Rule } from './rule.ts'
import { inRow, meant } from './sheet.ts'

export const missingSourceRule: Rule = {
  id: 'missing-source',
  *check({ sheets }) {
    for (const { table, header, rows } of sheets) {
      for (const column of table.sourceColumns) {
        if (!header.includes(column) || table.columns[column]?.isRequired !== true) continue
        for (const row of rows) {
          if (row.cells.every((cell) => cell.trim() === '')) continue
          if (meant(row, column) === '')
            yield inRow(
              row,
              column,
              '没有来源 → 填 sources.csv 的编号，原件未见填 unknown',
              'there is no source → write an id of sources.csv, or "unknown" where the original is still to be found',
            )
        }
      }
    }
  },
}

export const officialUnseenRule: Rule = {
  id: 'official-unseen',
  *check({ sheets }) {
    for (const { rows } of sheets) {
      for (const row of rows) {
        if (meant(row, 'evidence') === 'official' && meant(row, 'source_id') === 'unknown')
          yield inRow(
            row,
            'source_id',
            '等级是 official，来源却是 unknown → 找到原件登记到 sources.csv，或降为 reported',
            'graded official, yet the source is unknown → find the original and enter it in sources.csv, or grade it reported',
            'warning',
          )
      }
    }
  },
}
