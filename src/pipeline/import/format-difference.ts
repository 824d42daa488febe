// The difference as lines for a terminal, Chinese first, the undecided with reason and guesses, counts at the end.
import type { Difference, DifferenceRow, GoneRow } from '../../importer/difference.ts'
import { positionLabel } from '../../importer/grid.ts'
import type { Unresolved } from '../../importer/kinds/import-kind.ts'
import { allTables } from '../../tables/all-tables.ts'
import { rowLabel } from '../../tables/table.ts'

const titles = {
  new: '新增 new',
  changed: '变动 changed',
  promoted: '升级 promoted',
} as const

const labelColumns = [
  'cluster_id',
  'role',
  'batches',
  'name_zh',
  'place_zh',
  'industry_zh',
  'from_zh',
  'to_zh',
  'kind',
  'scope_zh',
  'indicator_zh',
  'indicator_id',
  'code',
  'year',
  'value',
  'unit',
  'period_start',
  'period_end',
  'event_zh',
  'county_codes',
  'focus_zh',
]
/** More rows of one sort than this say nothing new. */
const shownRows = 200

function describe(row: DifferenceRow): string {
  const cells = labelColumns.flatMap((column) => (row.cells[column] ? [row.cells[column]] : []))
  const notes = row.notes.map(({ zh }) => `\n      注意：${zh}`).join('')
  if (row.kind !== 'changed') {
    const from = row.promotedFrom === '' ? '' : ` ← ${row.promotedFrom}`
    return `  + ${row.table}  ${cells.join(' · ')}${from}${notes}`
  }
  const table = allTables.find(({ id }) => id === row.table)
  const changes = row.changes
    .map(({ column, before, after }) => `\n      ${column}: ${before || '（空）'} → ${after || '（空）'}`)
    .join('')
  return `  ~ ${row.table}  ${table ? rowLabel(table, row.cells) : ''} ${cells.slice(0, 4).join(' · ')}${changes}${notes}`
}

function section<Row>(title: string, rows: readonly Row[], line: (row: Row) => string): readonly string[] {
  if (rows.length === 0) return []
  const hidden = rows.length - shownRows
  const more = hidden > 0 ? [`  …… 另有 ${hidden} 行 · ${hidden} more`] : []
  return [`\n${title}（${rows.length}）`, ...rows.slice(0, shownRows).map(line), ...more]
}

function describeGone({ table, cells }: GoneRow): string {
  const name = labelColumns.flatMap((column) => (cells[column] ? [cells[column]] : [])).slice(0, 5)
  return `  - ${table}  ${cells.id ?? ''} ${name.join(' · ')}`
}

function describeUndecided({ position, text, reason }: Unresolved): string {
  const guesses = reason.guesses.map(({ label }) => label).join('、')
  const perhaps = guesses === '' ? '' : `\n      也许是 · perhaps: ${guesses}`
  return `  ? ${positionLabel(position)}  ${text}\n      ${reason.zh}\n      ${reason.en}${perhaps}`
}

/** How many rows of each sort, in both languages. */
export function formatCounts({ rows, gone, unresolved, skipped }: Difference): string {
  const count = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind).length
  const zh = [
    `新增 ${count('new')}`,
    `变动 ${count('changed')}`,
    `升级 ${count('promoted')}`,
    `相同 ${count('same')}`,
    `文件中没有 ${gone.length}（只报告，不删除）`,
    `待定 ${unresolved.length}`,
    `略过 ${skipped.length} 行标题与说明`,
  ]
  const en = `new ${count('new')}, changed ${count('changed')}, promoted ${count('promoted')}, same ${count('same')}, gone ${gone.length}, undecided ${unresolved.length}, lines passed over ${skipped.length}`
  return `${zh.join(' · ')}\n${en}`
}

/** Everything an import would do, and everything it would not. */
export function formatDifference(difference: Difference): string {
  const { rows, gone, unresolved, notices, doubts } = difference
  const of = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind)
  return [
    ...notices.map(({ zh, en }) => `! ${zh}\n  ${en}`),
    ...section('对不上 does not add up', doubts, ({ zh, en }) => `  ! ${zh}\n    ${en}`),
    ...section(titles.new, of('new'), describe),
    ...section(titles.promoted, of('promoted'), describe),
    ...section(titles.changed, of('changed'), describe),
    ...section('文件中没有（不删除） in our table, not in the file (kept)', gone, describeGone),
    ...section('待定 not understood', unresolved, describeUndecided),
    `\n${formatCounts(difference)}`,
  ].join('\n')
}
