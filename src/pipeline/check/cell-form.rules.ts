// One rule for each way a spreadsheet spoils a cell; what counts as spoilt stands in cell-faults.ts and date-faults.ts.
import type { DivisionLevel } from '../../domain/division.ts'
import { type CellFault, stripped } from './cell-faults.ts'
import type { CheckContext } from './context.ts'
import type { Rule } from './rule.ts'
import { columnOf, inRow } from './sheet.ts'

/** Codes that Excel's rounding may have made the cell of: "3.301E+05" may be any from 330050 to 330149. */
function roundedFrom(context: CheckContext, cell: string, levels: readonly DivisionLevel[]): readonly string[] {
  const [mantissa = '', power = ''] = stripped(cell).split(/[eE]\+?/)
  const digits = mantissa.split('.')[1]?.length ?? 0
  if (Number(power) !== 5) return []
  return [...context.divisions.byCode.values()]
    .filter(({ level }) => levels.some((wanted) => wanted === level))
    .filter(({ code }) => (Number(code) / 1e5).toFixed(digits) === Number(mantissa).toFixed(digits))
    .map(({ code }) => code)
}

function candidates(context: CheckContext, fault: CellFault, cell: string, levels: readonly DivisionLevel[]) {
  const codes = fault.kind === 'exponent' && fault.repaired === null ? roundedFrom(context, cell, levels) : []
  if (codes.length === 0 || codes.length > 15) return { zh: '', en: '' }
  return {
    zh: `，可能是 ${codes.map(context.divisions.sayZh).join('、')}`,
    en: `, perhaps ${codes.map(context.divisions.sayEn).join(', ')}`,
  }
}

const formRule = (id: CellFault['kind']): Rule => ({
  id,
  *check(context) {
    for (const { rows, table } of context.sheets) {
      for (const row of rows) {
        for (const [column, faults] of Object.entries(row.faults)) {
          const kind = columnOf(table, column)?.kind
          const levels = kind?.type === 'code' || kind?.type === 'codes' ? kind.levels : []
          for (const fault of faults.filter((f) => f.kind === id)) {
            const hint = candidates(context, fault, row.raw[column] ?? '', levels)
            yield inRow(row, column, fault.zh + hint.zh, fault.en + hint.en)
          }
        }
      }
    }
  },
})

export const fullWidthRule = formRule('full-width')
export const thousandsRule = formRule('thousands')
export const exponentRule = formRule('exponent')
export const codeFormRule = formRule('code-form')
export const numberFormRule = formRule('number-form')
export const dateFormRule = formRule('date-form')
export const separatorRule = formRule('separator')
