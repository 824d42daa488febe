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
  const rows: SheetRow[] = []
  const sheet = { file, table, headerLine: head?.line ?? 1, headerCells, header, rows, broken, delimiter }
  for (const { line, cells } of body) {
    const raw: Record<string, string> = {}
    const value: Record<string, string | null> = {}
    const faults: Record<string, readonly CellFault[]> = {}
    header.forEach((name, i) => {
      if (name === '' || Object.hasOwn(raw, name)) return
      const cell = cells[i] ?? ''
      raw[name] = cell
      const column = columnOf(table, name)
      const read = column ? readCell(column.kind, cell) : { value: stripped(cell), faults: [] }
      value[name] = read.value
      if (read.faults.length > 0) faults[name] = read.faults
    })
    rows.push({ sheet, line, cells, raw, value, faults, label: rowLabel(table, raw).trim() })
  }
  return sheet
}

export function columnOf(table: Table<unknown>, name: string): Column | undefined {
  return Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
}

/** What the cell means; "" where it is empty, unreadable or not there. */
export const meant = (row: SheetRow, column: string): string => row.value[column] ?? ''

/** A problem of one cell, or of the whole row for "*". */
export function inRow(row: SheetRow, column: string, zh: string, en: string, level: FindingLevel = 'error'): Problem {
  return { file: row.sheet.file, line: row.line, row: row.label, column, zh, en, level }
}
