// The cells of one row: what an import changes in it, what a new one still needs, and whether the table accepts it.
import type { ImportSource } from '../domain/import-source.ts'
import type { Column } from '../tables/column.ts'
import type { Table } from '../tables/table.ts'
import type { Sentence } from './import-error.ts'
import { evidenceOf } from './import-source.ts'
import type { Candidate, ImportKind, RowCells, Unresolved } from './kinds/import-kind.ts'
import type { Knowledge } from './knowledge.ts'
import { cleanText } from './recognise/clean-text.ts'
import { reason } from './recognise/reason.ts'

export interface CellChange {
  readonly column: string
  readonly before: string
  readonly after: string
}

const ranks = ['official', 'reported', 'derived', 'inferred']
const rank = (evidence: string | undefined) =>
  ranks.includes(evidence ?? '') ? ranks.indexOf(evidence ?? '') : ranks.length

const measured: readonly string[] = ['number', 'longitude', 'latitude']

/** Two spellings of the same: "（" and "(", blanks beside Chinese, 12.30 and 12.3 where the column holds numbers. */
function isSameText(a: string, b: string, column: Column | undefined): boolean {
  if (a === b || cleanText(a) === cleanText(b)) return true
  return a !== '' && b !== '' && measured.includes(column?.kind.type ?? '') && Number(a) === Number(b)
}

/** Cells of a present row that the candidate changes, the source among them. */
export function changesOf(
  row: RowCells,
  candidate: Candidate,
  table: Table<unknown>,
  kind: ImportKind,
  knowledge: Knowledge,
  source: ImportSource | null,
): CellChange[] {
  const changes: CellChange[] = []
  const change = (column: string, after: string) => {
    const before = row[column] ?? ''
    const isShorter = kind.mayBeShorter?.includes(column) && after !== '' && before.startsWith(after)
    if (!isShorter && !isSameText(before, after, table.columns[column])) changes.push({ column, before, after })
  }
  for (const [column, after] of Object.entries(candidate.cells)) {
    if (column === 'id' || !Object.hasOwn(table.columns, column)) continue
    change(column, after)
    const english = column.replace(/_zh$/, '_en')
    const isChanged = changes.at(-1)?.column === column
    if (
      isChanged &&
      english !== column &&
      candidate.cells[english] === undefined &&
      Object.hasOwn(table.columns, english)
    )
      change(english, knowledge.english.get(after) ?? (table.columns[english]?.isRequired ? after : ''))
  }
  const saysSource = candidate.cells.source_id !== undefined
  const grade = source === null ? undefined : evidenceOf(source)
  if (!saysSource && grade !== undefined && (changes.length > 0 || rank(grade) < rank(row.evidence))) {
    if (candidate.cells.evidence === undefined) change('evidence', grade)
    changes.push({ column: 'source_id', before: row.source_id ?? '', after: pendingSource })
  }
  return changes
}

/** Stands for the id of the import's own source until the import is applied. */
export const pendingSource = '(this import)'
/** Stands for the id of a new row until the import is applied. */
export const pendingId = '(new)'

/** All cells of a new row: what the file says, what follows from it, and what is given only when the import is applied. */
export function complete(
  candidate: Candidate,
  table: Table<unknown>,
  knowledge: Knowledge,
  source: ImportSource | null,
): { cells: RowCells; notes: readonly Sentence[] } {
  const given = { ...candidate.defaults, ...candidate.cells }
  const untranslated: string[] = []
  const cells: Record<string, string> = {}
  for (const [column, { isRequired }] of Object.entries(table.columns)) {
    let text = given[column] ?? ''
    if (text === '' && column === 'id') text = pendingId
    if (text === '' && column === 'source_id') text = pendingSource
    if (text === '' && column === 'evidence') text = source === null ? 'official' : evidenceOf(source)
    if (text === '' && column.endsWith('_en')) {
      const chinese = given[column.replace(/_en$/, '_zh')] ?? ''
      text = knowledge.english.get(chinese) ?? ''
      if (text === '' && isRequired && chinese !== '') {
        text = chinese
        untranslated.push(column)
      }
    }
    cells[column] = text
  }
  const named = (title: 'titleZh' | 'titleEn') => untranslated.map((column) => table.columns[column]?.[title] ?? column)
  const list = named('titleZh').join('、')
  const notes: Sentence[] =
    list === ''
      ? []
      : [
          {
            zh: `${list}没有译名，暂用中文，请补译`,
            en: `no translation for ${named('titleEn').join(', ')}: the Chinese stands in`,
          },
        ]
  return { cells, notes }
}

const isFollowOn = (column: string, issues: readonly { readonly column: string }[]) =>
  column.endsWith('_en') && issues.some((issue) => issue.column === column.replace(/_en$/, '_zh'))

/** The faults that the table's own rules find, apart from what is given only when the import is applied. */
export function fault(table: Table<unknown>, cells: RowCells): Unresolved['reason'] | undefined {
  const issues = table.parseRow(cells).issues.filter(({ column }) => !(column === 'id' && cells.id === pendingId))
  const [issue] = issues
  if (!issue) return undefined
  const titleOf = (column: string) => table.columns[column]
  // Everything that is missing is asked for at once; an English column follows its Chinese one.
  const missing = issues.flatMap(({ column }) =>
    (cells[column] ?? '') === '' && !isFollowOn(column, issues) ? [column] : [],
  )
  if (missing.length > 1)
    return reason(
      'cells-missing',
      `还缺：${missing.map((column) => `${titleOf(column)?.titleZh ?? ''}（${column}）`).join('、')} → 请补上`,
      `Still missing: ${missing.map((column) => `${titleOf(column)?.titleEn ?? ''} (${column})`).join(', ')} → fill them in`,
    )
  return reason(
    `cell-${issue.code}`,
    `${issue.column}（${titleOf(issue.column)?.titleZh ?? ''}）：${issue.zh}`,
    `${issue.column} (${titleOf(issue.column)?.titleEn ?? ''}): ${issue.en}`,
  )
}
