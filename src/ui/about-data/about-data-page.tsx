// About the data: which edition this is, every file to take away, the dictionary, how to cite, licences.
import '../pages/page.css'
import './about-data.css'
import type { PublishedDataset } from '../../domain/published.ts'
import { aboutDataText } from '../../i18n/about-data.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { publicationName } from '../../i18n/publication-name.ts'
import { useApp, useText } from '../app-context.ts'
import { PageHead } from '../table/page-head.tsx'
import { useLoaded } from '../use-loaded.ts'
import { CiteView } from './cite-view.tsx'
import { Dictionary } from './dictionary.tsx'

export function AboutDataPage() {
  const { store, language, lists } = useApp()
  const t = useText(aboutDataText)
  const dataset = useLoaded(lists.dataset)
  return (
    <section class="dp ad" aria-labelledby="ad">
      <PageHead id="ad" title={t.title} />
      <p class="lead">{t.lead}</p>
      {dataset === null && <p class="mu">{t.loading}</p>}
      {dataset === 'failed' && <p class="fail">{t.failed}</p>}
      {dataset !== null && dataset !== 'failed' && (
        <>
          <Edition dataset={dataset} />
          <Downloads dataset={dataset} />
        </>
      )}
      <CiteView />
      {dataset !== null && dataset !== 'failed' && <Dictionary dataset={dataset} />}
      <h3>{t.licences}</h3>
      <ul class="plain">
        <li>{t.licenceTables(publicationName(store.atlas.edition, language.value))}</li>
        <li>{t.licenceBoundaries}</li>
        <li>{t.licenceCode}</li>
      </ul>
      <h3>{t.correct}</h3>
      <p class="lead">{t.correctText}</p>
    </section>
  )
}

function Edition({ dataset }: { readonly dataset: PublishedDataset }) {
  const { store } = useApp()
  const t = useText(aboutDataText)
  const { reviewNumber } = store.atlas.edition
  const facts: readonly (readonly [string, string])[] = [
    [t.asOf, dataset.version],
    [t.schema, String(dataset.schemaVersion)],
    [t.review, reviewNumber || t.pendingReview],
    [t.geometry, dataset.geometryHash.slice(0, 16)],
  ]
  return (
    <dl class="facts4">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** "12.3 kB": decimal units, as browsers show them. */
function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function Downloads({ dataset }: { readonly dataset: PublishedDataset }) {
  const { language } = useApp()
  const t = useText(aboutDataText)
  const sizeOf = (path: string) => dataset.files.find(({ name }) => name === path)?.bytes ?? 0
  const archive = 'zhejiang-industrial-atlas.zip'
  const others: readonly (readonly [string, string])[] = [
    ['counties.geojson', t.geojson],
    ['counties.topojson', t.topojson],
    ['datapackage.json', t.descriptor],
    ['dictionary.zh.md', t.dictionaryZh],
    ['dictionary.en.md', t.dictionaryEn],
    ['CHANGES.md', t.changes],
    ['README.md', t.readme],
    ['LICENSE.md', t.licenceFile],
    ['CITATION.cff', t.citationFile],
  ]
  const tables = dataset.resources.filter(({ schema }) => schema !== undefined)
  return (
    <>
      <h3>{t.downloads}</h3>
      <p>
        <a class="b strong" href={`data/${archive}`} download={archive}>
          {t.archive} <small>{sizeText(sizeOf(archive))}</small>
        </a>{' '}
        <span class="mu">{t.archiveNote}</span>
      </p>
      <ul class="files">
        {others.map(([path, label]) => (
          <li key={path}>
            <a href={`data/${path}`} download={path}>
              {label}
            </a>{' '}
            <small class="mu">
              {path} · {sizeText(sizeOf(path))}
            </small>
          </li>
        ))}
      </ul>
      <h4>
        CSV <small class="mu">{t.tables(tables.length)}</small>
      </h4>
      <ul class="files">
        {tables.map(({ name, path, title, titleEn = '', rows = 0, bytes }) => (
          <li key={name}>
            <a href={`data/${path}`} download={`${name}.csv`}>
              {inLanguage(language.value, title, titleEn)}
            </a>{' '}
            <small class="mu">
              {name}.csv · {t.rows(rows)} · {sizeText(bytes)}
            </small>
          </li>
        ))}
      </ul>
      <p class="mu">{t.stable}</p>
    </>
  )
}
