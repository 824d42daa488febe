// What every format becomes: rows of cell texts that know where they stood.

export interface GridRow {
  /** 1-based, as the program that made the file counts; for Word, the row of the table or the paragraph. */
  readonly number: number
  /** Text of each cell as written; a merged cell's text stands in every cell it covers. */
  readonly cells: readonly string[]
}

export interface Grid {
  /** Name of the sheet or table, "" where there is only one. */
  readonly sheet: string
  readonly rows: readonly GridRow[]
  /** Cells such as "C7" with a formula whose result was not saved. */
  readonly formulasWithoutValue: readonly string[]
}

export type GridFormat = 'xlsx' | 'docx' | 'csv' | 'text'

export interface GridFile {
  readonly name: string
  readonly format: GridFormat
  readonly grids: readonly Grid[]
}

export interface Position {
  readonly sheet: string
  /** 1-based. */
  readonly row: number
  /** 0-based; -1 where the whole row is meant. */
  readonly column: number
}

/** 0 → "A", 27 → "AB". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** "附件1!C7" or "C7"; the row alone where no column is meant. */
export function positionLabel({ sheet, row, column }: Position): string {
  const cell = column < 0 ? String(row) : `${columnLetters(column)}${row}`
  return sheet === '' ? cell : `${sheet}!${cell}`
}

/** Called now and then with the work done; a promise lets the page breathe. */
export type Progress = (done: number, total: number) => void | Promise<void>
