// Tables as columns: how they travel. Equal keys are sent once, English texts in a file of their own.
import type { AtlasTables } from './atlas.ts'

type Cells = readonly unknown[]
export type Columns = Readonly<Record<string, Cells>>

/** Table name → column name → cells, in row order. */
export type ColumnTables = Readonly<Record<keyof AtlasTables, Columns>>

/** Columns of English text, the same shape with fewer columns. */
export type EnglishColumns = Readonly<Partial<Record<keyof AtlasTables, Columns>>>

/** Names of divisions stay with the tables: the search knows them in every language. */
const isEnglish = (table: string, column: string) => column.endsWith('En') && table !== 'divisions'

/** Splits tables into columns; a field that a row lacks travels as null. */
export function toColumns(tables: AtlasTables): { tables: ColumnTables; english: EnglishColumns } {
  const main: Record<string, Record<string, Cells>> = {}
  const english: Record<string, Record<string, Cells>> = {}
  for (const [name, rows] of Object.entries(tables) as [string, readonly Record<string, unknown>[]][]) {
    const columns = new Set(rows.flatMap((row) => Object.keys(row)))
    main[name] = {}
    for (const column of columns) {
      const target = isEnglish(name, column) ? english : main
      target[name] ??= {}
      target[name][column] = rows.map((row) => row[column] ?? null)
    }
  }
  return { tables: main as ColumnTables, english: english as EnglishColumns }
}

/** Rows again. Fields that only the English file has are absent until `addEnglish`. */
export function toRows(tables: ColumnTables): AtlasTables {
  const rowsOf = (columns: Columns) => {
    const length = Math.max(0, ...Object.values(columns).map((cells) => cells.length))
    return Array.from({ length }, (_, i) => {
      const row: Record<string, unknown> = {}
      for (const column in columns) row[column] = columns[column]?.[i]
      return row
    })
  }
  return Object.fromEntries(Object.entries(tables).map(([name, c]) => [name, rowsOf(c)])) as unknown as AtlasTables
}

/** Completes the rows in place: the one change that loaded tables ever undergo, before English is first shown. */
export function addEnglish(tables: AtlasTables, english: EnglishColumns): void {
  for (const [name, columns] of Object.entries(english) as [keyof AtlasTables, Columns][]) {
    const rows = tables[name] as readonly unknown[] as readonly Record<string, unknown>[]
    for (const [column, cells] of Object.entries(columns)) {
      rows.forEach((row, i) => {
        row[column] = cells[i]
      })
    }
  }
}
