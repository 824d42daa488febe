// A row of a table in words: what it is about, and what it says, with names in the place of ids and codes.
import type { Language } from '../domain/language.ts'
import { allTables } from '../tables/all-tables.ts'
import type { Column, ColumnKind } from '../tables/column.ts'
import type { RowCells } from './kinds/import-kind.ts'
import type { Knowledge } from './knowledge.ts'
import type { Guess } from './recognise/reason.ts'
import { pendingSource } from './row-cells.ts'

export interface RowWords {
  readonly title: string
  /** In the order of the table's columns. */
  readonly details: readonly string[]
}

/** Columns that name the row, the first that is filled. */
const titles = [['name_zh'], ['place_zh'], ['scope_zh'], ['from_zh', 'to_zh'], ['event_zh'], ['code']] as const
/** Columns that repeat others, or that say where the row comes from rather than what it says. */
const quiet = new Set([
  'id',
  'city_code',
  'county_codes',
  'scope_code',
  'scope_level',
  'is_functional_zone',
  'value_ha',
])
const isQuiet = (column: string) =>
  quiet.has(column) || /(?:_en|evidence|source_id|_basis|document|^lon|^lat|precision)$/.test(column)

const tableOf = (id: string) => allTables.find((table) => table.id === id)
const columnOf = (table: string, column: string): Column | undefined => tableOf(table)?.columns[column]
const pick = (language: Language, zh: string, en: string) => (language === 'zh' ? zh : en || zh)

/** Title of a column; its id where the table has none such. */
export function columnTitle(table: string, column: string, language: Language): string {
  const found = columnOf(table, column)
  return found ? pick(language, found.titleZh, found.titleEn) : column
}

function nameOf(
  kind: Extract<ColumnKind, { type: 'reference' }>,
  id: string,
  { tables }: Knowledge,
  language: Language,
) {
  const named = [...tables.clusters, ...tables.groups, ...tables.indicators, ...tables.landMeasures]
  const found = kind.table === 'sources' ? undefined : named.find((row) => row.id === id)
  const source = kind.table === 'sources' ? tables.sources.find((row) => row.id === id) : undefined
  if (source) return pick(language, source.titleZh, source.titleEn)
  return found ? pick(language, found.nameZh, found.nameEn) : id
}

/** One cell in words: 协同区 for "collab", the name for a code or id, "第 3 批" for a batch. */
export function cellWords(
  table: string,
  column: string,
  text: string,
  knowledge: Knowledge,
  language: Language,
): string {
  const found = columnOf(table, column)
  if (!found || text === '') return text
  const { kind, unit } = found
  if (text === pendingSource) return pick(language, '本次来源', 'this source')
  if (kind.type === 'enum' || kind.type === 'evidence') {
    const choice = kind.choices.find(({ value }) => value === text)
    return choice ? pick(language, choice.zh, choice.en) : text
  }
  if (kind.type === 'reference') return nameOf(kind, text, knowledge, language)
  if (kind.type === 'batches') {
    const parts = text.split('|')
    return pick(language, `第 ${parts.join('、')} 批`, `batch ${parts.join(' or ')}`)
  }
  if (kind.type === 'code' || kind.type === 'codes') {
    const names = text.split(';').map((code) => {
      const division = knowledge.divisionByCode.get(code)
      return division ? pick(language, division.nameZh, division.nameEn) : code
    })
    return names.join(pick(language, '、', ', '))
  }
  return unit === '' ? text : `${text} ${unit}`
}

/** A guess as a reader of the language would choose it. */
export function guessWords({ label, cells }: Guess, knowledge: Knowledge, language: Language): string {
  if (language === 'zh') return label
  const city = knowledge.divisionByCode.get(cells.city_code ?? '')?.nameEn
  if (cells.place_en) return [cells.place_en, city].filter((name) => name !== undefined).join(', ')
  const indicator = knowledge.tables.indicators.find(({ id }) => id === cells.indicator_id)
  if (indicator) return `${indicator.id} ${indicator.nameEn}`
  const [cluster] = knowledge.tables.clusters.filter(({ id }) => id === cells.cluster_id)
  return cluster ? `${cluster.id} ${cluster.nameEn}` : label
}

/** The row in words. */
export function rowWords(table: string, cells: RowCells, knowledge: Knowledge, language: Language): RowWords {
  const said = (column: string) => {
    const english = cells[column.replace(/_zh$/, '_en')] ?? ''
    const own = cells[column] ?? ''
    return language === 'en' && english !== '' && column.endsWith('_zh')
      ? english
      : cellWords(table, column, own, knowledge, language)
  }
  const naming = titles.find((columns) => columns.every((column) => (cells[column] ?? '') !== '')) ?? []
  const title = naming.map(said).join(' → ')
  const indicator = knowledge.tables.indicators.find(({ id }) => id === cells.indicator_id)
  const unit = indicator ? pick(language, indicator.unitZh, indicator.unitEn) : (cells.unit ?? '')
  const details = Object.keys(tableOf(table)?.columns ?? cells)
    .filter((column) => !isQuiet(column) && column !== 'unit' && !naming.some((name) => name === column))
    .flatMap((column) => {
      const words = said(column)
      if (words === '') return []
      return column === 'value' ? [`${words} ${unit}`.trim()] : [words]
    })
  return { title, details: details.filter((words) => words !== title && words !== '=') }
}
