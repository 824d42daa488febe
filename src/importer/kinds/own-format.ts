// A table as this atlas exports it, or a list of undecided rows with its columns filled in: read by column name, not by meaning.
import { allTables } from '../../tables/all-tables.ts'
import type { Table } from '../../tables/table.ts'
import type { Grid } from '../grid.ts'
import type { Candidate, Reading, RowCells } from './import-kind.ts'

/** Column that marks a list of undecided rows. */
export const undecidedColumn = '待定原因'

interface OwnHeader {
  readonly table: Table<unknown>
  readonly names: readonly (string | undefined)[]
  readonly isUndecidedList: boolean
  readonly rowIndex: number
}

/** Finds the header of one of the named tables: column ids, or their Chinese or English titles. */
export function findOwnHeader(grid: Grid, tableIds: readonly string[]): OwnHeader | undefined {
  for (const [rowIndex, { cells }] of grid.rows.slice(0, 5).entries()) {
    for (const id of tableIds) {
      const table = allTables.find((t) => t.id === id)
      if (!table) continue
      const names = cells.map((cell) => columnName(table, cell.trim()))
      const known = new Set(names.filter((name) => name !== undefined))
      const isUndecidedList = cells.some((cell) => cell.trim() === undecidedColumn)
      const keys = table.uniqueKeys[0] ?? []
      // Where the rows come from may be said once for all of them.
      const isGiven = (column: string) => column === 'evidence' || table.sourceColumns.includes(column)
      const hasKeys = keys.every((key) => known.has(key) || isGiven(key))
      const asked = Object.keys(table.columns).filter((column) => !isGiven(column))
      const share = asked.filter((column) => known.has(column)).length / asked.length
      if ((isUndecidedList && known.size >= 3) || (hasKeys && share > 0.6))
        return { table, names, isUndecidedList, rowIndex }
    }
  }
  return undefined
}

function columnName(table: Table<unknown>, cell: string): string | undefined {
  if (Object.hasOwn(table.columns, cell)) return cell
  return Object.entries(table.columns).find(([, c]) => c.titleZh === cell || c.titleEn === cell)?.[0]
}

/** 2023/6/20, as a spreadsheet program saves what it took for a date of its own → 2023-06-20. */
function toIsoDate(text: string): string {
  const [, year, month = '', day] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text) ?? []
  if (year === undefined) return text
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

/** Reads the rows below the header. A blank cell of an exported table is a blank; in a list of undecided rows it says nothing. */
export function readOwnFormat(grid: Grid, { table, names, isUndecidedList, rowIndex }: OwnHeader): Reading {
  const candidates: Candidate[] = []
  for (const row of grid.rows.slice(rowIndex + 1)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    const cells: Record<string, string> = {}
    names.forEach((name, i) => {
      const written = (row.cells[i] ?? '').trim()
      const text = name !== undefined && table.columns[name]?.kind.type === 'date' ? toIsoDate(written) : written
      if (name !== undefined && !(isUndecidedList && text === '')) cells[name] = text
    })
    const position = { sheet: grid.sheet, row: row.number, column: -1 }
    const text = row.cells.filter((cell) => cell.trim() !== '').join(' ')
    candidates.push({ table: table.id, cells, defaults: {}, position, text, notes: [] })
  }
  const covers = (_: RowCells, id: string) => !isUndecidedList && id === table.id
  return { candidates, unresolved: [], skipped: [], notices: [], doubts: [], covers }
}
