// Dates as spreadsheets and people write them, and the ISO form they should have.
import type { CellFault } from './cell-faults.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const two = (n: string | number) => String(n).padStart(2, '0')
const dayMs = 86_400_000

/** Excel's day count: day 1 is 1900-01-01, with a 29 February 1900 that never was. */
const fromSerial = (days: number) => new Date(Date.UTC(1899, 11, 30) + days * dayMs).toISOString().slice(0, 10)

function fault(cell: string, repaired: string, zh: string, en: string): CellFault {
  return {
    kind: 'date-form',
    repaired,
    zh: `“${cell}”${zh} → 改为 ${repaired}，并把该列设为“文本”`,
    en: `"${cell}" ${en} → write ${repaired} and format the column as text`,
  }
}

/** One date, after the full-width repair; undefined where it is well formed or beyond guessing. */
export function dateFault(cell: string): CellFault | undefined {
  if (/^\d{5}(\.\d+)?$/.test(cell) && Number(cell) > 15_000 && Number(cell) < 75_000)
    return fault(cell, fromSerial(Math.floor(Number(cell))), '是 Excel 的日期序号', "is Excel's day number")
  const zh = '不是 ISO 日期'
  const en = 'is not an ISO date'
  const [, y, m, d] =
    /^((?:19|20)\d\d)[/.年-](\d{1,2})(?:[/.月-](\d{1,2})日?|月)?(?:[ T]0{1,2}:00(?::00)?)?$/.exec(cell) ??
    /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(cell) ??
    []
  if (y && m) {
    const iso = [y, two(m), ...(d ? [two(d)] : [])].join('-')
    return iso === cell ? impossible(cell) : fault(cell, iso, zh, en)
  }
  const [, plainYear] = /^((?:19|20)\d\d)(?:年|\.0*)$/.exec(cell) ?? []
  if (plainYear) return fault(cell, plainYear, zh, en)
  const [, day, name, short] = /^(?:(\d{1,2})-)?([A-Za-z]{3})-(\d{2}|\d{4})$/.exec(cell) ?? []
  const month = months.indexOf((name ?? '').toLowerCase()) + 1
  if (short && month > 0) {
    const iso = [short.length === 4 ? short : `20${short}`, two(month), ...(day ? [two(day)] : [])].join('-')
    return fault(cell, iso, zh, en)
  }
  return undefined
}

function impossible(cell: string): CellFault | undefined {
  const [y = 0, m = 1, d = 1] = cell.split('-').map(Number)
  const date = new Date(Date.UTC(y, m - 1, d))
  if (date.getUTCMonth() === m - 1 && date.getUTCDate() === d) return undefined
  return {
    kind: 'date-form',
    repaired: null,
    zh: `日历上没有“${cell}” → 照来源改正日期`,
    en: `the calendar has no ${cell} → correct it from the source`,
  }
}
