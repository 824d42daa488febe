// The table of all counties for the present theme: the same classes, values and grades as on the map.
import './table.css'
import { useSignal } from '@preact/signals'
import { rivalStatements } from '../../drawing/county-rivals.ts'
import { citationParts, citeSource } from '../../export/citation.ts'
import { csvBlob, toCsv } from '../../export/csv.ts'
import { fileStem } from '../../export/file-stem.ts'
import { saveFile } from '../../export/save-file.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { tableText } from '../../i18n/table.messages.ts'
import { offeredLayers } from '../../view/offered-layers.ts'
import { layerIds } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { sharedBracket, wordsOf } from '../sources/shared-remark.ts'
import { CountyTable } from './county-table.tsx'
import { PageHead } from './page-head.tsx'
import { tableCsv } from './table-csv.ts'
import { type SortKey, sortRows, tableRows } from './table-rows.ts'

export function TablePage() {
  const { store, actions, language, drawWith, describeTheme, addressOf } = useApp()
  const t = useText(tableText)
  const grades = useText(evidenceText)
  const city = useSignal('')
  const sort = useSignal<{ readonly key: SortKey; readonly isDescending: boolean }>({
    key: 'code',
    isDescending: false,
  })
  const { atlas } = store
  const shown = store.drawing.value
  const drawings = {
    shown,
    zones: drawWith({ layer: 'zones' }),
    mountain: drawWith({ layer: 'mountain' }),
    rivals: rivalStatements(atlas, { ...store.view.value, layer: shown.layer, language: language.value }),
  }
  const rows = sortRows(
    tableRows(atlas, drawings, language.value).filter((row) => city.value === '' || row.cityCode === city.value),
    sort.value.key,
    sort.value.isDescending,
    language.value,
  )
  const download = () => {
    const readOn = new Date().toISOString().slice(0, 10)
    const citation = citationParts({
      atlas,
      drawing: shown,
      language: language.value,
      link: addressOf(store.view.value),
      readOn,
    })
    const words = { language: language.value, columns: t, grades, unit: shown.legend.unit }
    saveFile(
      `${fileStem(atlas.edition, language.value)}-${shown.layer}.csv`,
      csvBlob(toCsv(tableCsv(atlas, rows, words, citation))),
    )
  }
  const offered = offeredLayers(atlas.edition)
  // What the theme itself shows, and what the publisher does not.
  const hidden = (
    [
      ['zones', 'roles'],
      ['mountain', 'mountain'],
    ] as const
  )
    .filter(([layer]) => shown.layer === layer || !offered.includes(layer))
    .map(([, column]) => column)
  const cityOptions = atlas.cities.map((c) => ({
    value: c.code,
    label: inLanguage(language.value, c.nameZh, c.nameEn),
  }))
  const hasFigures = shown.layer === 'indicator' || shown.layer === 'land'
  const figures = shown.areas.filter(({ value }) => hasFigures && value !== null)
  const remark = sharedBracket(figures.map(({ valueText }) => valueText))
  const sources = shown.sourceIds.flatMap((id) => atlas.sourceById.get(id) ?? [])
  return (
    <section class="tp" aria-labelledby="tp">
      <PageHead id="tp" title={t.heading(shown.title)} />
      <p class="mu">
        {[
          ...new Set([
            t.rows(rows.length),
            shown.dateText,
            shown.legend.unit && t.unit(shown.legend.unit),
            wordsOf(remark),
          ]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="tools">
        <SelectField
          label={t.theme}
          value={shown.layer}
          options={offered.map((id) => ({ value: id, label: describeTheme(id).title }))}
          onChange={(value) => {
            const layer = layerIds.find((id) => id === value)
            if (layer) actions.chooseLayer(layer)
          }}
        />
        <SelectField
          label={t.city}
          value={city.value}
          options={[{ value: '', label: t.allCities }, ...cityOptions]}
          onChange={(value) => {
            city.value = value
          }}
        />
        <button type="button" class="b" onClick={download}>
          {t.download}
        </button>
      </div>
      <CountyTable
        rows={rows}
        title={shown.title}
        hasFigures={hasFigures}
        remark={remark}
        hidden={hidden}
        sort={sort.value}
        onSort={(key) => {
          sort.value = { key, isDescending: sort.value.key === key && !sort.value.isDescending }
        }}
      />
      <h3>{t.sources}</h3>
      <ul class="src mu">
        {sources.map((source) => (
          <li key={source.id}>
            {source.url === '' ? (
              citeSource(source, language.value)
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {citeSource(source, language.value)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
