// Ids of clusters, groups, indicators, measures and sources that no row has; the nearest is suggested, by name too.
import type { CheckContext } from './context.ts'
import { eachCell } from './each-cell.ts'
import { type Candidate, nearest, orElse } from './nearest.ts'
import type { Rule } from './rule.ts'
import { inRow, meant } from './sheet.ts'

const nameColumns = ['name_zh', 'name_en', 'title_zh', 'also_called']

interface Target {
  readonly ids: ReadonlySet<string>
  readonly candidates: readonly Candidate[]
}

function targetOf(context: CheckContext, tableId: string, column: string): Target {
  const rows = context.rows(tableId)
  return {
    ids: new Set(rows.map((row) => meant(row, column))),
    candidates: rows.map((row) => ({
      value: meant(row, column),
      spellings: [meant(row, column), ...nameColumns.flatMap((name) => meant(row, name).split(/[;；]/))],
    })),
  }
}

export const referenceRule: Rule = {
  id: 'reference',
  *check(context) {
    const targets = new Map<string, Target>()
    for (const { row, column, kind, value } of eachCell(context, 'reference')) {
      const key = `${kind.table}.${kind.column}`
      const target = targets.get(key) ?? targetOf(context, kind.table, kind.column)
      targets.set(key, target)
      if (target.ids.has(value)) continue
      const table = context.tables.find(({ id }) => id === kind.table)
      const file = table?.file ?? kind.table
      const hint = orElse(nearest(value, target.candidates), `先在 ${file} 加一行`, `add a row to ${file} first`)
      yield inRow(
        row,
        column,
        `${file}（${table?.titleZh ?? ''}）里没有“${value}” ${hint.zh}`,
        `${file} (${table?.titleEn ?? ''}) has no "${value}" ${hint.en}`,
      )
    }
  },
}
