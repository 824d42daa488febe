// Long tables of a yearbook: a row says its year, its indicator or its unit in a column of its own.
import type { Sentence } from '../import-error.ts'
import { cleanText } from '../recognise/clean-text.ts'
import { saysNothing } from '../recognise/recognise-column.ts'
import { readUnit } from '../recognise/recognise-unit.ts'
import type { Block, DataRow } from './value-blocks.ts'
import { bareName } from './value-names.ts'

/** What a row says besides its figures, as written; "" where it has no such column. */
export interface RowSays {
  readonly year: string
  readonly indicator: string
  readonly unit: string
}

export interface LongColumns {
  readonly year: number | undefined
  readonly indicator: number | undefined
  readonly unit: number | undefined
}

const headings = {
  year: /^(?:年份|年度|年|时间|统计年[份度]|数据年[份度]|所属年[份度]|year)$/i,
  indicator: /^(?:统计)?(?:指标|指标项|项目)(?:名称)?$|^indicator$/i,
  unit: /^(?:计量|数据)?单位$|^unit$/i,
} as const

/** Columns of the block that say what its rows are about. */
export function longColumns({ headers, rows, nameColumn }: Block): LongColumns {
  const find = (kind: keyof typeof headings) => {
    const c = headers.findIndex((header, i) => i !== nameColumn && headings[kind].test(header))
    return c < 0 ? undefined : c
  }
  const unit = find('unit')
  const isUnits = rows.some(({ cells }) => readUnit(cleanText(cells[unit ?? -1] ?? '')) !== undefined)
  return { year: find('year'), indicator: find('indicator'), unit: isUnits ? unit : undefined }
}

export const isLong = ({ year, indicator }: LongColumns): boolean => year !== undefined || indicator !== undefined

/** What one row says of its figures. */
export function rowSays({ cells }: DataRow, { year, indicator, unit }: LongColumns): RowSays {
  const at = (c: number | undefined) => (c === undefined ? '' : cleanText(cells[c] ?? ''))
  return { year: at(year), indicator: at(indicator), unit: at(unit) }
}

/** The heading that a figure would have in a table of its own. */
export function headingOf(header: string, { year, indicator, unit }: RowSays): string {
  const own = indicator !== '' && saysNothing.test(header) ? '' : header
  return [indicator, unit === '' ? '' : `(${unit})`, own, year].filter((text) => text !== '').join(' ')
}

/** Cells left blank below the one they repeat are filled from above, where the row says anything of its own beside its figures. */
export function carryDown(
  block: Block,
  columns: LongColumns,
): { readonly rows: readonly DataRow[]; readonly notices: readonly Sentence[] } {
  const own = [block.nameColumn, columns.year, columns.indicator].filter((c) => c !== undefined)
  const filled: number[] = []
  let last: DataRow | undefined
  const rows = block.rows.map((row) => {
    const isBlank = (c: number) => cleanText(row.cells[c] ?? '') === ''
    const blank = own.filter(isBlank)
    let whole = row
    if (last && blank.length > 0 && blank.length < own.length) {
      const above = last
      const cells = row.cells.map((cell, c) => (blank.includes(c) ? (above.cells[c] ?? '') : cell))
      const place = isBlank(block.nameColumn) ? { name: above.name, division: above.division } : {}
      whole = { ...row, ...place, cells }
      filled.push(row.number)
    }
    last = whole
    return whole
  })
  const [first] = filled
  if (first === undefined) return { rows, notices: [] }
  return {
    rows,
    notices: [
      {
        zh: `第 ${first} 行${filled.length > 1 ? `等 ${filled.length} 行` : ''}的空格按上一行读`,
        en: `blank cells of row ${first}${filled.length > 1 ? ` and ${filled.length - 1} more` : ''} are read as in the row above`,
      },
    ],
  }
}

/** A row without a name whose figures nobody can place. */
export const isNameless = ({ name }: DataRow): boolean => bareName(name) === ''
