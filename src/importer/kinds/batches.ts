// Batches of two rows compared: a batch that one of them does not know excludes nothing.
import { type Reason, reason } from '../recognise/reason.ts'
import type { RowCells, TableRow } from './import-kind.ts'

export const batchesOf = (cells: RowCells): readonly string[] =>
  (cells.batches ?? '').split('|').filter((b) => b !== '')

/** Whether two rows may speak of one selection. */
export function mayShareBatch(a: RowCells, b: RowCells): boolean {
  const [as, bs] = [batchesOf(a), batchesOf(b)]
  return as.length === 0 || bs.length === 0 || as.some((batch) => bs.includes(batch))
}

/** The same selection under another batch: one of the two is wrong. */
export function otherBatch({ cells }: TableRow, said: RowCells): Reason {
  return reason(
    'other-batch',
    `表中 ${cells.id ?? ''} 是第 ${cells.batches} 批，文件写第 ${said.batches} 批 → 请核对批次`,
    `Row ${cells.id ?? ''} has batch ${cells.batches}, the file says ${said.batches} → check the batch`,
  )
}
