// Yearbook tables: counties down, indicators or years across, or a row for each figure, against values.csv.
import type { Knowledge } from '../knowledge.ts'
import type { ImportKind, Reading, RowCells, TableRow, Verdict } from './import-kind.ts'
import { readBlocks } from './read-values.ts'
import { openSheet } from './value-blocks.ts'
import { splitHalves } from './value-halves.ts'

/** Another figure from another source stands beside the present one; only the source itself corrects what it said. */
function decide(
  cells: RowCells,
  alike: readonly TableRow[],
  sourceId: string | undefined,
  { tables }: Knowledge,
): Verdict {
  const own = alike.find((row) => row.cells.source_id === sourceId)
  const equal = alike.find((row) => Number(row.cells.value) === Number(cells.value))
  const row = equal ?? own
  if (row) return { kind: 'existing', row }
  const notes = alike.map(({ cells: present }) => {
    const source = tables.sources.find(({ id }) => id === present.source_id)
    return {
      zh: `表中已有 ${present.value}（来源：${source?.titleZh ?? present.source_id}），两数不同，并存`,
      en: `the table has ${present.value} (source: ${source?.titleEn || present.source_id}); the two differ and are kept side by side`,
    }
  })
  return { kind: 'new', notes }
}

export const valuesKind: ImportKind = {
  id: 'values',
  titleZh: '指标数值（统计年鉴）',
  titleEn: 'Values (yearbook tables)',
  tables: ['values'],
  async read(grids, knowledge, options) {
    const readings: Reading[] = []
    for (const { grid, offset } of grids.flatMap(splitHalves)) {
      const sheet = openSheet(grid, knowledge)
      if (sheet) readings.push(await readBlocks(sheet, { sheet: grid.sheet, offset }, knowledge, options))
    }
    return {
      candidates: readings.flatMap((r) => r.candidates),
      unresolved: readings.flatMap((r) => r.unresolved),
      skipped: [],
      notices: [...new Map(readings.flatMap((r) => r.notices).map((notice) => [notice.zh, notice])).values()],
      doubts: readings.flatMap((r) => r.doubts),
      covers: () => false,
    }
  },
  keyOf: (_, cells) => `${cells.indicator_id} ${cells.code} ${cells.year}`,
  decide: ({ cells }, alike, sourceId, knowledge) => decide(cells, alike, cells.source_id ?? sourceId, knowledge),
}
