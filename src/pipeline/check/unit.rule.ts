// Units: only those of check-units.csv, and hectares that agree with the figure they were converted from.
import { nearest, orElse } from './nearest.ts'
import { unitsFile } from './own-tables.ts'
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

const unitColumns = ['unit', 'unit_zh']

/** What a unit measures, and by which words a row says that it wants to be measured so. */
const measures: readonly (readonly [unit: RegExp, words: RegExp])[] = [
  [/人$/, /人口|人数|人员|就业|职工/],
  [/元$/, /生产总值|产值|增加值|收入|投资|税|销售|资金|贷款|利润/],
  [/亩|公顷|公里|km|米/, /面积|用地|土地|腾出|改造/],
  [/家|户|个/, /企业数|单位数|家数|个数/],
]
/** 亿元/亩 measures what its first part does. */
const numerator = (unit: string) => unit.replace(/\/.*$/, '')

/** Whether the unit measures what the row's own words ask for. */
function isFitting(unit: string, words: string): boolean {
  return measures.some(([unitPattern, wanted]) => unitPattern.test(numerator(unit)) && wanted.test(words))
}

/** What a row calls the thing it measures. */
const wordsOf = (row: SheetRow) =>
  ['name_zh', 'indicator_zh', 'indicator', 'measure_zh'].map((column) => meant(row, column)).join(' ')

export const unitRule: Rule = {
  id: 'unit',
  *check({ sheets, rows }) {
    const units = rows('check-units')
    const known = new Set(units.map((row) => meant(row, 'unit')))
    if (known.size === 0) return
    const candidatesFor = (words: string) =>
      units.map((row) => ({
        value: meant(row, 'unit'),
        spellings: [meant(row, 'unit'), ...meant(row, 'also_written').split(/[;；]/)],
        fits: isFitting(meant(row, 'unit'), words),
      }))
    for (const sheet of sheets.filter(({ file }) => file !== unitsFile)) {
      for (const column of unitColumns.filter((name) => sheet.table.columns[name]?.kind.type === 'text')) {
        for (const row of sheet.rows) {
          const unit = meant(row, column)
          if (unit === '' || known.has(unit)) continue
          const hint = orElse(
            nearest(unit, candidatesFor(wordsOf(row))),
            `确有此单位就先登记到 ${unitsFile}`,
            `if it is right, enter it in ${unitsFile} first`,
          )
          yield inRow(row, column, `不认识的单位“${unit}” ${hint.zh}`, `unknown unit "${unit}" ${hint.en}`)
        }
      }
    }
  },
}

/** Tables keep hectares to two decimals. */
const rounding = 0.0051

export const hectaresRule: Rule = {
  id: 'hectares',
  *check({ sheets, rows }) {
    const known = new Set(rows('check-units').map((row) => meant(row, 'unit')))
    const factors = new Map(
      rows('check-units').flatMap((row) => {
        const factor = Number(meant(row, 'hectares'))
        return factor > 0 ? [[meant(row, 'unit'), factor] as const] : []
      }),
    )
    for (const { rows: all, header } of sheets.filter(({ header }) => header.includes('value_ha'))) {
      for (const row of all.filter(() => header.includes('unit'))) {
        const [value, hectares] = [
          Number(meant(row, 'value') || Number.NaN),
          Number(meant(row, 'value_ha') || Number.NaN),
        ]
        const unit = meant(row, 'unit')
        const factor = factors.get(unit)
        if (Number.isNaN(value) || Number.isNaN(hectares) || !known.has(unit)) continue
        if (factor === undefined) {
          yield inRow(
            row,
            'value_ha',
            `单位“${unit}”不能折合公顷 → 清空此格，或在 ${unitsFile} 写明合多少公顷`,
            `"${unit}" is no area to convert → clear the cell, or enter its hectares in ${unitsFile}`,
          )
        } else if (Math.abs(value * factor - hectares) > rounding) {
          const right = (value * factor).toFixed(2)
          yield inRow(
            row,
            'value_ha',
            `${value}${unit}合 ${right} 公顷，不是 ${hectares} → 改为 ${right}`,
            `${value} ${unit} are ${right} ha, not ${hectares} → write ${right}`,
          )
        }
      }
    }
  },
}
