// A table as CSV that opens in Excel and WPS, with its citation in the rows above the header.
import { csvFormatRow } from 'd3-dsv'

const byteOrderMark = '\uFEFF'

export interface CsvTable {
  /** Pairs of label and text: title, date, sources, citation. */
  readonly citation: readonly (readonly [label: string, text: string])[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** CSV text with byte order mark and CRLF: citation rows, an empty row, the header, the rows. Null becomes an empty cell. */
export function toCsv({ citation, header, rows }: CsvTable): string {
  const lines = [...citation, [], header, ...rows].map((row) =>
    csvFormatRow(row.map((cell) => (cell === null ? '' : String(cell)))),
  )
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`
}

/** The CSV text as a file to be saved. */
export function csvBlob(csv: string): Blob {
  return new Blob([csv], { type: 'text/csv;charset=utf-8' })
}
