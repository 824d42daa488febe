// Tables printed in two halves side by side, 地区 | 数值 | 地区 | 数值, are two tables.
import type { Grid } from '../grid.ts'
import { cleanText } from '../recognise/clean-text.ts'
import { placeHeading } from '../recognise/place-headings.ts'
import { isTitle, titleTexts } from './value-header.ts'

export interface Half {
  readonly grid: Grid
  /** Columns to its left. */
  readonly offset: number
}

const isNameHeading = (text: string) => /^(?:市县|单位|名称)(?:名称)?$/.test(text) || placeHeading.test(text)

/** The halves from left to right; a table of one piece comes back as it is. */
export function splitHalves(grid: Grid): readonly Half[] {
  for (const { cells } of grid.rows.slice(0, 15)) {
    const texts = cells.map(cleanText)
    // One merged heading over two columns is no second table.
    const starts = texts.flatMap((text, c) => (isNameHeading(text) && text !== texts[c - 1] ? [c] : []))
    const [first, second] = starts
    if (first === undefined || second === undefined) continue
    const isSame = starts.every((c) => texts[c] === texts[first] && texts[c + 1] === texts[first + 1])
    if (!isSame || second - first < 2) continue
    return starts.map((start, i) => {
      const from = i === 0 ? 0 : start
      const rows = grid.rows.map((row) => ({
        ...row,
        // Titles stand above both halves.
        cells: isTitle(row) ? titleTexts(row).slice(0, 1) : row.cells.slice(from, starts[i + 1]),
      }))
      return { grid: { ...grid, rows }, offset: from }
    })
  }
  return [{ grid, offset: 0 }]
}
