// The table page's rows as a CSV with its citation.
import type { Evidence } from '../../domain/evidence.ts'
import type { CsvTable } from '../../export/csv.ts'
import type { TableRow } from './table-rows.ts'

type Column = 'county' | 'code' | 'city' | 'class' | 'value' | 'roles' | 'mountain' | 'grade'

/** Column headings and grade names in the reader's language. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly grades: Readonly<Record<Evidence, string>>
  readonly unit: string
}

/** Numbers stay numbers; the unit stands in the heading; text values that carry no number stand as text. */
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
      columns.roles,
      columns.mountain,
      columns.grade,
    ],
    rows: rows.map((row) => [
      row.code,
      row.name,
      row.city,
      row.legendClass?.label ?? '',
      row.value ?? row.valueText,
      row.roles,
      row.mountain,
      row.evidence ? grades[row.evidence] : '',
    ]),
  }
}
