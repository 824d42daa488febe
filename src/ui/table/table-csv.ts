// The table page's rows as a CSV with its citation.
import type { Evidence } from '../../domain/evidence.ts'
import type { CsvTable } from '../../export/csv.ts'
import type { TableRow } from './table-rows.ts'

type Column = 'county' | 'code' | 'city' | 'class' | 'value' | 'asShown' | 'roles' | 'mountain' | 'grade'

/** Column headings and grade names in the reader's language. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly grades: Readonly<Record<Evidence, string>>
  readonly unit: string
}

/** Numbers stay numbers and the unit stands in the heading; beside them the text as the map says it. */
export function tableCsv(rows: readonly TableRow[], words: TableWords, citation: CsvTable['citation']): CsvTable {
  const { columns, grades, unit } = words
  return {
    citation,
    header: [
      columns.code,
      columns.county,
      columns.city,
      columns.class,
      unit === '' ? columns.value : `${columns.value}/${unit}`,
      columns.asShown,
      columns.roles,
      columns.mountain,
      columns.grade,
    ],
    rows: rows.map((row) => [
      row.code,
      row.name,
      row.city,
      row.legendClass?.label ?? '',
      row.value === null ? null : withoutNoise(row.value),
      row.valueText,
      row.roles,
      row.mountain,
      row.evidence ? grades[row.evidence] : '',
    ]),
  }
}

/** Twelve digits: what binary arithmetic adds beyond them says nothing. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12))
}
