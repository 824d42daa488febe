// The present tables and what an import changes → the amended CSV texts. Pure: it writes nothing.

import type { ImportSource } from '../domain/import-source.ts'
import { parseTables } from '../tables/parse-tables.ts'
import { editCsvText, type RowChange } from './csv-edit.ts'
import { type DifferenceRow, openTable } from './difference.ts'
import { findSource, sourceCells, sourceIdFor } from './import-source.ts'
import type { RowCells } from './kinds/import-kind.ts'
import { pendingId, pendingSource } from './row-cells.ts'

/**
 * Amends the tables.
 *
 * @param tablesText path ("data/zones.csv") → CSV text; must hold sources.csv and the tables of the rows
 * @param rows of a Difference; those of kind "same" are passed over
 * @param source document the rows come from; null only where every row names its own
 * @returns path → new text, for the files that change; rows nobody touched keep their bytes. Throws where a source is needed and null.
 */
export function applyImport(
  tablesText: ReadonlyMap<string, string>,
  rows: readonly DifferenceRow[],
  source: ImportSource | null,
): ReadonlyMap<string, string> {
  const amended = new Map<string, string>()
  const moving = rows.filter(({ kind }) => kind !== 'same')
  const needsSource = moving.some(({ cells }) => cells.source_id === pendingSource)
  const id = needsSource ? recordSource(tablesText, source, amended) : ''
  for (const tableId of new Set(moving.map(({ table }) => table))) {
    const { table, csv } = openTable(tableId, tablesText)
    const own = moving.filter((row) => row.table === tableId)
    const nextId = idMaker(
      csv.rows.map(({ cells }) => cells.id ?? ''),
      own.map(({ cells }) => cells.id ?? ''),
    )
    const finish = (cells: RowCells): RowCells => ({
      ...cells,
      ...(cells.source_id === pendingSource ? { source_id: id } : {}),
      ...(cells.id === pendingId ? { id: nextId() } : {}),
    })
    const changed: RowChange[] = own
      .filter(({ index }) => index >= 0)
      .map(({ index, changes }) => ({
        index,
        cells: finish(Object.fromEntries(changes.map((c) => [c.column, c.after]))),
      }))
    const added = own.filter(({ index }) => index < 0).map(({ cells }) => finish(cells))
    amended.set(table.file, editCsvText(csv, changed, added))
  }
  return amended
}

function recordSource(
  tablesText: ReadonlyMap<string, string>,
  source: ImportSource | null,
  amended: Map<string, string>,
): string {
  if (source === null) throw new Error('a source is needed')
  const { tables } = parseTables(new Map([...tablesText].filter(([path]) => path === 'data/sources.csv')))
  const known = findSource(source, tables.sources)
  if (known) return known.id
  const { table, csv } = openTable('sources', tablesText)
  const id = sourceIdFor(source, new Set(csv.rows.map(({ cells }) => cells.id ?? '')))
  amended.set(table.file, editCsvText(csv, [], [sourceCells(id, source)]))
  return id
}

/** Continues the numbering of the table: Z36 → Z37. */
function idMaker(present: readonly string[], given: readonly string[]): () => string {
  const sample = present.find((id) => /^[A-Z]+\d+$/.test(id)) ?? ''
  const prefix = sample.replace(/\d+$/, '')
  const width = sample.length - prefix.length
  const numbers = [...present, ...given]
    .filter((id) => id.startsWith(prefix))
    .map((id) => Number(id.slice(prefix.length)))
  let last = Math.max(0, ...numbers.filter((n) => Number.isInteger(n)))
  return () => `${prefix}${String(++last).padStart(width, '0')}`
}
