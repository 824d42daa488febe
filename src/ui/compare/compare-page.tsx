// Two to six places side by side: roles, status and every listed indicator.
import '../table/table.css'
import './compare.css'
import type { DivisionCode } from '../../domain/division.ts'
import { appText } from '../../i18n/app.messages.ts'
import { compareText } from '../../i18n/compare.messages.ts'
import { formatNumber, inLanguage } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { Close } from '../signs/close.tsx'
import { Says } from '../sources/says.tsx'
import { PageHead } from '../table/page-head.tsx'
import type { CompareCell } from './compare-rows.ts'
import { comparisonOf } from './comparison.ts'

const most = 6

export function ComparePage() {
  const app = useApp()
  const { store, actions, language } = app
  const t = useText(compareText)
  const page = useText(appText)
  const { atlas } = store
  const { places, rows } = comparisonOf(app)
  const codes = places.map((p) => p.code)
  const nameOf = (zh: string, en: string) => inLanguage(language.value, zh, en)
  const nameAt = (index: number) => inLanguage(language.value, places[index]?.nameZh ?? '', places[index]?.nameEn ?? '')
  const others = atlas.counties.filter((c) => !codes.includes(c.code))
  return (
    <section class="cp" aria-labelledby="cp">
      <PageHead id="cp" title={t.heading} />
      {places.length < 2 && <p>{places.length === 0 ? t.none : t.one}</p>}
      {places.length < most && (
        <div class="tools">
          <SelectField
            label={t.addPlace}
            value=""
            options={[
              { value: '', label: t.choose },
              ...others.map((c) => ({ value: c.code, label: nameOf(c.nameZh, c.nameEn) })),
            ]}
            onChange={(value) => {
              const county = others.find((c) => c.code === value)
              if (county) actions.toggleCompared(county.code)
            }}
          />
        </div>
      )}
      {places.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section class="scroll" tabIndex={0} aria-label={page.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.item}</th>
                {places.map((place) => (
                  <PlaceHead key={place.code} code={place.code} name={nameOf(place.nameZh, place.nameEn)} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.title}
                    {[row.note, row.scale && t.full(row.scale), row.differs ? t.yearsDiffer : '']
                      .filter(Boolean)
                      .map((line) => (
                        <small key={line}>{line}</small>
                      ))}
                  </th>
                  {row.cells.map((cell, index) => (
                    <Cell key={codes[index]} title={`${nameAt(index)} · ${row.title}`} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {places.length > 0 && <p class="mu">{t.note}</p>}
    </section>
  )
}

function PlaceHead({ code, name }: { readonly code: DivisionCode; readonly name: string }) {
  const { actions } = useApp()
  const t = useText(compareText)
  const page = useText(appText)
  return (
    <th scope="col">
      <span class="who">
        <button
          type="button"
          class="name"
          title={page.map}
          onClick={() => actions.patchView({ page: 'map', place: code })}
        >
          {name}
        </button>
        <button type="button" class="x" aria-label={t.remove(name)} onClick={() => actions.toggleCompared(code)}>
          <Close />
        </button>
      </span>
    </th>
  )
}

function Cell({ cell, title }: { readonly cell: CompareCell; readonly title: string }) {
  const { language } = useApp()
  const t = useText(compareText)
  const { text, statements, sharePercent } = cell
  if (text === '') return <td>{t.noValue}</td>
  return (
    <td>
      {statements.length > 0 ? <Says title={title} statements={statements} /> : text}
      {sharePercent !== null && (
        <svg class="bar" height="4" role="img" aria-label={t.share(formatNumber(sharePercent, language.value))}>
          <rect width="100%" height="100%" class="r0" />
          <rect width={`${sharePercent}%`} height="100%" class="r1" />
        </svg>
      )}
    </td>
  )
}
