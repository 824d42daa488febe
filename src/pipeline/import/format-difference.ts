// The difference as lines for a terminal, Chinese first, the undecided with reason and guesses, counts at the end.
import type { Language } from '../../domain/language.ts'
import type { Difference, DifferenceRow, GoneRow } from '../../importer/difference.ts'
import { positionLabel } from '../../importer/grid.ts'
import type { RowCells, Unresolved } from '../../importer/kinds/import-kind.ts'
import type { Knowledge } from '../../importer/knowledge.ts'
import { cellWords, columnTitle, guessWords, rowWords } from '../../importer/row-words.ts'

const titles = {
  new: '新增 new',
  changed: '变动 changed',
  promoted: '升格 promoted',
} as const

/** More rows of one sort than this say nothing new. */
const shownRows = 200

const both = (zh: string, en: string) => (en === '' || en === zh ? zh : `${zh}\n      ${en}`)

function sayRow(knowledge: Knowledge, table: string, cells: RowCells): string {
  const [zh, en] = (['zh', 'en'] as const).map((language) => {
    const { title, details } = rowWords(table, cells, knowledge, language)
    return [title, ...details].join(' · ')
  })
  return both(zh ?? '', en ?? '')
}

function describe(knowledge: Knowledge, row: DifferenceRow): string {
  const notes = row.notes.map(({ zh, en }) => `\n      注意：${zh}\n      note: ${en}`).join('')
  const from = row.promotedFrom === '' ? '' : `\n      由 ${row.promotedFrom} 升格 · promoted from ${row.promotedFrom}`
  if (row.kind !== 'changed') return `  + ${sayRow(knowledge, row.table, row.cells)}${from}${notes}`
  const say = (column: string, text: string, language: Language) =>
    text === '' ? pick[language].blank : cellWords(row.table, column, text, knowledge, language)
  const changes = row.changes
    .filter(({ column }) => !column.endsWith('_en'))
    .map(({ column, before, after }) => {
      const line = (language: Language) =>
        `${columnTitle(row.table, column, language)}${pick[language].colon}${say(column, before, language)} → ${say(column, after, language)}`
      return `\n      ${line('zh')}\n      ${line('en')}`
    })
    .join('')
  const id = row.cells.id === undefined ? '' : `${row.cells.id} `
  return `  ~ ${id}${sayRow(knowledge, row.table, row.cells)}${changes}${notes}`
}

const pick = { zh: { blank: '（空）', colon: '：' }, en: { blank: '(blank)', colon: ': ' } } as const

function section<Row>(title: string, rows: readonly Row[], line: (row: Row) => string): readonly string[] {
  if (rows.length === 0) return []
  const hidden = rows.length - shownRows
  const more = hidden > 0 ? [`  …… 另有 ${hidden} 行 · ${hidden} more`] : []
  return [`\n${title}（${rows.length}）`, ...rows.slice(0, shownRows).map(line), ...more]
}

function describeGone(knowledge: Knowledge, { table, cells }: GoneRow): string {
  return `  - ${cells.id === undefined ? '' : `${cells.id} `}${sayRow(knowledge, table, cells)}`
}

function describeUndecided(knowledge: Knowledge, { position, text, reason }: Unresolved): string {
  const guesses = (language: Language) =>
    reason.guesses.map((guess) => guessWords(guess, knowledge, language)).join(language === 'zh' ? '、' : '; ')
  const perhaps = reason.guesses.length === 0 ? '' : `\n      也许是：${guesses('zh')}\n      perhaps: ${guesses('en')}`
  return `  ? ${positionLabel(position)}  ${text}\n      ${reason.zh}\n      ${reason.en}${perhaps}`
}

/** How many rows of each sort, in both languages. */
export function formatCounts({ rows, gone, unresolved, skipped }: Difference): string {
  const count = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind).length
  const zh = [
    `新增 ${count('new')}`,
    `变动 ${count('changed')}`,
    `升格 ${count('promoted')}`,
    `相同 ${count('same')}`,
    `文件中没有 ${gone.length}（只报告，不删除）`,
    `待定 ${unresolved.length}`,
    `略过 ${skipped.length} 行标题与说明`,
  ]
  const en = `new ${count('new')}, changed ${count('changed')}, promoted ${count('promoted')}, same ${count('same')}, gone ${gone.length}, undecided ${unresolved.length}, lines passed over ${skipped.length}`
  return `${zh.join(' · ')}\n${en}`
}

/** Everything an import would do, and everything it would not. */
export function formatDifference(difference: Difference, knowledge: Knowledge): string {
  const { rows, gone, unresolved, notices, doubts } = difference
  const of = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind)
  return [
    ...notices.map(({ zh, en }) => `! ${zh}\n  ${en}`),
    ...section('对不上 does not add up', doubts, ({ zh, en }) => `  ! ${zh}\n    ${en}`),
    ...section(titles.new, of('new'), (row) => describe(knowledge, row)),
    ...section(titles.promoted, of('promoted'), (row) => describe(knowledge, row)),
    ...section(titles.changed, of('changed'), (row) => describe(knowledge, row)),
    ...section('文件中没有（不删除） in our table, not in the file (kept)', gone, (row) =>
      describeGone(knowledge, row),
    ),
    ...section('待定 not understood', unresolved, (row) => describeUndecided(knowledge, row)),
    `\n${formatCounts(difference)}`,
  ].join('\n')
}
