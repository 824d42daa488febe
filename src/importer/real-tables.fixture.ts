// The real tables and the messy lists, as the importer's tests read them.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { ImportSource } from '../domain/import-source.ts'
import { parseTables } from '../tables/parse-tables.ts'
import { readPasted } from './formats/read-file.ts'
import type { Grid, GridFile } from './grid.ts'
import { importFile } from './import-file.ts'
import { importKinds } from './kinds/all-kinds.ts'
import type { ImportKind, ReadOptions } from './kinds/import-kind.ts'
import { createKnowledge } from './knowledge.ts'

/** "data/zones.csv" → text, byte order mark included. */
export const realTables: ReadonlyMap<string, string> = new Map(
  readdirSync('data')
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [`data/${name}`, readFileSync(`data/${name}`, 'utf8')]),
)

export const realKnowledge = createKnowledge(parseTables(realTables).tables)

export const notice: ImportSource = {
  title: '关于公布名单的通知',
  titleEn: '',
  number: '浙集群办〔2026〕1号',
  issuer: '浙江省经济和信息化厅',
  issuerEn: '',
  date: '2026-06-30',
  url: '',
  kind: 'document',
}

/** Throws where there is no such kind. */
export function kindOf(id: string): ImportKind {
  const kind = importKinds.find((k) => k.id === id)
  if (!kind) throw new Error(id)
  return kind
}

/** Difference of pasted text against the real tables. */
export function paste(
  id: string,
  text: string,
  options: Omit<ReadOptions, 'date' | 'grade'> = {},
  source: ImportSource | null = notice,
) {
  return importOf(id, readPasted(text), options, source)
}

export function importOf(
  id: string,
  file: GridFile,
  options: Omit<ReadOptions, 'date' | 'grade'> = {},
  source: ImportSource | null = notice,
) {
  return importFile({ kind: kindOf(id), file, tablesText: realTables, source, options })
}

/** Text of the lines. */
export const lines = (...rows: readonly string[]): string => rows.join('\n')

/** Rows of values.csv as "gdp 330921 2022 500.1". */
export const saidFigures = (rows: readonly { cells: Readonly<Record<string, string>> }[]): readonly string[] =>
  rows.map(({ cells: c }) => `${c.indicator_id} ${c.code} ${c.year} ${c.value}`)

export interface MessyRow {
  readonly document: string
  /** 1-based row of the document. */
  readonly row: number
  /** One for each entry the row holds; none for headings and what must stay undecided. */
  readonly outcome: 'heading' | 'resolved' | 'undecided'
  readonly expected: Readonly<Record<string, string>>
}

export interface MessyDocument {
  readonly name: string
  readonly cells: readonly (readonly string[])[]
  readonly rows: readonly MessyRow[]
}

/** Documents of one fixture. In its cells, ⏎ is a line break. */
export function messyDocuments(path: string): readonly MessyDocument[] {
  const records = parse(readFileSync(path), { columns: true }) as Readonly<Record<string, string>>[]
  const names = [...new Set(records.map((r) => r.document ?? ''))]
  return names.map((name) => {
    const own = records.filter((r) => r.document === name)
    const cells: string[][] = []
    for (const r of own)
      cells[Number(r.row) - 1] = (r.cells ?? '').split('\t').map((cell) => cell.replaceAll('⏎', '\n'))
    const rows = own.map(({ row, outcome, cells: _, document, ...expected }) => ({
      document: document ?? '',
      row: Number(row),
      outcome: outcome as MessyRow['outcome'],
      expected,
    }))
    return { name, cells, rows }
  })
}

export const gridOf = ({ cells }: MessyDocument): Grid => ({
  sheet: '',
  formulasWithoutValue: [],
  rows: cells.map((row, i) => ({ number: i + 1, cells: row })),
})
