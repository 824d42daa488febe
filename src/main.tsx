// The composition root in the browser: takes the drawn page over, then lets everything else arrive.
import { effect } from '@preact/signals'
import { hydrate, render } from 'preact'
import { bringDrawers } from './bring-drawers.ts'
import { composePage } from './compose.tsx'
import { connectPage } from './connect.ts'
import { needsOnlyFirst } from './drawing/drawers.ts'
import { fitFrame } from './geo/map-frame.ts'
import { mapText } from './i18n/map.messages.ts'
import { loadAtlas, loadCoarsePaths, loadEnglish, loadLaterColumns, loadTopology } from './load/load-data.ts'
import { once } from './load/once.ts'
import { type MapPaths, readDrawnPaths } from './painters/svg/map-paths.ts'
import { linkTo, optionOf, takeShared } from './state/sync-url.ts'
import { whenIdle } from './ui/lazy.tsx'
import { openingView } from './view/opening-view.ts'

const html = document.documentElement
const root = document.querySelector('#app')

async function open(host: Element) {
  const shared = takeShared('md', window)
  const [atlas] = await Promise.all([loadAtlas(), import('./ui/app.css'), import('./ui/map/map.css')])
  const frame = fitFrame(atlas.edition.bounds)
  const drawn = readDrawnPaths(host, frame)
  const paths = drawn ?? (await coarsePaths(frame))
  const opening = { ...openingView(atlas.edition, html.dataset.view), language: 'zh' as const }
  const loadDrawers = once(async () => {
    const [{ allDrawers }] = await Promise.all([import('./layers/drawers.ts'), loadLaterColumns(atlas)])
    return allDrawers
  })
  const page = composePage({
    atlas,
    opening,
    ...(needsOnlyFirst(opening) ? {} : { drawers: await loadDrawers() }),
    paths,
    loadSearch: (store) =>
      import('./search/search.ts').then(({ createSearch }) => createSearch(atlas, store.language.value)),
    addressOf: (view) => linkTo(view, window, opening, atlas.edition.publisher?.address),
    loadDesk: once(() => import('./load-desk.ts').then((part) => part.loadDesk())),
    lists: {
      policy: () => import('./load/load-lists.ts').then((part) => part.loadPolicy()),
      dataset: () => import('./load/load-lists.ts').then((part) => part.loadDataset()),
      tables: () => import('./load/load-table-texts.ts').then((part) => part.loadTableTexts()),
    },
    createSheetPainter: (store, shapes) => async (request) => {
      const part = await import('./render-sheet.tsx')
      return part.createSheetPainter(store, shapes)(request)
    },
  })
  const kind = optionOf('window', window)
  if (!kind && drawn) hydrate(page.root, host)
  else if (!kind) render(page.root, host)
  connectPage(page, async () => {
    await Promise.all([loadEnglish(atlas), import('./i18n/english-messages.ts')])
  })
  const themes = bringDrawers(page, loadDrawers)
  if (kind) return (await import('./other-window.tsx')).openOther({ host, kind, page, loadTopology })
  await themes
  html.dataset.state = 'ready'
  if (shared) await import('./open-shared-story.ts').then((part) => part.openSharedStory(page, shared))
  effect(() => {
    html.dataset.engine = page.services.store.engine.value
  })
  // Where it does not arrive, the coarse map stays as it is.
  whenIdle(() => void import('./settle.ts').then(({ settle }) => settle(page, loadTopology)).catch(console.warn))
  if (html.dataset.embed !== undefined || optionOf('embed', window)) {
    await import('./embedded.ts').then((part) => part.embedded(page))
  }
  whenIdle(() => void import('./stay.ts').then(({ stay }) => stay(page)).catch(console.warn))
}

async function coarsePaths(frame: MapPaths['frame']): Promise<MapPaths> {
  const { counties, province, cities } = await loadCoarsePaths()
  return { frame, isFine: false, areas: new Map(Object.entries(counties)), province, cityBorders: cities }
}

/** The drawn map stays; a sentence says what is missing. */
function explain(error: unknown) {
  console.warn(error)
  const note = document.createElement('p')
  note.className = 'fail'
  note.setAttribute('role', 'alert')
  note.textContent = `${mapText.zh.dataBroken} ${mapText.en.dataBroken}`
  document.body.prepend(note)
  html.dataset.state = 'broken'
}

if (root) open(root).catch(explain)
