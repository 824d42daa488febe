// One file read as its table: header, rows with their lines, each cell both as written and as meant.
import type { Column } from '../../tables/column.ts'
import { rowLabel, type Table } from '../../tables/table.ts'
import { type CellFault, stripped } from './cell-faults.ts'
import type { DecodedFile } from './decode-file.ts'
import { readCell } from './find-fault.ts'
import type { FindingLevel, Problem } from './finding.ts'
import { type BrokenLine, readLines } from './read-lines.ts'

export interface SheetRow {
  readonly sheet: Sheet
  readonly line: number
  /** As many as the file has on the line. */
  readonly cells: readonly string[]
  /** By header, as written. */
  readonly raw: Readonly<Record<string, string>>
  /** By header, as meant; null where a fault hides it, undefined for a column the file lacks. */
  readonly value: Readonly<Record<string, string | null>>
  readonly faults: Readonly<Record<string, readonly CellFault[]>>
  readonly label: string
}

export interface Sheet {
  readonly file: string
  readonly table: Table<unknown>
  readonly headerLine: number
  /** As written. */
  readonly headerCells: readonly string[]
  /** Without blanks. */
  readonly header: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly broken: readonly BrokenLine[]
  /** "," in a table as it should be. */
  readonly delimiter: string
}

/** Reads one decoded file as its table. Never throws. */
export function readSheet(table: Table<unknown>, { file, text }: DecodedFile): Sheet {
  const { records, broken, delimiter } = readLines(text)
  const [head, ...body] = records
  const headerCells = head?.cells ?? []
  const header = headerCells.map(stripped)
  // A name that stands twice is read where it first stands.
  const columns = header.flatMap((name, i) =>
    name === '' || header.indexOf(name) < i ? [] : [{ name, i, kind: columnOf(table, name)?.kind }],
  )
  const rows: SheetRow[] = []
  const sheet = { file, table, headerLine: head?.line ?? 1, headerCells, header, rows, broken, delimiter }
  for (const { line, cells } of body) {
    const raw: Record<string, string> = {}
    const repaired: Record<string, string | null> = {}
    const faults: Record<string, readonly CellFault[]> = {}
    let isAsWritten = true
    for (const { name, i, kind } of columns) {
      const cell = cells[i] ?? ''
      const read = kind ? readCell(kind, cell) : { value: stripped(cell), faults: noFaults }
      raw[name] = cell
      repaired[name] = read.value
      if (read.value !== cell) isAsWritten = false
      if (read.faults.length > 0) faults[name] = read.faults
    }
    // Nearly all rows are as they should be: of 100,000, none keeps its cells twice.
    const value = isAsWritten ? raw : repaired
    rows.push({ sheet, line, cells, raw, value, faults, label: rowLabel(table, raw).trim() })
  }
  return sheet
}

const noFaults: readonly CellFault[] = []

export function columnOf(table: Table<unknown>, name: string): Column | undefined {
  return Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
}

/** What the cell means; "" where it is empty, unreadable or not there. */
export const meant = (row: SheetRow, column: string): string => row.value[column] ?? ''

/** A problem of one cell, or of the whole row for "*". */
export function inRow(row: SheetRow, column: string, zh: string, en: string, level: FindingLevel = 'error'): Problem {
  return { file: row.sheet.file, line: row.line, row: row.label, column, zh, en, level }
}
