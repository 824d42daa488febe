// Walks over the cells of given column kinds, as meant.
import type { ColumnKind } from '../../tables/column.ts'
import type { CheckContext } from './context.ts'
import { codesIn } from './find-fault.ts'
import type { SheetRow } from './sheet.ts'

type KindOf<T extends ColumnKind['type']> = Extract<ColumnKind, { readonly type: T }>

export interface CellOf<T extends ColumnKind['type']> {
  readonly row: SheetRow
  readonly column: string
  readonly kind: KindOf<T>
  /** Never "". */
  readonly value: string
}

const isOf = <T extends ColumnKind['type']>(kind: ColumnKind, types: readonly T[]): kind is KindOf<T> =>
  types.some((type) => type === kind.type)

/** Every readable, filled cell of the kinds. */
export function* eachCell<T extends ColumnKind['type']>(
  { sheets }: CheckContext,
  ...types: readonly T[]
): Generator<CellOf<T>> {
  for (const { table, rows } of sheets) {
    for (const [column, { kind }] of Object.entries(table.columns)) {
      if (!isOf(kind, types)) continue
      for (const row of rows) {
        const value = row.value[column]
        if (value) yield { row, column, kind, value }
      }
    }
  }
}

/** Every single code, lists taken apart. */
export function* eachCode(context: CheckContext): Generator<CellOf<'code' | 'codes'>> {
  for (const cell of eachCell(context, 'code', 'codes')) {
    if (cell.kind.type === 'code') yield cell
    else for (const value of codesIn(cell.value)) yield { ...cell, value }
  }
}
