// The composition root in the browser: takes the drawn page over, then lets everything else arrive.
import { effect, signal } from '@preact/signals'
import { hydrate, render } from 'preact'
import { bringDrawers } from './bring-drawers.ts'
import { composePage } from './compose.tsx'
import { needsOnlyFirst } from './drawing/drawers.ts'
import { fitFrame } from './geo/map-frame.ts'
import { mapText } from './i18n/map.messages.ts'
import { loadAtlas, loadCoarsePaths, loadEnglish, loadLaterColumns, loadTopology } from './load/load-data.ts'
import { once } from './load/once.ts'
import { callEngine } from './painters/gl/call-engine.ts'
import { type MapPaths, readDrawnPaths } from './painters/svg/map-paths.ts'
import { optionOf, takeShared } from './state/page-address.ts'
import { whenIdle } from './ui/lazy.tsx'
import { defaultView, type View } from './view/view.ts'

const html = document.documentElement
const root = document.querySelector('#app')
const others = () => import('./on-demand.ts').then((part) => part.onDemand)

/** `?engine=svg` keeps the basic map, `?engine=gl` takes an emulated GPU too. */
async function open(host: Element) {
  const shared = takeShared('md', window)
  const kind = optionOf('window', window)
  const coming = import('./link.ts').then((part) => part.link)
  const engine = optionOf('engine', window)
  const called = kind || engine === 'svg' ? null : callEngine(engine === 'gl')
  const settling = kind ? null : import('./settle.ts').then((part) => part.prepareToSettle(loadTopology, called))
  // Both are answered for where they are awaited.
  coming.catch(() => {})
  settling?.catch(() => {})
  const [atlas] = await Promise.all([loadAtlas(), import('./ui/app.css'), import('./ui/map/map.css')])
  const frame = fitFrame(atlas.edition.bounds)
  const drawn = readDrawnPaths(host, frame)
  const paths = drawn ?? (await coarsePaths(frame))
  const bringEnglish = once(async () => {
    await Promise.all([loadEnglish(atlas), import('./i18n/english-messages.ts')])
  })
  // An embed may be drawn in English; what then does not come is shown in Chinese.
  const isEnglish = html.lang === 'en'
  if (isEnglish) await bringEnglish().catch(console.warn)
  const chosen = html.dataset.view ?? atlas.edition.publisher?.view
  const isUsual = !chosen && !atlas.edition.publisher?.layers?.length
  const opening: View = isUsual
    ? defaultView
    : { ...(await coming).openingView(atlas.edition, html.dataset.view), language: isEnglish ? 'en' : 'zh' }
  const linkText = signal<(view: View) => string>(() => '')
  let addressOf = (_: View): string => document.baseURI
  const loadDrawers = once(async () => {
    const [{ allDrawers }] = await Promise.all([import('./layers/drawers.ts'), loadLaterColumns(atlas)])
    return allDrawers
  })
  const page = composePage({
    atlas,
    opening,
    linkText,
    ...(needsOnlyFirst(opening) ? {} : { drawers: await loadDrawers() }),
    paths,
    loadSearch: (store) =>
      import('./search/search.ts').then(({ createSearch }) => createSearch(store.shown.value, store.language.value)),
    loadEnglish: bringEnglish,
    addressOf: (view) => addressOf(view),
    loadDesk: once(async () => (await others()).desk()),
    lists: {
      policy: async () => (await others()).policy(),
      dataset: async () => (await others()).dataset(),
      tables: async () => (await others()).tables(),
    },
    createSheetPainter: (shapes) => async (request) => (await (await others()).sheetPainter(shapes))(request),
  })
  if (!kind && drawn) hydrate(page.root, host)
  else if (!kind) render(page.root, host)
  await coming.then(
    (link) => {
      linkText.value = (view) => link.linkText(view, opening)
      addressOf = (view) => link.linkTo(view, window, opening)
      link.connectPage(page, Boolean(kind))
    },
    () => page.services.actions.notify({ id: 'link', zh: mapText.zh.noLink, en: mapText.en.noLink }),
  )
  if (kind) return (await import('./other-window.tsx')).openOther({ host, kind, page, loadTopology, loadDrawers })
  await bringDrawers(page, loadDrawers)
  html.dataset.state = 'ready'
  if (shared) await import('./open-shared-story.ts').then((part) => part.openSharedStory(page, shared))
  effect(() => {
    html.dataset.engine = page.services.store.engine.value
  })
  // Where it does not arrive, the coarse map stays as it is.
  void settling?.then((settle) => settle(page), console.warn).then(page.services.actions.settle)
  if (html.dataset.embed !== undefined || optionOf('embed', window)) {
    await import('./embedded.ts').then((part) => part.embedded(page))
  }
  import('./ui/print/follow-print.ts')
    .then(({ followPrint }) => followPrint(page.services.store, page.services.actions))
    .catch(console.warn)
  effect(() => {
    if (page.services.store.isSettled.value) {
      return whenIdle(() => void import('./stay.ts').then(({ stay }) => stay(page)).catch(console.warn))
    }
  })
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
