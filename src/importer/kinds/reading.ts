// Collects what a kind reads, with less to write at each row.
import type { Position } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Reason } from '../recognise/reason.ts'
import type { Place } from '../recognise/recognise-place.ts'
import type { Candidate, Reading, RowCells, Skipped, Unresolved } from './import-kind.ts'

interface Line {
  readonly position: Position
  readonly text: string
}

export interface ReadingMaker {
  readonly add: (line: Line, cells: RowCells, defaults?: RowCells, table?: string, notes?: readonly Sentence[]) => void
  readonly leave: (line: Line, reason: Reason, cells?: RowCells) => void
  readonly skip: (line: Line) => void
  readonly done: (covers: Reading['covers'], notices?: readonly Sentence[], doubts?: readonly Sentence[]) => Reading
}

/** Starts an empty reading for a table. */
export function makeReading(ownTable: string): ReadingMaker {
  const candidates: Candidate[] = []
  const unresolved: Unresolved[] = []
  const skipped: Skipped[] = []
  return {
    add: ({ position, text }, cells, defaults = {}, table = ownTable, notes = []) =>
      candidates.push({ table, cells, defaults, position, text, notes }),
    leave: ({ position, text }, reason, cells = {}) =>
      unresolved.push({ table: ownTable, position, text, reason, cells }),
    skip: ({ position, text }) => skipped.push({ position, text }),
    done: (covers, notices = [], doubts = []) => ({ candidates, unresolved, skipped, notices, doubts, covers }),
  }
}

/** The columns in which most tables name a place. */
export function placeCells(place: Place): RowCells {
  return {
    city_code: place.cityCode,
    place_zh: place.placeZh,
    place_en: place.placeEn,
    county_codes: place.countyCodes.join(';'),
  }
}

/** City and counties only, for tables whose rows have names of their own. */
export function codeCells(place: Place): RowCells {
  return { city_code: place.cityCode, county_codes: place.countyCodes.join(';') }
}
