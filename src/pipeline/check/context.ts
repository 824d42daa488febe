// Everything a rule may ask: the sheets, the divisions, the shapes, the day.
import { type CodedShape, type CountyAt, createCountyAt } from '../../geo/contains.ts'
import { isFileOf, type Table } from '../../tables/table.ts'
import { type DecodedFile, decodeFile } from './decode-file.ts'
import { createDivisionIndex, type DivisionIndex } from './division-index.ts'
import { readSheet, type Sheet, type SheetRow } from './sheet.ts'

export interface CheckInput {
  /** "data/zones.csv" → bytes, as read from disk or dropped into a page. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Shapes of the counties; without them no point is tested. */
  readonly counties?: readonly CodedShape[]
  /** ISO date; what lies after it is the future. Today where not given. */
  readonly today?: string
}

export interface CheckContext {
  readonly tables: readonly Table<unknown>[]
  readonly decoded: readonly DecodedFile[]
  readonly sheets: readonly Sheet[]
  /** All rows of a table by its id; none where its file is missing. */
  readonly rows: (tableId: string) => readonly SheetRow[]
  readonly divisions: DivisionIndex
  readonly countyCodes: readonly string[]
  /** undefined where no shapes were given. */
  readonly countyAt: CountyAt | undefined
  readonly today: string
}

/** Reads all files. Never throws. */
export function createContext({ files, counties, today }: CheckInput, tables: readonly Table<unknown>[]): CheckContext {
  const decoded = [...files].map(([file, bytes]) => decodeFile(file, bytes))
  const sheets = decoded.flatMap((one) => {
    const table = tables.find((t) => isFileOf(t, one.file))
    return table && one.text !== '' ? [readSheet(table, one)] : []
  })
  const rowsById = new Map<string, SheetRow[]>()
  for (const { table, rows } of sheets) rowsById.set(table.id, [...(rowsById.get(table.id) ?? []), ...rows])
  const rows = (id: string) => rowsById.get(id) ?? []
  return {
    tables,
    decoded,
    sheets,
    rows,
    divisions: createDivisionIndex(rows('divisions'), rows('former-names')),
    countyCodes: (counties ?? []).map(({ code }) => code),
    countyAt: counties && createCountyAt(counties),
    today: today ?? new Date().toISOString().slice(0, 10),
  }
}
