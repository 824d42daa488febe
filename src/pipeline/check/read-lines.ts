// Text to records with their line numbers; a line with broken quotes is reported and the others still read.
import { findQuoteFault, readRecords, type TextRecord } from '../../tables/read-records.ts'

export interface BrokenLine {
  readonly line: number
  /** Position of the cell from 0. */
  readonly cell: number
  readonly kind: 'stray-quote' | 'unclosed-quote'
}

export interface ReadLines {
  readonly records: readonly TextRecord[]
  readonly broken: readonly BrokenLine[]
  /** ",", or what a spreadsheet put in its place. */
  readonly delimiter: string
}

/** Tabs come with "Unicode text", semicolons with European settings. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  return [',', '\t', ';'].find((sign) => head.includes(sign)) ?? ','
}

/** Reads separated text with "\n" line ends. Blank lines are left out. Never throws. */
export function readLines(text: string): ReadLines {
  const delimiter = delimiterOf(text)
  if (findQuoteFault(text, delimiter)) return readOneByOne(text, delimiter)
  return { records: readRecords(text, delimiter).filter(isWritten), broken: [], delimiter }
}

const isWritten = ({ cells }: TextRecord) => cells.length > 1 || cells[0] !== ''

/** One line at a time, so that an open quote swallows nothing but its own line. */
function readOneByOne(text: string, delimiter: string): ReadLines {
  const records: TextRecord[] = []
  const broken: BrokenLine[] = []
  text.split('\n').forEach((content, i) => {
    const line = i + 1
    const fault = findQuoteFault(content, delimiter)
    if (fault) {
      const before = readRecords(content.slice(0, fault.offset), delimiter)[0]?.cells ?? ['']
      broken.push({ line, cell: before.length - 1, kind: fault.kind })
      records.push({ line, cells: content.replaceAll('"', '').split(delimiter) })
    } else records.push({ line, cells: readRecords(content, delimiter)[0]?.cells ?? [''] })
  })
  return { records: records.filter(isWritten), broken, delimiter }
}
