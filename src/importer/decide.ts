// A person's choice among the guesses for an undecided row: the row is read again as if the file had said so.
import type { Table } from '../tables/table.ts'
import { positionLabel } from './grid.ts'
import type { Candidate, Reading, RowCells, Unresolved } from './kinds/import-kind.ts'
import type { Knowledge } from './knowledge.ts'
import type { Guess } from './recognise/reason.ts'
import { complete, fault } from './row-cells.ts'

/** Cells chosen for undecided rows, by undecidedKey. */
export type Decisions = ReadonlyMap<string, RowCells>

/** Tells one undecided row of a file from the others, however often the file is compared. */
export const undecidedKey = ({ table, position, text, reason }: Unresolved): string =>
  [table, positionLabel(position), text, reason.code].join(' ')

function chosen({ table, cells, position, text }: Unresolved, said: RowCells): Candidate {
  const notes = [{ zh: '原文不清，由人选定', en: 'not clear in the file, chosen by a person' }]
  return { table, cells: { ...cells, ...said }, defaults: {}, position, text, notes }
}

/** Guesses that leave nothing else open: a choice among them decides the row. */
export function offersOf(unresolved: Unresolved, table: Table<unknown>, knowledge: Knowledge): readonly Guess[] {
  return unresolved.reason.guesses.filter(
    ({ cells }) => !fault(table, complete(chosen(unresolved, cells), table, knowledge, null).cells),
  )
}

/** The reading with the decided rows among the candidates. */
export function withDecisions(reading: Reading, decisions: Decisions): Reading {
  if (decisions.size === 0) return reading
  const decided = reading.unresolved.flatMap((row) => {
    const said = decisions.get(undecidedKey(row))
    return said ? [chosen(row, said)] : []
  })
  return {
    ...reading,
    candidates: [...reading.candidates, ...decided],
    unresolved: reading.unresolved.filter((row) => !decisions.has(undecidedKey(row))),
  }
}
