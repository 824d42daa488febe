// Rows of a difference in words: what each is about in bold, then what it says, changes and notes below.
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { DifferenceRow, GoneRow } from '../../importer/difference.ts'
import type { Importer } from '../../importer/importer.ts'
import { useApp, useText } from '../app-context.ts'

interface RowLineProps {
  readonly importer: Importer
  readonly table: string
  readonly cells: Readonly<Record<string, string>>
}

function RowLine({ importer, table, cells }: RowLineProps) {
  const { language } = useApp()
  const { title, details } = importer.rowWords(table, cells, language.value)
  return (
    <>
      <b>{title}</b> <span class="what">{details.join(' · ')}</span>
    </>
  )
}

interface RowsProps<Row> {
  readonly importer: Importer
  readonly rows: readonly Row[]
}

export function DifferenceRows({ importer, rows }: RowsProps<DifferenceRow>) {
  const { language } = useApp()
  const t = useText(importText)
  const say = (table: string, column: string, text: string) =>
    text === '' ? t.blank : importer.cellWords(table, column, text, language.value)
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={`${importer.positionLabel(row.candidate.position)} ${row.index} ${JSON.stringify(row.cells)}`}>
          <RowLine importer={importer} table={row.table} cells={row.cells} />
          {row.promotedFrom !== '' && <small class="mu"> {t.from(row.promotedFrom)}</small>}
          {row.changes.length > 0 && (
            <dl class="changes">
              {row.changes
                .filter(({ column }) => !column.endsWith('_en'))
                .map(({ column, before, after }) => (
                  <div key={column}>
                    <dt>{importer.columnTitle(row.table, column, language.value)}</dt>
                    <dd>
                      <del>{say(row.table, column, before)}</del> → <ins>{say(row.table, column, after)}</ins>
                    </dd>
                  </div>
                ))}
            </dl>
          )}
          {row.notes.map(({ zh, en }) => (
            <p key={zh} class="mu">
              {inLanguage(language.value, zh, en)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Rows of the present tables that the file does not have. */
export function PlainRows({ importer, rows }: RowsProps<GoneRow>) {
  return (
    <ul class="rows">
      {rows.map(({ table, cells }) => (
        <li key={`${table} ${JSON.stringify(cells)}`}>
          <RowLine importer={importer} table={table} cells={cells} /> <small class="mu">{cells.id}</small>
        </li>
      ))}
    </ul>
  )
}
