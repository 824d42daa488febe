// Separated text → records with the lines they begin on; quotes that do not pair are found, never guessed at.
import { dsvFormat } from 'd3-dsv'

export interface TextRecord {
  /** Line on which the record begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface QuoteFault {
  /** stray: a quote inside a cell that is not quoted, or text after a closing quote. */
  readonly kind: 'stray-quote' | 'unclosed-quote'
  /** Characters before the quote. */
  readonly offset: number
}

/** The first quote that neither opens, closes nor doubles; undefined for sound text. Lines must end in "\n". */
export function findQuoteFault(text: string, delimiter: string): QuoteFault | undefined {
  const isEdge = (at: number) => at < 0 || at >= text.length || text[at] === '\n' || text[at] === delimiter
  for (let open = text.indexOf('"'); open >= 0; ) {
    if (!isEdge(open - 1)) return { kind: 'stray-quote', offset: open }
    let close = text.indexOf('"', open + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close < 0) return { kind: 'unclosed-quote', offset: open }
    if (!isEdge(close + 1)) return { kind: 'stray-quote', offset: close }
    open = text.indexOf('"', close + 1)
  }
  return undefined
}

const breaksIn = (cell: string) => (cell.includes('\n') ? cell.split('\n').length - 1 : 0)

/**
 * Splits text without a quote fault into records; a blank line is a record of one empty cell.
 *
 * @param text without byte order mark, lines ended by "\n"
 */
export function readRecords(text: string, delimiter: string): readonly TextRecord[] {
  let line = 1
  return dsvFormat(delimiter)
    .parseRows(text)
    .map((cells) => {
      const begins = line
      line += cells.reduce((breaks, cell) => breaks + breaksIn(cell), 1)
      return { line: begins, cells }
    })
}
