// Years and periods: within living memory and plan, ends after beginnings, results not of the future.
import { eachCell } from './each-cell.ts'
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

const firstYear = 1949
const planYears = 15

export const yearSpanRule: Rule = {
  id: 'year-span',
  *check(context) {
    const lastYear = Number(context.today.slice(0, 4)) + planYears
    for (const { row, column, value } of eachCell(context, 'year', 'date', 'period')) {
      const outside = (value.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).find(
        (y) => Number(y) < firstYear || Number(y) > lastYear,
      )
      if (outside)
        yield inRow(
          row,
          column,
          `年份 ${outside} 不在 ${firstYear}—${lastYear} 之间 → 照来源改正`,
          `the year ${outside} is not within ${firstYear} to ${lastYear} → correct it from the source`,
        )
    }
  },
}

/** 2024 begins before 2024-03 ends: compare as far as both are given. */
const isAfter = (start: string, end: string) => {
  const length = Math.min(start.length, end.length)
  return start.slice(0, length) > end.slice(0, length)
}

export const periodOrderRule: Rule = {
  id: 'period-order',
  *check(context) {
    for (const { rows, header } of context.sheets) {
      if (!header.includes('period_start')) continue
      for (const row of rows) {
        const [start, end] = [meant(row, 'period_start'), meant(row, 'period_end')]
        if (start !== '' && end !== '' && isAfter(start, end))
          yield inRow(
            row,
            'period_end',
            `结束 ${end} 早于开始 ${start} → 两格可能写反，照来源改正`,
            `the end ${end} comes before the start ${start} → perhaps swapped, correct it from the source`,
          )
      }
    }
    for (const { row, column, value } of eachCell(context, 'period')) {
      const [, start, end] = /^(\d{4})-(\d{4})$/.exec(value) ?? []
      if (start && end && start > end)
        yield inRow(
          row,
          column,
          `时期 ${value} 的结束早于开始 → 改为 ${end}-${start}？`,
          `the period ${value} ends before it begins → ${end}-${start}?`,
        )
    }
  },
}

/** Columns that date what has happened, by table; other dates may lie ahead. */
const pastColumns: readonly (readonly [table: string, column: string, isPast: (row: SheetRow) => boolean])[] = [
  ['zones', 'date', () => true],
  ['platforms', 'approved', () => true],
  ['platforms', 'output_year', () => true],
  ['mountain-events', 'date', () => true],
  ['pioneer-zones', 'as_of', () => true],
  ['sources', 'date', () => true],
  ['former-names', 'until', () => true],
  ['values', 'year', () => true],
  ['pairs', 'year', () => true],
  ['mountain-group-figures', 'year', (row) => meant(row, 'kind') === 'actual'],
  ['land-targets', 'period_start', (row) => meant(row, 'kind') === 'actual'],
]

export const futureDateRule: Rule = {
  id: 'future-date',
  *check({ rows, today }) {
    for (const [table, column, isPast] of pastColumns) {
      for (const row of rows(table)) {
        const value = meant(row, column)
        const [iso = ''] = /^\d{4}(-\d\d){0,2}/.exec(value) ?? []
        if (iso !== '' && iso > today.slice(0, iso.length) && isPast(row))
          yield inRow(
            row,
            column,
            `${value} 还没有到（今天 ${today}） → 照来源改正`,
            `${value} lies in the future (today is ${today}) → correct it from the source`,
          )
      }
    }
  },
}
