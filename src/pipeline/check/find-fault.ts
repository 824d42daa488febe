// Which spoiling a cell suffers, by the kind of its column; the rules report it and the sheet reads on with the repair.
import type { ColumnKind } from '../../tables/column.ts'
import { type CellFault, codeFault, fullWidthFault, numberFault, separatorFault, stripped } from './cell-faults.ts'
import { dateFault } from './date-faults.ts'

type Finder = (cell: string) => CellFault | undefined

const number = /^-?\d+(\.\d+)?$/
const code = /^\d{6}$/

/** Thousands before separators: "330,108" is one code, "330108,330109" are two. */
function finders(kind: ColumnKind): readonly Finder[] {
  switch (kind.type) {
    case 'code':
    case 'former-code':
      return [fullWidthFault, codeFault]
    case 'codes':
      return [fullWidthFault, (cell) => separatorFault(cell, code, ';')]
    case 'number':
    case 'longitude':
    case 'latitude':
      return [fullWidthFault, numberFault]
    case 'batches':
    case 'breaks':
      return [fullWidthFault, (cell) => separatorFault(cell, number, '|')]
    case 'date':
    case 'year':
    case 'period':
      return [fullWidthFault, dateFault]
    case 'id':
    case 'evidence':
    case 'flag':
      return [fullWidthFault]
    case 'reference':
    case 'enum':
    case 'list':
    case 'text':
    case 'url':
      return []
  }
}

export interface CellReading {
  readonly faults: readonly CellFault[]
  /** What the cell means; null where a fault hides it. */
  readonly value: string | null
}

const sound: readonly CellFault[] = []

/** Whether a cell is beyond doubt; the others are looked at in detail. */
function isPlain(kind: ColumnKind, cell: string): boolean {
  switch (kind.type) {
    case 'code':
      return code.test(cell)
    case 'number':
      return number.test(cell)
    default:
      return false
  }
}

/** Reads one cell, repairing as it goes, so that one fault does not hide the next. Never throws. */
export function readCell(kind: ColumnKind, raw: string): CellReading {
  if (isPlain(kind, raw)) return { faults: sound, value: raw }
  const faults: CellFault[] = []
  let value = stripped(raw)
  for (const find of finders(kind)) {
    const fault = find(value)
    if (!fault) continue
    faults.push(fault)
    if (fault.repaired === null) return { faults, value: null }
    value = fault.repaired
  }
  if (kind.type !== 'codes') return { faults, value }
  const parts = value.split(/[;；]/).map((part) => part.trim())
  const read = parts.map((part) => ({ part, fault: codeFault(part) }))
  const spoilt = read.flatMap(({ fault }) => fault ?? [])
  const meant = read.map(({ part, fault }) => (fault ? (fault.repaired ?? '') : part)).filter((part) => part !== '')
  return { faults: [...faults, ...spoilt], value: meant.join(';') }
}

/** The parts of a repaired list of codes. */
export const codesIn = (value: string): readonly string[] => (value === '' ? [] : value.split(';'))
