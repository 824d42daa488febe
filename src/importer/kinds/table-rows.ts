// Walks a table with a known kind of header: rows by column, and the single lines between them.
import type { Grid, Position } from '../grid.ts'
import { cleanText, isSerial, stripSerial } from '../recognise/clean-text.ts'
import { type HeaderPatterns, type IsData, readHeader } from '../recognise/recognise-header.ts'
import { isIgnorable } from '../recognise/recognise-heading.ts'

export interface TableLine<K extends string> {
  readonly position: Position
  /** The whole row, cleaned, cells set apart by a blank. */
  readonly text: string
  /** Raw text by column; empty for a line that is not part of a table. */
  readonly cells: Readonly<Partial<Record<K, string>>>
  /** One text in the whole row: a title, a heading or an entry that stands alone. */
  readonly isSingle: boolean
  /** The single text without its serial number. */
  readonly bare: string
}

/** Yields every row but headers, blank rows, notes and totals. */
export function* tableLines<K extends string>(
  grid: Grid,
  patterns: HeaderPatterns<K>,
  isData: IsData,
): Generator<TableLine<K>> {
  let kinds: readonly (K | undefined)[] = []
  for (const row of grid.rows) {
    const texts = [...new Set(row.cells.map(cleanText).filter((text) => text !== ''))]
    const plain = texts.filter((text) => !isSerial(text))
    const [first = ''] = plain.length === 0 ? texts : plain
    if (texts.length === 0 || isIgnorable(first) || isIgnorable(stripSerial(first))) continue
    const header = readHeader(row.cells, patterns, isData)
    if (header) {
      kinds = header
      continue
    }
    const cells: Partial<Record<K, string>> = {}
    row.cells.forEach((cell, i) => {
      const kind = kinds[i]
      if (kind !== undefined && cell.trim() !== '') cells[kind] ??= cell
    })
    const isSingle = plain.length <= 1
    const isTableRow = kinds.length > 1 && texts.length > 1
    yield {
      position: { sheet: grid.sheet, row: row.number, column: -1 },
      text: texts.join(' '),
      cells: isSingle && !isTableRow ? ({} as Partial<Record<K, string>>) : cells,
      isSingle,
      bare: stripSerial(plain[0] ?? ''),
    }
  }
}
