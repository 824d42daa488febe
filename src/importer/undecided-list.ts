// The rows that nobody could decide, as a CSV whose columns a person fills in and imports again.
import { allTables } from '../tables/all-tables.ts'
import { csvRow } from './csv-edit.ts'
import { positionLabel } from './grid.ts'
import type { Unresolved } from './kinds/import-kind.ts'
import { undecidedColumn } from './kinds/own-format.ts'

/** Columns nobody needs to fill in: they follow when the list is imported. */
const followOn = new Set(['id', 'source_id'])

/** CSV text with a byte order mark, for one table; "" where nothing of it is undecided. */
export function undecidedList(unresolved: readonly Unresolved[], tableId: string): string {
  const rows = unresolved.filter(({ table }) => table === tableId)
  const table = allTables.find(({ id }) => id === tableId)
  if (!table || rows.length === 0) return ''
  const columns = Object.keys(table.columns).filter((column) => !followOn.has(column))
  const header = ['位置', '原文', undecidedColumn, '可能是', ...columns]
  const lines = rows.map(({ position, text, reason, cells }) => [
    positionLabel(position),
    text,
    reason.zh,
    reason.guesses.map(({ label }) => label).join('；'),
    ...columns.map((column) => cells[column] ?? ''),
  ])
  return `\uFEFF${[header, ...lines].map((row) => `${csvRow(row)}\r\n`).join('')}`
}
