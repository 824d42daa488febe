// The table page's rows as a CSV with its citation: every statement with its grade, every row with its sources.
import type { Atlas } from '../../domain/atlas.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import type { Statement } from '../../drawing/drawing.ts'
import { citeSource } from '../../export/citation.ts'
import type { CsvTable } from '../../export/csv.ts'
import type { TableRow } from './table-rows.ts'

type Column =
  | 'county'
  | 'code'
  | 'city'
  | 'class'
  | 'value'
  | 'asShown'
  | 'grade'
  | 'sources'
  | 'rivals'
  | 'roles'
  | 'mountain'

/** Column headings and grade names in the reader's language. */
export interface TableWords {
  readonly language: Language
  readonly columns: Readonly<Record<Column, string>> & {
    readonly graded: (text: string, grade: string) => string
    readonly sep: string
  }
  readonly grades: Readonly<Record<Evidence, string>>
  readonly unit: string
}

/** Numbers stay numbers and the unit stands in the heading; beside them the text as the map says it. */
export function tableCsv(
  atlas: Pick<Atlas, 'sourceById'>,
  rows: readonly TableRow[],
  words: TableWords,
  citation: CsvTable['citation'],
): CsvTable {
  const { columns, grades, unit, language } = words
  const graded = (statements: readonly Statement[]) =>
    statements.map(({ text, evidence }) => columns.graded(text, grades[evidence])).join(columns.sep)
  const cited = (statements: readonly Statement[]) =>
    [...new Set(statements.flatMap(({ sourceIds }) => sourceIds))]
      .flatMap((id) => atlas.sourceById.get(id) ?? [])
      .map((source) => [citeSource(source, language), source.url].filter(Boolean).join(' '))
      .join(columns.sep)
  return {
    citation,
    header: [
      columns.code,
      columns.county,
      columns.city,
      columns.class,
      unit === '' ? columns.value : `${columns.value}/${unit}`,
      columns.asShown,
      columns.grade,
      columns.sources,
      columns.rivals,
      columns.roles,
      columns.mountain,
    ],
    rows: rows.map((row) => [
      row.code,
      row.name,
      row.city,
      row.legendClass?.label ?? '',
      row.value === null ? null : withoutNoise(row.value),
      row.valueText,
      row.statements.map(({ evidence }) => grades[evidence]).join(columns.sep),
      cited(row.statements),
      row.rivals
        .map(({ statement, why }) => `${graded([statement])}${columns.sep}${why}${columns.sep}${cited([statement])}`)
        .join(columns.sep),
      graded(row.roles),
      graded(row.mountain),
    ]),
  }
}

/** Twelve digits: what binary arithmetic adds beyond them says nothing. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12))
}
