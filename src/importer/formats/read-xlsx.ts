// .xlsx → one grid per visible sheet, by hucre: merged cells filled, formulas by their saved results.
import type { Cell, CellValue, Sheet } from 'hucre/xlsx'
import { columnLetters, type Grid } from '../grid.ts'
import { damaged } from './zip-guard.ts'

/** Reads every visible sheet. Throws an ImportError where the workbook is damaged. */
export async function readXlsxGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden })
    return sheets.map(toGrid)
  } catch (error) {
    throw damaged(error)
  }
}

function toGrid(sheet: Sheet): Grid {
  const rows = sheet.rows.map((row) => row.map(cellText))
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const text = rows[startRow]?.[startCol] ?? ''
    // A merge drawn over whole columns or rows would fill a million cells: only rows that exist are filled.
    const lastRow = Math.min(endRow, rows.length - 1)
    for (let r = startRow; text !== '' && r <= lastRow; r++) {
      const row = rows[r]
      for (let c = startCol; row && c <= Math.min(endCol, startCol + 200); c++) row[c] = text
    }
  }
  return {
    sheet: sheet.name,
    rows: rows.map((cells, i) => ({ number: i + 1, cells: Array.from(cells, (cell) => cell ?? '') })),
    formulasWithoutValue: [...(sheet.cells ?? [])].filter(([, cell]) => isUncalculated(cell)).map(([key]) => ref(key)),
  }
}

const isUncalculated = (cell: Cell) => cell.formula !== undefined && (cell.formulaResult ?? cell.value) === null

/** hucre keys cells as "row,column", from 0. */
function ref(key: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number)
  return `${columnLetters(column)}${row + 1}`
}

function cellText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  // Excel keeps 15 digits; 0.1+0.2 is shown and meant as 0.3.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value.toISOString().slice(0, 10)
}
