// What an import would change: new, changed, promoted, the same, gone, and what stays to be decided.

import type { ImportSource } from '../domain/import-source.ts'
import { allTables } from '../tables/all-tables.ts'
import type { Table } from '../tables/table.ts'
import { type CsvText, readCsvText } from './csv-edit.ts'
import { type Decisions, withDecisions } from './decide.ts'
import type { Progress } from './grid.ts'
import type { Sentence } from './import-error.ts'
import { findSource } from './import-source.ts'
import type { Candidate, ImportKind, Reading, RowCells, Skipped, TableRow, Unresolved } from './kinds/import-kind.ts'
import type { Knowledge } from './knowledge.ts'
import { reason } from './recognise/reason.ts'
import { type CellChange, changesOf, complete, fault } from './row-cells.ts'

export interface DifferenceRow {
  readonly kind: 'new' | 'changed' | 'promoted' | 'same'
  readonly table: string
  /** The row as it will stand, without id and source where these are still to be given. */
  readonly cells: RowCells
  /** Position in the present table; -1 for a row to be added. */
  readonly index: number
  readonly changes: readonly CellChange[]
  /** Id of the row that a promotion follows. */
  readonly promotedFrom: string
  readonly candidate: Candidate
  readonly notes: readonly Sentence[]
}

export interface GoneRow {
  readonly table: string
  readonly cells: RowCells
}

export interface Difference {
  readonly rows: readonly DifferenceRow[]
  /** In the table, not in the file: reported, never deleted. */
  readonly gone: readonly GoneRow[]
  readonly unresolved: readonly Unresolved[]
  readonly skipped: readonly Skipped[]
  readonly notices: readonly Sentence[]
  /** What a person must have looked at before anything is written: totals that do not add up. */
  readonly doubts: readonly Sentence[]
  /** Comparisons and look-ups made, so that a test can see that work grows with the rows only. */
  readonly work: number
}

export interface DifferenceInput {
  readonly kind: ImportKind
  readonly reading: Reading
  readonly knowledge: Knowledge
  /** "data/zones.csv" → text. */
  readonly tablesText: ReadonlyMap<string, string>
  /** null while the reader has not named it: rows are compared all the same. */
  readonly source: ImportSource | null
  readonly progress?: Progress | undefined
  readonly decisions?: Decisions | undefined
}

interface OpenTable {
  readonly table: Table<unknown>
  readonly csv: CsvText
  readonly byKey: ReadonlyMap<string, readonly TableRow[]>
  readonly byId: ReadonlyMap<string, TableRow>
}

/** The text of a table. Throws where it is missing: the import cannot know what is new. */
export function openTable(
  id: string,
  tablesText: ReadonlyMap<string, string>,
): { table: Table<unknown>; csv: CsvText } {
  const table = allTables.find((t) => t.id === id)
  const text = table && tablesText.get(table.file)
  if (!table || text === undefined) throw new Error(`table ${id} is not at hand`)
  return { table, csv: readCsvText(text) }
}

/** Compares what was read with the present tables. Work grows with rows read plus rows present. */
export async function findDifference(input: DifferenceInput): Promise<Difference> {
  const { kind, knowledge, source, progress } = input
  const reading = withDecisions(input.reading, input.decisions ?? new Map())
  const sourceId = source === null ? undefined : findSource(source, knowledge.tables.sources)?.id
  const rows: DifferenceRow[] = []
  const unresolved: Unresolved[] = [...reading.unresolved]
  const touched = new Map<string, Candidate>()
  const tables = new Map(kind.tables.map((id) => [id, indexTable(id, input)]))
  let work = 0
  for (const [i, candidate] of reading.candidates.entries()) {
    if (i % 2000 === 0) await progress?.(i, reading.candidates.length)
    const open = tables.get(candidate.table)
    if (!open) continue
    const made = place(candidate, open, kind, knowledge, source, sourceId)
    work += made.work
    if ('reason' in made)
      unresolved.push({ ...candidate, cells: { ...candidate.defaults, ...candidate.cells }, reason: made.reason })
    else {
      const key =
        made.row.index >= 0
          ? `${candidate.table} ${made.row.index}`
          : `${candidate.table} ${newKey(open.table, made.row.cells)}`
      const earlier = touched.get(key)
      if (earlier === undefined) {
        touched.set(key, candidate)
        rows.push(made.row)
      } else if (JSON.stringify(earlier.cells) !== JSON.stringify(candidate.cells))
        unresolved.push({
          ...candidate,
          reason: reason(
            'twice-in-file',
            `与文件第 ${earlier.position.row} 行是同一条，内容却不同 → 请留一条`,
            `The same as row ${earlier.position.row} of the file, yet different → keep one`,
          ),
        })
    }
  }
  const gone = [...tables.values()].flatMap(({ table, csv }) =>
    csv.rows
      .filter((row) => !touched.has(`${table.id} ${row.index}`) && reading.covers(row.cells, table.id))
      .map((row) => ({ table: table.id, cells: row.cells })),
  )
  const { skipped, notices, doubts } = reading
  return { rows, gone, unresolved, skipped, notices, doubts, work }
}

function indexTable(id: string, { kind, tablesText }: DifferenceInput): OpenTable {
  const { table, csv } = openTable(id, tablesText)
  const byKey = new Map<string, TableRow[]>()
  const byId = new Map<string, TableRow>()
  for (const row of csv.rows) {
    const key = kind.keyOf(id, row.cells)
    const alike = byKey.get(key)
    if (alike) alike.push(row)
    else byKey.set(key, [row])
    const { id: rowId } = row.cells
    if (rowId) byId.set(rowId, row)
  }
  return { table, csv, byKey, byId }
}

type Made =
  | { readonly row: DifferenceRow; readonly work: number }
  | { readonly reason: Unresolved['reason']; readonly work: number }

function place(
  candidate: Candidate,
  open: OpenTable,
  kind: ImportKind,
  knowledge: Knowledge,
  source: ImportSource | null,
  sourceId: string | undefined,
): Made {
  const { cells } = candidate
  const known = cells.id ? open.byId.get(cells.id) : undefined
  const alike = open.byKey.get(kind.keyOf(candidate.table, cells)) ?? []
  const work = 1 + alike.length
  const verdict = known
    ? ({ kind: 'existing', row: known } as const)
    : kind.decide(candidate, alike, sourceId, knowledge)
  if (verdict.kind === 'undecided') return { reason: verdict.reason, work }
  const notes = [...candidate.notes, ...(verdict.notes ?? [])]
  if (verdict.kind === 'existing') {
    const changes = changesOf(verdict.row.cells, candidate, open.table, kind, knowledge, source)
    const after = { ...verdict.row.cells, ...Object.fromEntries(changes.map((c) => [c.column, c.after])) }
    const faulty = changes.length > 0 ? fault(open.table, after) : undefined
    if (faulty) return { reason: faulty, work }
    const isSame = changes.length === 0
    return {
      row: {
        kind: isSame ? 'same' : 'changed',
        table: candidate.table,
        cells: after,
        index: verdict.row.index,
        changes,
        promotedFrom: '',
        candidate,
        notes,
      },
      work,
    }
  }
  const { cells: fresh, notes: added } = complete(candidate, open.table, knowledge, source)
  const faulty = fault(open.table, fresh)
  if (faulty) return { reason: faulty, work }
  const promotedFrom = verdict.kind === 'promoted' ? (verdict.from.cells.id ?? '') : ''
  return {
    row: {
      kind: verdict.kind,
      table: candidate.table,
      cells: fresh,
      index: -1,
      changes: [],
      promotedFrom,
      candidate,
      notes: [...notes, ...added],
    },
    work,
  }
}

function newKey(table: Table<unknown>, cells: RowCells): string {
  const key = table.uniqueKeys.find((columns) => !columns.includes('id')) ?? []
  return `new ${key.map((column) => cells[column] ?? '').join('|')}`
}
