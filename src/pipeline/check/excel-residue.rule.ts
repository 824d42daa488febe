// What a spreadsheet leaves behind: error values, formulas, question marks and mojibake in place of Chinese.
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

const errorValue = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|#+)$/
const mojibake = /\uFFFD|锟斤拷|烫烫烫|锘縥?|ï»¿|[ÃÂ][\u0080-\u00BF]/

export const excelResidueRule: Rule = {
  id: 'excel-residue',
  *check({ sheets }) {
    for (const { rows } of sheets) {
      for (const row of rows) {
        for (const [column, raw] of Object.entries(row.raw)) {
          const cell = raw.trim()
          if (errorValue.test(cell))
            yield inRow(
              row,
              column,
              `“${cell}”是 Excel 的错误值 → 填上真正的内容，没有就留空`,
              `"${cell}" is an error value of Excel → enter what belongs there, or leave it blank`,
            )
          else if (/^=["(A-Za-z]/.test(cell) && !/^="\d+"$/.test(cell))
            yield inRow(row, column, `“${cell}”是公式 → 粘贴为数值`, `"${cell}" is a formula → paste it as a value`)
          else if (/^[?？]{2,}$/.test(cell) || mojibake.test(cell))
            yield inRow(
              row,
              column,
              `“${cell}”是乱码，原字已丢失 → 照来源重新填写`,
              `"${cell}" is garbled and its characters are lost → write it anew from the source`,
            )
        }
      }
    }
  },
}
