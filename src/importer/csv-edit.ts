// CSV text edited in place: rows that nobody touches keep their bytes, quotes, order and line ends.
import type { RowCells, TableRow } from './kinds/import-kind.ts'

/** One row as RFC 4180 has it: quotes only where a comma, a quote or a line end stands inside. */
export const csvRow = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')

interface Field {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface CsvText {
  readonly text: string
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  /** Where each row's fields stand in the text, by the row's index. */
  readonly fields: readonly (readonly Field[])[]
  readonly lineEnd: string
}

export interface RowChange {
  readonly index: number
  readonly cells: RowCells
}

/** Splits CSV text into rows and remembers where everything stood. Blank lines are passed over. */
export function readCsvText(text: string): CsvText {
  const records: Field[][] = []
  let record: Field[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let isQuoted = false
  const close = (end: number) => {
    const raw = text.slice(start, end)
    record.push({ start, end, text: raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw })
  }
  for (let i = start; i <= text.length; i++) {
    const c = text.charCodeAt(i)
    const isEnd = i === text.length
    if (c === 34 /* " */) isQuoted = !isQuoted
    else if ((!isQuoted && (c === 44 /* , */ || c === 10)) || isEnd) {
      const end = c === 10 && text.charCodeAt(i - 1) === 13 ? i - 1 : i
      close(end)
      start = i + 1
      if (c !== 44 || isEnd) {
        if (record.length > 1 || record[0]?.text !== '') records.push(record)
        record = []
      }
    }
  }
  const [head = [], ...fields] = records
  const header = head.map((field) => field.text.trim())
  const rows = fields.map((row, index) => ({
    index,
    cells: Object.fromEntries(header.map((name, i) => [name, (row[i]?.text ?? '').trim()])),
  }))
  return { text, header, rows, fields, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' }
}

/** Writes changed cells over the old ones and new rows at the end. */
export function editCsvText(csv: CsvText, changed: readonly RowChange[], added: readonly RowCells[]): string {
  const parts: string[] = []
  let at = 0
  for (const { index, cells } of [...changed].sort((a, b) => a.index - b.index)) {
    csv.header.forEach((name, i) => {
      const field = csv.fields[index]?.[i]
      const value = cells[name]
      if (!field || value === undefined || value === field.text.trim()) return
      parts.push(csv.text.slice(at, field.start), csvRow([value]))
      at = field.end
    })
  }
  parts.push(csv.text.slice(at))
  let text = parts.join('')
  if (added.length > 0) {
    if (!/\n$/.test(text)) text += csv.lineEnd
    const lines = added.map((cells) => csvRow(csv.header.map((name) => cells[name] ?? '')) + csv.lineEnd)
    text += lines.join('')
  }
  return text
}
