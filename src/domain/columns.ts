// Tables as columns: how they travel. Equal keys are sent once, what follows from other cells not at all; English texts and what only
// the later themes and pages read have files of their own.
import type { AtlasTables } from './atlas.ts'
import { cellRules } from './derived-cells.ts'

type Cells = readonly unknown[]
export type Columns = Readonly<Record<string, Cells>>

/** Table name → column name → cells, in row order. */
export type ColumnTables = Readonly<Record<keyof AtlasTables, Columns>>

/** The same shape with fewer tables and columns. */
export type MoreColumns = Readonly<Partial<Record<keyof AtlasTables, Columns>>>

export interface SplitTables {
  readonly tables: ColumnTables
  /** Columns that arrive with the drawing of the later themes. */
  readonly later: MoreColumns
  /** Columns of English text. */
  readonly english: MoreColumns
}

/** Names of divisions stay with the tables: the search knows them in every language. */
const isEnglish = (table: string, column: string) => column.endsWith('En') && table !== 'divisions'

/** Columns that hover, search, profile and the first theme never read; "*" is the whole table. */
const laterColumns: Readonly<Partial<Record<keyof AtlasTables, readonly string[]>>> = {
  divisions: ['isIsland', 'keepIslands'],
  formerNames: ['until', 'noteZh'],
  clusters: ['noteZh'],
  mountainGroupFigures: ['*'],
  landMeasures: ['definitionZh', 'unitZh', 'periodStart', 'periodEnd'],
  // The document is named on the source's card.
  landTargets: ['pairKey', 'document', 'section'],
  indicators: ['noteZh', 'method', 'breaks'],
  layoutParts: ['statedCodes', 'namedInId'],
  // The card of a source is opened from a line; what orders rival figures stays.
  sources: ['titleZh', 'number', 'issuer', 'url', 'noteZh'],
  officialTotals: ['programme', 'scopeCode', 'labelZh', 'unit', 'evidence', 'sourceId'],
}

function isLater(table: string, column: string): boolean {
  const columns = laterColumns[table as keyof AtlasTables]
  return columns !== undefined && (columns.includes(column) || columns[0] === '*')
}

/** Stands for a cell that is as its rule expects. */
const asExpected = '='

/** Splits tables into columns; a field that a row lacks travels as null. Throws a RangeError for a cell that reads "=" under a rule. */
export function toColumns(tables: AtlasTables): SplitTables {
  const main: Record<string, Record<string, Cells>> = {}
  const later: Record<string, Record<string, Cells>> = {}
  const english: Record<string, Record<string, Cells>> = {}
  for (const [name, rows] of Object.entries(tables) as [string, readonly Record<string, unknown>[]][]) {
    main[name] = {}
    for (const column of new Set(rows.flatMap((row) => Object.keys(row)))) {
      const target = isEnglish(name, column) ? english : isLater(name, column) ? later : main
      target[name] ??= {}
      target[name][column] = rows.map((row) => row[column] ?? null)
    }
  }
  for (const { table, column, expected } of cellRules) {
    const columns = main[table]
    const cells = columns?.[column]
    if (!columns || !cells) continue
    const rows = tables[table] as readonly unknown[] as readonly Record<string, unknown>[]
    if (cells.includes(asExpected)) throw new RangeError(`${table}.${column}: a cell reads "${asExpected}"`)
    const left = cells.map((cell, i) => (isSame(cell, expected(rows[i] ?? {}, i, tables)) ? asExpected : cell))
    if (left.every((cell) => cell === asExpected) && Object.keys(columns).length > 1) delete columns[column]
    else columns[column] = left
  }
  return { tables: main as ColumnTables, later, english }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Rows again. Fields that only another file has are absent until `addColumns`. */
export function toRows(tables: ColumnTables): AtlasTables {
  const result = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as AtlasTables
  addColumns(result, tables)
  for (const { table, column, expected } of cellRules) {
    const rows = result[table] as readonly unknown[] as readonly Record<string, unknown>[] | undefined
    rows?.forEach((row, i) => {
      if (!(column in row) || row[column] === asExpected) row[column] = expected(row, i, result)
    })
  }
  return result
}

/** Completes the rows in place: the one change that loaded tables ever undergo, before anything reads those fields. */
export function addColumns(tables: AtlasTables, more: MoreColumns): void {
  for (const [name, columns] of Object.entries(more) as [keyof AtlasTables, Columns][]) {
    const rows = tables[name] as readonly unknown[] as Record<string, unknown>[]
    for (const [column, cells] of Object.entries(columns)) {
      cells.forEach((cell, i) => {
        rows[i] ??= {}
        rows[i][column] = cell
      })
    }
  }
}
