// The page as a whole: what stands where, and what arrives later.
import { signal, useComputed, useSignalEffect } from '@preact/signals'
import type { ComponentChild, ComponentType } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { appText } from '../i18n/app.messages.ts'
import { publicationName } from '../i18n/publication-name.ts'
import { defaultView, type PageId } from '../view/view.ts'
import { AppContext, type AppServices, type AppState, type DialogId, useApp, useText } from './app-context.ts'
import { loadOtherControls } from './controls/layer-controls.tsx'
import { useDocument, useShortcuts } from './document.ts'
import { follow } from './follow.ts'
import { Footer } from './footer/footer.tsx'
import type { PartId } from './later-parts.ts'
import { LayerList } from './layer-list/layer-list.tsx'
import { lazily, whenIdle } from './lazy.tsx'
import { LegendCards } from './legend/legend-card.tsx'
import { Notices } from './notices/notices.tsx'
import { SearchBox } from './search/search-box.tsx'
import { Sheet } from './sheet/sheet.tsx'
import { followEdges } from './toolbar/follow-edges.ts'
import { Toolbar } from './toolbar/toolbar.tsx'

const loadProfile = () => import('./profile/profile-panel.tsx').then((part) => part.ProfilePanel)
const loadPart = (id: PartId) => () => import('./later-parts.ts').then(({ laterParts }) => laterParts[id]())

const ProfilePanel = lazily(loadProfile)
const ShareDialog = lazily(loadPart('share'))
const HelpDialog = lazily(loadPart('help'))
const StoriesDialog = lazily(loadPart('stories'))
const FileDrop = lazily(loadPart('drop'))
const StoryEditor = lazily(loadPart('editor'))
const pageParts = ['table', 'compare', 'coverage', 'policy', 'import', 'data'] as const
const ownPages = Object.fromEntries(pageParts.map((id) => [id, lazily(loadPart(id))]))

export interface AppProps {
  readonly services: AppServices
  /** The map; it fills the window behind everything. */
  readonly map: ComponentChild
  /** Fills the window while a story is presented. */
  readonly stage?: ComponentType
  /** Pages beside table and comparison. */
  readonly pages?: Partial<Record<PageId, ComponentType>>
  /** Where the tables can be read without scripts. */
  readonly plainTablesHref: string
}

/** Renders the same markup at build time and on hydration, as long as the view is the same. */
export function App({ services, map, stage, pages, plainTablesHref }: AppProps) {
  const state = useMemo<AppState>(
    () => ({
      ...services,
      language: services.store.language,
      dialog: signal<DialogId>(''),
      editing: signal(''),
      droppedFile: signal(null),
      isOnSlide: signal(false),
      isShown: signal(true),
      hasShortcuts: signal(true),
    }),
    [services],
  )
  return (
    <AppContext.Provider value={state}>
      <Frame map={map} stage={stage} pages={{ ...ownPages, ...pages }} plainTablesHref={plainTablesHref} />
    </AppContext.Provider>
  )
}

interface FrameProps extends Pick<AppProps, 'map' | 'plainTablesHref'> {
  readonly stage: ComponentType | undefined
  readonly pages: Partial<Record<PageId, ComponentType>>
}

function Frame({ map, stage: Stage, pages, plainTablesHref }: FrameProps) {
  const { store, actions, language, dialog, editing, isOnSlide } = useApp()
  const t = useText(appText)
  useDocument()
  useShortcuts()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => followEdges(bar.current), [])
  useEffect(() => whenIdle(() => prefetch(loadProfile)), [])
  useSignalEffect(() => {
    if (store.isSettled.value)
      return whenIdle(() =>
        prefetch(loadOtherControls, ...(['table', 'share', 'help', 'compare'] as const).map(loadPart)),
      )
  })
  const page = useComputed(() => store.view.value.page).value
  const place = useComputed(() => store.view.value.place).value
  const present = useComputed(() => store.view.value.present).value
  const Page = pages[page]
  const other = language.value === 'zh' ? 'en' : 'zh'
  const startAgain = () => {
    // A speaker who explores has a step to return to.
    const { language, theme, story, step, present } = store.view.value
    actions.openView({ ...defaultView, language, theme, story, step, present })
  }
  return (
    <>
      <SkipLink />
      <div class="tb" ref={bar}>
        <header class="t">
          <h1>
            {/* biome-ignore lint/a11y/useValidAnchor: the page's own address without a view starts it again */}
            <a href="" onClick={follow(startAgain)}>
              {publicationName(store.atlas.edition, language.value)}
            </a>
          </h1>
          <p lang={other}>{publicationName(store.atlas.edition, other)}</p>
        </header>
        <Toolbar />
      </div>
      <main id="m" class="m" tabIndex={-1} aria-label={t.map}>
        {map}
      </main>
      {Page && store.drawers.value.isComplete && (
        <main class="pg">
          <Page />
        </main>
      )}
      <Sheet>
        <div class="lc">
          <SearchBox />
          <LayerList />
          <NoScript href={plainTablesHref} />
        </div>
        <aside class="rc" aria-label={t.details}>
          {place !== '' && !isOnSlide.value && <ProfilePanel key={place} />}
          <LegendCards />
        </aside>
      </Sheet>
      <Footer />
      <Notices />
      {dialog.value === 'share' && store.drawers.value.isComplete && <ShareDialog />}
      {dialog.value === 'help' && <HelpDialog />}
      {dialog.value === 'stories' && <StoriesDialog />}
      {store.isSettled.value && <FileDrop />}
      {editing.value !== '' && !present && <StoryEditor key={editing.value} />}
      {present && Stage && <Stage />}
    </>
  )
}

/** The hash is the view's link, so the skip link moves the focus by itself. */
function SkipLink() {
  const t = useText(appText)
  return (
    // biome-ignore lint/a11y/useValidAnchor: without scripts it is a plain link to the map
    <a
      class="sk"
      href="#m"
      onClick={(event) => {
        event.preventDefault()
        const main = document.getElementById('m')
        const first = main?.querySelector<HTMLElement>('[tabindex="0"]')
        ;(first ?? main)?.focus()
      }}
    >
      {t.skip}
    </a>
  )
}

/** Its content is text to a browser with scripts, so it is handed over as text. */
function NoScript({ href }: { readonly href: string }) {
  const t = useText(appText)
  const html = `<p class="mu">${t.noScript}<a href="${href}"><u>${t.noScriptTable}</u></a></p>`
  return <noscript dangerouslySetInnerHTML={{ __html: html }} />
}

/** A chunk that fails now is asked for again, and answered for, when it is needed. */
function prefetch(...loads: readonly (() => Promise<unknown>)[]): void {
  for (const load of loads) load().catch(() => {})
}
