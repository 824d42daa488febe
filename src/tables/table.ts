// What a table is: its file, its columns and how a row of raw cells becomes a row of the domain.
import type { CellProblem, Column } from './column.ts'

export type Columns = Readonly<Record<string, Column>>
export type Cells<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }
/** Header to raw text, as the file has it. */
export type RawRow = Readonly<Record<string, string>>

export interface CellIssue extends CellProblem {
  readonly column: string
}

export type RowResult<Row> =
  | { readonly row: Row; readonly issues: readonly [] }
  | { readonly row: null; readonly issues: readonly CellIssue[] }

export interface TableSpec<C extends Columns, Row> {
  /** Stable name, also the target of references. */
  readonly id: string
  /** Path from the repository's root; "*" stands for a number. */
  readonly file: string
  readonly titleZh: string
  readonly titleEn: string
  readonly descriptionZh: string
  readonly descriptionEn: string
  /** Columns that together may not repeat; several keys are several rules. */
  readonly uniqueKeys: readonly (readonly (keyof C & string)[])[]
  /** In the order of the file. */
  readonly columns: C
  readonly toRow: (cells: Cells<C>) => Row
}

export interface Table<Row> {
  readonly id: string
  readonly file: string
  readonly titleZh: string
  readonly titleEn: string
  readonly descriptionZh: string
  readonly descriptionEn: string
  readonly uniqueKeys: readonly (readonly string[])[]
  readonly columns: Columns
  /** Columns that name a row of the sources table. */
  readonly sourceColumns: readonly string[]
  /** Reads one row; every faulty cell is an issue. Never throws. */
  readonly parseRow: (raw: RawRow) => RowResult<Row>
}

/** Turns a specification into a table. */
export function defineTable<C extends Columns, Row>(spec: TableSpec<C, Row>): Table<Row> {
  const { toRow, ...described } = spec
  const entries = Object.entries<Column>(spec.columns)
  return {
    ...described,
    sourceColumns: entries
      .filter(([, { kind }]) => kind.type === 'reference' && kind.table === 'sources')
      .map(([header]) => header),
    parseRow: (raw) => {
      const issues: CellIssue[] = []
      const cells: Record<string, unknown> = {}
      for (const [header, { parse }] of entries) {
        const read = parse((raw[header] ?? '').trim())
        if (read.isOk) cells[header] = read.value
        else issues.push({ column: header, ...read.problem })
      }
      return issues.length > 0 ? { row: null, issues } : { row: toRow(cells as Cells<C>), issues: [] }
    },
  }
}

/** The cells that name the row in a message: those of its first unique key, whoever says so. */
export function rowLabel({ uniqueKeys: [key = []], sourceColumns }: Table<unknown>, raw: RawRow): string {
  return key.flatMap((header) => (sourceColumns.includes(header) ? [] : [raw[header] ?? ''])).join(' ')
}

/** Whether a path such as "seeds/S3.csv" is a file of the table. */
export function isFileOf(table: Table<unknown>, path: string): boolean {
  const pattern = table.file.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '\\d+')
  return new RegExp(`^${pattern}$`).test(path)
}
