// The difference as tables: what would change, what would not, and what stays to be decided with its reason.
import type { ComponentChildren } from 'preact'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { Difference, DifferenceRow } from '../../importer/difference.ts'
import type { Importer } from '../../importer/importer.ts'
import { useApp, useText } from '../app-context.ts'

/** More rows of one sort than this say nothing new; the downloads hold them all. */
const mostShown = 100
const kinds = ['new', 'promoted', 'changed'] as const
const quiet = new Set(['id', 'evidence', 'source_id', 'city_code', 'is_functional_zone'])

interface DifferenceViewProps {
  readonly name: string
  readonly difference: Difference
  readonly importer: Importer
}

export function DifferenceView({ name, difference, importer }: DifferenceViewProps) {
  const { language } = useApp()
  const t = useText(importText)
  const { rows, gone, unresolved, skipped, notices } = difference
  const of = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind)
  const say = ({ zh, en }: { zh: string; en: string }) => inLanguage(language.value, zh, en)
  const same = of('same').length
  return (
    <section aria-labelledby="ip-diff">
      <h3 id="ip-diff">{t.result(name)}</h3>
      {notices.map((notice) => (
        <p key={notice.zh} class="note">
          {say(notice)}
        </p>
      ))}
      <Part title={t.undecided} count={unresolved.length} isOpen>
        {unresolved.slice(0, mostShown).map(({ position, text, reason }) => (
          <li key={`${importer.positionLabel(position)} ${text}`}>
            <b>{importer.positionLabel(position)}</b> {text}
            <br />
            {say(reason)}
            {reason.guesses.length > 0 && (
              <>
                <br />
                {t.perhaps}：{reason.guesses.map(({ label }) => label).join('、')}
              </>
            )}
          </li>
        ))}
      </Part>
      {kinds.map((kind) => (
        <Part key={kind} title={t[kind]} count={of(kind).length} isOpen>
          {of(kind)
            .slice(0, mostShown)
            .map((row) => (
              <li key={`${importer.positionLabel(row.candidate.position)} ${row.index} ${JSON.stringify(row.cells)}`}>
                {describe(row.cells)}
                {row.promotedFrom !== '' && ` · ${t.from(row.promotedFrom)}`}
                {row.changes.map(({ column, before, after }) => (
                  <div key={column} class="change">
                    {column}: <del>{before || t.blank}</del> → <ins>{after || t.blank}</ins>
                  </div>
                ))}
                {row.notes.map((note) => (
                  <div key={note.zh} class="note">
                    {say(note)}
                  </div>
                ))}
              </li>
            ))}
        </Part>
      ))}
      <Part title={t.gone} count={gone.length}>
        {gone.slice(0, mostShown).map(({ table, cells }) => (
          <li key={`${table} ${JSON.stringify(cells)}`}>
            {cells.id} {describe(cells)}
          </li>
        ))}
      </Part>
      <Part title={t.skipped} count={skipped.length}>
        {skipped.slice(0, mostShown).map(({ position, text }) => (
          <li key={`${importer.positionLabel(position)} ${text}`}>{text}</li>
        ))}
      </Part>
      <p>
        {t.same}: {same}
      </p>
    </section>
  )
}

function describe(cells: Readonly<Record<string, string>>): string {
  return Object.entries(cells)
    .filter(([column, text]) => text !== '' && !quiet.has(column) && !column.endsWith('_en'))
    .map(([, text]) => text)
    .slice(0, 7)
    .join(' · ')
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

function Part({ title, count, isOpen = false, children }: PartProps) {
  const t = useText(importText)
  return (
    <details open={isOpen && count > 0}>
      <summary>
        {title} <b class="num">{count}</b>
      </summary>
      {count === 0 ? <p>{t.none}</p> : <ul>{children}</ul>}
      {count > mostShown && <p>{t.more(count - mostShown)}</p>}
    </details>
  )
}
