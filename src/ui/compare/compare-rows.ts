// Places side by side: each row is what one drawing says of every place.
import type { AreaMark, Drawing, Statement } from '../../drawing/drawing.ts'
import { apart, sharedBracket, without, wordsOf } from '../sources/shared-remark.ts'

export interface CompareCell {
  readonly text: string
  readonly statements: readonly Statement[]
  /** Percent of the highest value among all counties; null where there is no number or the numbers go below zero. */
  readonly sharePercent: number | null
}

export interface CompareRow {
  readonly id: string
  readonly title: string
  /** The figure a full bar stands for, with its year unless that is all the row's; "" where there are no bars. */
  readonly scale: string
  /** Whether the bars, the full one included, are of different years or bases: their lengths then only go so far. */
  readonly differs: boolean
  /** What all figures have in brackets alike, said once; else "". */
  readonly note: string
  readonly cells: readonly CompareCell[]
}

/** One row out of one drawing, with a cell for each code in the given order. Marks and ranks are no quantities: they get no bar. */
export function compareRow(
  id: string,
  title: string,
  drawing: Drawing,
  codes: readonly string[],
  { isQuantity }: { readonly isQuantity: boolean },
): CompareRow {
  const values = drawing.areas.flatMap((a) => (a.value === null ? [] : [a.value]))
  const highest = Math.max(...values)
  const hasScale = isQuantity && values.length > 0 && highest > 0 && Math.min(...values) >= 0
  const areaOf = new Map<string, AreaMark>(drawing.areas.map((a) => [a.code, a]))
  const top = hasScale ? drawing.areas.find((a) => a.value === highest)?.valueText : undefined
  const row = {
    id,
    title,
    scale: top ?? '',
    differs: false,
    note: '',
    cells: codes.map((code) => {
      const area = areaOf.get(code)
      const value = area?.value ?? null
      return {
        text: area?.valueText ?? '',
        statements: area?.statements ?? [],
        sharePercent: value === null || !hasScale ? null : Math.round((value / highest) * 1000) / 10,
      }
    }),
  }
  return isQuantity ? saidOnce(row, areaOf, codes) : row
}

/** Takes a bracket that all figures of a row share out of the cells and into the row's head. */
function saidOnce(row: CompareRow, areaOf: ReadonlyMap<string, AreaMark>, codes: readonly string[]): CompareRow {
  const hasValue = (i: number) => areaOf.get(codes[i] ?? '')?.value !== null
  const figures = row.cells.flatMap(({ text }, i) => (hasValue(i) ? [text] : []))
  const brackets = new Set([...figures, ...(row.scale === '' ? [] : [row.scale])].map((text) => apart(text).bracket))
  const differs = row.scale !== '' && figures.length > 0 && brackets.size > 1
  const shared = sharedBracket(figures)
  if (shared === '') return { ...row, differs }
  return {
    ...row,
    differs,
    scale: without(shared, row.scale),
    note: wordsOf(shared),
    cells: row.cells.map((cell) => ({
      ...cell,
      text: without(shared, cell.text),
      statements: cell.statements.map((s) => ({ ...s, text: without(shared, s.text) })),
    })),
  }
}
