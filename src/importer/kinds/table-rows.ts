// Walks a table with a known kind of header: rows by column, and the single lines between them.
import type { Grid, Position } from '../grid.ts'
import { cleanText, isSerial, stripSerial } from '../recognise/clean-text.ts'
import { type HeaderPatterns, type IsData, readHeader } from '../recognise/recognise-header.ts'
import { isBare, isIgnorable } from '../recognise/recognise-heading.ts'

export interface TableLine<K extends string> {
  readonly position: Position
  /** The whole row, cleaned, cells set apart by a blank. */
  readonly text: string
  /** Raw text by column; empty for a line that is not part of a table. */
  readonly cells: Readonly<Partial<Record<K, string>>>
  /** Heading of each column that is known. */
  readonly headings: Readonly<Partial<Record<K, string>>>
  /** Raw texts of all columns of one kind, such as city and county under one merged heading. */
  readonly all: Readonly<Partial<Record<K, readonly string[]>>>
  /** Raw texts of the columns that are not known. */
  readonly others: readonly string[]
  /** What a line "单位：亩" above the row says; "" where there is none. */
  readonly unit: string
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
  let unit = ''
  let headings: Partial<Record<K, string>> = {}
  for (const row of grid.rows) {
    const texts = [...new Set(row.cells.map(cleanText).filter((text) => text !== ''))]
    const plain = texts.filter((text) => !isSerial(text))
    const [first = ''] = plain.length === 0 ? texts : plain
    unit = texts.flatMap((text) => /^\(?(?:计量)?单位[:为](.{1,12}?)\)?$/.exec(text)?.[1] ?? []).at(-1) ?? unit
    if (texts.length === 0 || texts.every(isBare) || isIgnorable(first) || isIgnorable(stripSerial(first))) continue
    const header = readHeader(row.cells, patterns, isData)
    if (header) {
      kinds = header
      headings = {}
      row.cells.forEach((cell, i) => {
        const kind = kinds[i]
        if (kind !== undefined) headings[kind] ??= cleanText(cell)
      })
      continue
    }
    // 设区市 | 县（市、区） below 支援方 | 受援方: a second line of the header.
    if (
      kinds.length > 1 &&
      plain.length > 0 &&
      plain.every((text) => /^(?:序号|设区市|县\(?市[、,]?区\)?|县\(市、区\)|市|县|区县|名称|地区)$/.test(text))
    )
      continue
    const cells: Partial<Record<K, string>> = {}
    const all: Partial<Record<K, string[]>> = {}
    const others: string[] = []
    row.cells.forEach((cell, i) => {
      const kind = kinds[i]
      if (cell.trim() === '') return
      if (kind === undefined) others.push(cell)
      else {
        cells[kind] ??= cell
        const same = all[kind] ?? []
        if (!same.includes(cell)) all[kind] = [...same, cell]
      }
    })
    const isSingle = plain.length <= 1
    const isTableRow = kinds.length > 1 && texts.length > 1
    yield {
      position: { sheet: grid.sheet, row: row.number, column: -1 },
      text: texts.join(' '),
      headings,
      unit,
      all,
      others,
      cells: isSingle && !isTableRow ? ({} as Partial<Record<K, string>>) : cells,
      isSingle,
      bare: stripSerial(plain[0] ?? ''),
    }
  }
}
