// The comparison as a CSV with its citation: a row for each item, each statement with its grade.
import type { Evidence } from '../../domain/evidence.ts'
import type { CsvTable } from '../../export/csv.ts'
import type { Comparison } from './comparison.ts'

/** Headings, names of the grades, and how a graded text is written. */
export interface CompareWords {
  readonly item: string
  readonly nameOf: (place: Comparison['places'][number]) => string
  readonly graded: (text: string, grade: string) => string
  readonly sep: string
  readonly grades: Readonly<Record<Evidence, string>>
}

export function compareCsv(
  { places, rows }: Comparison,
  { item, nameOf, graded, sep, grades }: CompareWords,
  citation: CsvTable['citation'],
): CsvTable {
  return {
    citation,
    header: [item, ...places.map(nameOf)],
    rows: rows.map(({ title, note, cells }) => [
      [title, note].filter(Boolean).join(sep),
      ...cells.map(({ text, statements }) =>
        statements.length > 0 ? statements.map((s) => graded(s.text, grades[s.evidence])).join(sep) : text,
      ),
    ]),
  }
}
