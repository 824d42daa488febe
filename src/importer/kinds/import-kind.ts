// What every kind of import is: how it reads grids into rows for a table, and how a row finds its like there.
import type { Evidence } from '../../domain/evidence.ts'
import type { Grid, Position, Progress } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Reason } from '../recognise/reason.ts'

export type RowCells = Readonly<Record<string, string>>

/** A row of the file that was understood. */
export interface Candidate {
  /** Table the row belongs to, e.g. "zones". */
  readonly table: string
  /** Only what the file says; other columns keep what they have. */
  readonly cells: RowCells
  /** Cells of a new row that the file does not say but that follow from it. */
  readonly defaults: RowCells
  readonly position: Position
  readonly text: string
  readonly notes: readonly Sentence[]
}

/** A row that stays to be decided. */
export interface Unresolved {
  readonly table: string
  readonly position: Position
  readonly text: string
  readonly reason: Reason
  /** What was understood all the same. */
  readonly cells: RowCells
}

export interface Skipped {
  readonly position: Position
  readonly text: string
}

export interface Reading {
  readonly candidates: readonly Candidate[]
  readonly unresolved: readonly Unresolved[]
  /** Titles, notes and totals that were passed over. */
  readonly skipped: readonly Skipped[]
  readonly notices: readonly Sentence[]
  /** Totals that do not add up, and the like: a person must accept them before anything is written. */
  readonly doubts: readonly Sentence[]
  /** Tells which rows of the table the file claims to cover: those missing from it are reported as gone. */
  readonly covers: (row: RowCells, table: string) => boolean
}

export interface ReadOptions {
  /** Batch of the whole list where the file does not say it. */
  readonly batch?: number | undefined
  /** Date of the source, for rows that carry one. */
  readonly date: string
  /** Grade of what the source says; undefined while it is not named. */
  readonly grade?: Evidence | undefined
  /** values only: indicator and year that the file does not name. */
  readonly indicatorId?: string | undefined
  readonly year?: string | undefined
  /** pairs, pioneer zones, land targets: what headings would say. */
  readonly group?: string | undefined
  readonly document?: string | undefined
  readonly progress?: Progress | undefined
}

export interface TableRow {
  /** Position among the table's rows, from 0. */
  readonly index: number
  readonly cells: RowCells
}

export type Verdict =
  | { readonly kind: 'new'; readonly notes?: readonly Sentence[] }
  | { readonly kind: 'promoted'; readonly from: TableRow; readonly notes?: readonly Sentence[] }
  | { readonly kind: 'existing'; readonly row: TableRow; readonly notes?: readonly Sentence[] }
  | { readonly kind: 'undecided'; readonly reason: Reason }

export interface ImportKind {
  readonly id: string
  readonly titleZh: string
  readonly titleEn: string
  /** Tables the kind may change; the first is its own. */
  readonly tables: readonly string[]
  readonly read: (grids: readonly Grid[], knowledge: Knowledge, options: ReadOptions) => Promise<Reading>
  /** Rows that may be the candidate's like share this key. */
  readonly keyOf: (table: string, cells: RowCells) => string
  /** Decides among the present rows with the same key; `sourceId` where the table of sources knows the import's source. */
  readonly decide: (
    candidate: Candidate,
    alike: readonly TableRow[],
    sourceId: string | undefined,
    knowledge: Knowledge,
  ) => Verdict
  /** Columns where the present text stays if it only says more than the file: 第三批（上半年） against 第三批. */
  readonly mayBeShorter?: readonly string[]
}
