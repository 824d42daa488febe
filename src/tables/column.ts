// The kinds of column a table may have: what a cell looks like, what it refers to, and how it becomes a value.
import type { DivisionLevel } from '../domain/division.ts'

export interface Choice<V extends string = string> {
  readonly value: V
  readonly zh: string
  readonly en: string
}

/** What a checker, a dictionary and a form need to know of a column. */
export type ColumnKind =
  | { readonly type: 'text' }
  | { readonly type: 'id'; readonly pattern: RegExp }
  | { readonly type: 'code'; readonly levels: readonly DivisionLevel[]; readonly mayLieOutside: boolean }
  | { readonly type: 'codes'; readonly levels: readonly DivisionLevel[] }
  | { readonly type: 'former-code' }
  | { readonly type: 'reference'; readonly table: string; readonly column: string }
  | { readonly type: 'enum'; readonly choices: readonly Choice[] }
  | { readonly type: 'evidence'; readonly choices: readonly Choice[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly isInteger: boolean }
  | { readonly type: 'longitude'; readonly min: number; readonly max: number }
  | { readonly type: 'latitude'; readonly min: number; readonly max: number }
  | { readonly type: 'batches' }
  | { readonly type: 'breaks' }
  | { readonly type: 'list' }
  | { readonly type: 'flag' }
  | { readonly type: 'year' }
  | { readonly type: 'date' }
  | { readonly type: 'period'; readonly pattern: RegExp }
  | { readonly type: 'url' }

export interface CellProblem {
  /** Stable id of the rule, e.g. "not-a-number". */
  readonly code: string
  readonly zh: string
  readonly en: string
}

export type Parsed<T> =
  | { readonly isOk: true; readonly value: T }
  | { readonly isOk: false; readonly problem: CellProblem }

export interface Column<T = unknown> {
  readonly kind: ColumnKind
  readonly isRequired: boolean
  readonly titleZh: string
  readonly titleEn: string
  readonly descriptionZh: string
  readonly descriptionEn: string
  /** Unit of a number, or "". */
  readonly unit: string
  /** Reads one trimmed cell. Never throws. */
  readonly parse: (text: string) => Parsed<T>
}

export interface ColumnOptions {
  readonly zh?: string
  readonly en?: string
  readonly unit?: string
  /** Text columns only: an empty cell is an error. */
  readonly isRequired?: boolean
}

export const ok = <T>(value: T): Parsed<T> => ({ isOk: true, value })
export const problem = (code: string, zh: string, en: string): Parsed<never> => ({
  isOk: false,
  problem: { code, zh, en },
})

/** Assembles a column; an empty cell of a required column is reported before `parse` sees it. */
export function column<T>(
  kind: ColumnKind,
  isRequired: boolean,
  titleZh: string,
  titleEn: string,
  options: ColumnOptions,
  parse: (text: string) => Parsed<T>,
): Column<T> {
  return {
    kind,
    isRequired,
    titleZh,
    titleEn,
    descriptionZh: options.zh ?? '',
    descriptionEn: options.en ?? '',
    unit: options.unit ?? '',
    parse: (text) =>
      isRequired && text === ''
        ? problem('cell-empty', `“${titleZh}”不能为空 → 请填写`, `"${titleEn}" must not be empty → fill it in`)
        : parse(text),
  }
}
