// Area and output of a platform: only in a unit that is said, and an output only with its year.
import { cleanText } from '../recognise/clean-text.ts'
import { readNumber } from '../recognise/read-number.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import type { RowCells } from './import-kind.ts'
import type { TableLine } from './table-rows.ts'

const areaUnits: Readonly<Record<string, number>> = {
  平方公里: 1,
  平方千米: 1,
  km2: 1,
  'km²': 1,
  公顷: 0.01,
  亩: 1 / 1500,
  万亩: 20 / 3,
}
const outputUnits: Readonly<Record<string, number>> = { 亿元: 1, 万元: 1e-4, 万亿元: 1e4 }

interface Figures {
  readonly cells: RowCells
  readonly reason?: Reason
}

/** @param titles the lines above the table, where a unit or a year may stand */
export function readFigures(
  { cells, headings }: Pick<TableLine<'area' | 'output' | 'year'>, 'cells' | 'headings'>,
  titles: string,
): Figures {
  const area = inUnit(cells.area, headings.area ?? '', titles, areaUnits)
  const output = inUnit(cells.output, headings.output ?? '', titles, outputUnits)
  const wrong = [area, output].find((read) => typeof read === 'object')
  const said = {
    ...(typeof area === 'string' ? { area_km2: area } : {}),
    ...(typeof output === 'string' ? { output_yi_yuan: output } : {}),
  }
  if (typeof wrong === 'object') return { cells: said, reason: wrong }
  if (typeof output !== 'string') return { cells: said }
  const years = [cells.year ?? '', headings.output ?? '', /产值|营收|指标|情况/.test(titles) ? titles : '']
  const year = years.map((text) => new Set(cleanText(text).match(/(?:19|20)\d\d/g))).find(({ size }) => size > 0)
  const [only] = year ?? []
  if (year?.size === 1 && only !== undefined) return { cells: { ...said, output_year: only } }
  return {
    cells: said,
    reason: reason('year-unknown', '产值没有写年份 → 请补上', 'The output says no year → add it'),
  }
}

/** The figure in the table's unit; undefined where there is none. */
function inUnit(
  raw: string | undefined,
  heading: string,
  titles: string,
  units: Readonly<Record<string, number>>,
): string | Reason | undefined {
  const text = cleanText(raw ?? '')
  const own = /^([\d,.]+)(\D+)$/.exec(text)
  const figure = readNumber(own?.[1] ?? text)
  if (figure.kind === 'missing') return undefined
  if (figure.kind === 'unreadable')
    return reason('number-unreadable', `“${text}”读不成数 → 只留数字`, `"${text}" is no number → leave only digits`)
  const names = Object.keys(units).sort((a, b) => b.length - a.length)
  const unit = own
    ? names.find((name) => name === own[2])
    : [heading, titles.replace(/万亩千亿/g, '')].flatMap((text) => names.find((name) => text.includes(name)) ?? [])[0]
  if (unit === undefined)
    return reason(
      'unit-unknown',
      `“${text}”没有写单位 → 在列名里写明`,
      `"${text}" says no unit → write it in the heading of the column`,
    )
  const factor = units[unit] ?? 1
  return factor === 1 ? figure.text : String(Number((figure.value * factor).toPrecision(6)))
}
