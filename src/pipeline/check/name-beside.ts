// Which cell of a row names the place that another cell gives the code of.
import { meant, type SheetRow } from './sheet.ts'

/** Code column → columns that may hold its place's Chinese name. */
const nameColumns: Readonly<Record<string, readonly string[]>> = {
  code: ['name_zh'],
  county_codes: ['place_zh'],
  scope_code: ['scope_zh'],
  from_code: ['from_zh'],
  to_code: ['to_zh'],
}

export const codeColumnsWithNames = Object.keys(nameColumns)

/** The names beside a code, those that are filled. */
export function nameBeside(row: SheetRow, column: string): readonly string[] {
  return (nameColumns[column] ?? []).map((name) => meant(row, name)).filter((name) => name !== '')
}
