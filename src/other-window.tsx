// The atlas's other windows: the presenter's and the handout, each on the same data and link as the page.
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Page } from './compose.tsx'
import type { Drawers } from './drawing/drawers.ts'
import type { AtlasTopology } from './geo/atlas-topology.ts'
import { decodePaths } from './load/decode-geometry.ts'
import { AppContext, type AppState, type DialogId } from './ui/app-context.ts'

export interface OtherWindow {
  readonly host: Element
  readonly kind: string
  readonly page: Page
  readonly loadTopology: () => Promise<AtlasTopology>
  /** Resolves when all themes can be drawn, their tables included. */
  readonly loadDrawers: () => Promise<Drawers>
}

/** Fills the host with the window asked for; the first page that was drawn there goes. Rejects where data are missing. */
export async function openOther({ host, kind, page, loadTopology, loadDrawers }: OtherWindow): Promise<void> {
  const { services, map } = page
  const { store } = services
  // What is printed at once must not be in two languages; where English does not come, Chinese stands, as on the page.
  const english = store.view.peek().language === 'en' ? services.bringEnglish().catch(console.warn) : null
  const [desk, topology, drawers] = await Promise.all([services.loadDesk?.(), loadTopology(), loadDrawers(), english])
  if (!desk) return
  store.drawers.value = drawers
  const { frame } = map.paths.peek()
  const { areas, borders } = decodePaths(topology, frame)
  const [province, cityBorders] = [borders['border-province'], borders['border-city']]
  const paths = { frame, isFine: true, areas, province, cityBorders }
  const Content =
    kind === 'handout'
      ? (await import('./ui/story/handout.tsx')).Handout
      : (await import('./ui/present/presenter.tsx')).Presenter
  const state: AppState = {
    ...services,
    language: store.language,
    dialog: signal<DialogId>(''),
    editing: signal(''),
    droppedFile: signal(null),
    isOnSlide: signal(false),
    isShown: signal(true),
    hasShortcuts: signal(false),
  }
  host.replaceChildren()
  render(
    <AppContext.Provider value={state}>
      <Content desk={desk} paths={paths} drawers={drawers} />
    </AppContext.Provider>,
    host,
  )
  const html = document.documentElement
  effect(() => {
    html.lang = store.language.value === 'zh' ? 'zh-CN' : 'en'
  })
  html.dataset.state = 'ready'
}
