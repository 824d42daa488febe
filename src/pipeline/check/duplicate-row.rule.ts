// Rows that say the same twice: identical throughout, identical but for the id, or with the same key.
import type { Rule } from './rule.ts'
import { inRow, meant, type Sheet, type SheetRow } from './sheet.ts'

/** Pairs each row with the first one of the same key; rows with an empty key are left out. */
function* repeats(
  rows: readonly SheetRow[],
  keyOf: (row: SheetRow) => string,
): Generator<readonly [SheetRow, SheetRow]> {
  const seen = new Map<string, SheetRow>()
  for (const row of rows) {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first) yield [row, first]
    else if (key !== '') seen.set(key, row)
  }
}

const place = (first: SheetRow, row: SheetRow) =>
  first.sheet.file === row.sheet.file ? String(first.line) : `${first.sheet.file}:${first.line}`

function contentKey(sheet: Sheet, without: readonly string[]): (row: SheetRow) => string {
  const columns = sheet.header.filter((name) => !without.includes(name))
  return (row) => {
    const cells = columns.map((name) => (row.raw[name] ?? '').trim())
    return cells.some((cell) => cell !== '') ? cells.join('\u0000') : ''
  }
}

export const identicalRowRule: Rule = {
  id: 'identical-row',
  *check({ sheets }) {
    for (const sheet of sheets) {
      for (const [row, first] of repeats(sheet.rows, contentKey(sheet, [])))
        yield inRow(
          row,
          '*',
          `与第 ${first.line} 行完全相同 → 删去一行`,
          `identical to line ${first.line} → delete one of them`,
        )
      const [id, ...rest] = sheet.table.uniqueKeys[0] ?? []
      if (id === undefined || rest.length > 0 || sheet.table.columns[id]?.kind.type !== 'id') continue
      for (const [row, first] of repeats(sheet.rows, contentKey(sheet, [id]))) {
        if (meant(row, id) !== meant(first, id))
          yield inRow(
            row,
            '*',
            `除编号外与第 ${first.line} 行（${first.label}）完全相同 → 删去一行`,
            `but for the id identical to line ${first.line} (${first.label}) → delete one of them`,
          )
      }
    }
  },
}

export const duplicateKeyRule: Rule = {
  id: 'duplicate-key',
  *check({ tables, rows }) {
    for (const table of tables) {
      for (const key of table.uniqueKeys) {
        const keyOf = (row: SheetRow) => {
          const cells = key.map((name) => meant(row, name))
          return cells.every((cell) => cell === '') ? '' : cells.join('\u0000')
        }
        for (const [row, first] of repeats(rows(table.id), keyOf)) {
          const said = key
            .map((name) => meant(row, name))
            .filter((cell) => cell !== '')
            .join(' ')
          yield inRow(
            row,
            key.join('+'),
            `“${said}”已见于第 ${place(first, row)} 行 → 合并两行，或改正其中一行`,
            `"${said}" already stands on line ${place(first, row)} → merge the rows or correct one`,
          )
        }
      }
    }
  },
}
