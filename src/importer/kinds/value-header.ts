// The rows above a yearbook's figures: titles, and the header of each column, several rows of it joined.
import type { GridRow } from '../grid.ts'
import { columnLetters } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import { cleanText } from '../recognise/clean-text.ts'
import { readUnit } from '../recognise/recognise-unit.ts'

export interface Header {
  /** By column; "" where nothing stands above it. */
  readonly headers: readonly string[]
  readonly titles: readonly string[]
  /** Blank cells that were read as their left neighbour. */
  readonly filled: readonly Sentence[]
}

const isUnitLine = (cell: string) => /^\(?(?:计量)?单位[:：]/.test(cleanText(cell))
const textsOf = (cells: readonly string[]) => [...new Set(cells.map(cleanText).filter((text) => text !== ''))]

/** Whether the row says one thing only: a title, or a unit beside it. */
export const isTitle = ({ cells }: GridRow): boolean => textsOf(cells.filter((cell) => !isUnitLine(cell))).length <= 1

/** All texts of a title row. */
export const titleTexts = ({ cells }: GridRow): readonly string[] => textsOf(cells)

/** Splits the rows above a table into titles and headers. Columns to the left of `nameColumn` head no group. */
export function readHeaderRows(above: readonly GridRow[], width: number, nameColumn: number): Header {
  // "单位：万人" may stand at the end of a title or of the header: it is read for itself.
  const unitCells = above.flatMap(({ cells }) => cells.filter(isUnitLine))
  const plain = above.map(({ cells }) => cells.map((cell) => (isUnitLine(cell) ? '' : cleanText(cell))))
  // A row in which one merged title spans all columns says nothing about any of them.
  const isOne = (cells: readonly string[]) => textsOf(cells).length <= 1
  const rows = plain
    .filter((cells) => !isOne(cells))
    .map((cells) => Array.from({ length: width }, (_, c) => cells[c] ?? ''))
  const filled = fillGroups(rows, nameColumn)
  const headers = Array.from({ length: width }, (_, c) =>
    [...new Set(rows.map((cells) => cells[c] ?? '').filter((text) => text !== ''))]
      // A row of units below the names: 地区生产总值 | 亿元.
      .map((text, i) => (i > 0 && readUnit(text) !== undefined ? `(${text})` : text))
      .join(' '),
  )
  const titles = [...plain.filter(isOne).flatMap((cells) => textsOf(cells)), ...new Set(unitCells)]
  return { headers, titles, filled }
}

/** Where a table lost its merged cells, a heading stands over the first column of its group and blanks over the others. */
function fillGroups(rows: string[][], nameColumn: number): readonly Sentence[] {
  const filled: Sentence[] = []
  rows.forEach((row, r) => {
    const below = rows.slice(r + 1)
    const hasPart = (c: number) => below.some((lower) => (lower[c] ?? '') !== '')
    for (let c = nameColumn + 2; c < row.length; c++) {
      const left = row[c - 1] ?? ''
      if (row[c] !== '' || left === '' || !hasPart(c) || !hasPart(c - 1)) continue
      row[c] = left
      const at = columnLetters(c)
      filled.push({
        zh: `${at} 列上层表头是空的，按左边的“${left}”读`,
        en: `the upper heading of column ${at} is blank and read as "${left}" to its left`,
      })
    }
  })
  return filled
}
