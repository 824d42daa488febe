// The mountain list as its events tell it: nobody leaves who was not in, nobody joins twice.
import { codesIn } from './find-fault.ts'
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

/** Events in order of time; those of one date in order of the table. */
const inOrder = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.toSorted((a, b) =>
    meant(a, 'date') < meant(b, 'date') ? -1 : meant(a, 'date') > meant(b, 'date') ? 1 : a.line - b.line,
  )

export const mountainMembershipRule: Rule = {
  id: 'mountain-membership',
  *check({ rows, divisions: { sayZh, sayEn } }) {
    const members = new Set<string>()
    const everIn = new Set<string>()
    for (const row of inOrder(rows('mountain-events'))) {
      const effect = meant(row, 'effect')
      const codes = codesIn(meant(row, 'county_codes'))
      if (codes.length === 0 && effect !== 'note' && effect !== '')
        yield inRow(
          row,
          'county_codes',
          '没有写是哪些县 → 补上县代码，或把效果改为 note',
          'no county is named → add the codes, or make the effect "note"',
        )
      for (const code of codes) {
        if (effect === 'leave' && !members.delete(code))
          yield inRow(
            row,
            'county_codes',
            `${sayZh(code)}调出时并不在列 → 补上列入（join）的事件，或改正代码、日期`,
            `${sayEn(code)} leaves without having been in → add the event by which it joined, or correct the code or date`,
          )
        if (effect === 'join' && members.has(code))
          yield inRow(
            row,
            'county_codes',
            `${sayZh(code)}已经在列 → 把效果改为 confirm，或改正代码、日期`,
            `${sayEn(code)} is in already → make the effect "confirm", or correct the code or date`,
          )
        if (effect === 'confirm' && !members.has(code))
          yield inRow(
            row,
            'county_codes',
            `重申的名单里有 ${sayZh(code)}，按事件它不在列 → 补上列入（join）的事件`,
            `${sayEn(code)} is confirmed, yet by the events it is not in → add the event by which it joined`,
          )
        if (effect === 'join') {
          members.add(code)
          everIn.add(code)
        }
      }
    }
    if (everIn.size === 0) return
    for (const row of rows('mountain-counties')) {
      const code = meant(row, 'code')
      if (code !== '' && !everIn.has(code))
        yield inRow(
          row,
          'code',
          `${sayZh(code)}在名单里，却没有列入的事件 → 在 mountain-events.csv 补上`,
          `${sayEn(code)} is on the list, yet no event lets it join → add one to mountain-events.csv`,
        )
    }
  },
}
