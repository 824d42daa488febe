// Text to records with their line numbers; a line with broken quotes is reported and the others still read.
import { CsvError, parse } from 'csv-parse/browser/esm/sync'

export interface CsvRecord {
  /** Line on which the record begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface BrokenLine {
  readonly line: number
  /** Position of the cell from 0. */
  readonly cell: number
  readonly kind: 'stray-quote' | 'unclosed-quote'
}

export interface ReadLines {
  readonly records: readonly CsvRecord[]
  readonly broken: readonly BrokenLine[]
  /** ",", or what a spreadsheet put in its place. */
  readonly delimiter: string
}

interface WithInfo {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** Tabs come with "Unicode text", semicolons with European settings. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  return [',', '\t', ';'].find((sign) => head.includes(sign)) ?? ','
}

const optionsFor = (delimiter: string) =>
  ({ info: true, relax_column_count: true, record_delimiter: '\n', delimiter }) as const

/** Reads separated text with "\n" line ends. Blank lines are left out. Never throws. */
export function readLines(text: string): ReadLines {
  const delimiter = delimiterOf(text)
  try {
    const parsed = parse(text, optionsFor(delimiter)) as unknown as readonly WithInfo[]
    let line = 1
    const records = parsed.map(({ record, info }) => {
      const begins = line
      line = info.lines + 1
      return { line: begins, cells: record }
    })
    return { records: records.filter(isWritten), broken: [], delimiter }
  } catch {
    return readOneByOne(text, delimiter)
  }
}

const isWritten = ({ cells }: CsvRecord) => cells.length > 1 || cells[0] !== ''

/** One line at a time, so that an open quote swallows nothing but its own line. */
function readOneByOne(text: string, delimiter: string): ReadLines {
  const records: CsvRecord[] = []
  const broken: BrokenLine[] = []
  text.split('\n').forEach((content, i) => {
    const line = i + 1
    try {
      const [first] = parse(content, optionsFor(delimiter)) as unknown as readonly WithInfo[]
      if (first) records.push({ line, cells: first.record })
    } catch (error) {
      const isUnclosed = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED'
      const cell = error instanceof CsvError ? cellOf(error) : 0
      broken.push({ line, cell, kind: isUnclosed ? 'unclosed-quote' : 'stray-quote' })
      records.push({ line, cells: content.replaceAll('"', '').split(delimiter) })
    }
  })
  return { records: records.filter(isWritten), broken, delimiter }
}

function cellOf(error: CsvError): number {
  const { index, column } = error as { index?: unknown; column?: unknown }
  return typeof index === 'number' ? index : typeof column === 'number' ? column : 0
}
