// Ties a visit to its browser: the address, what is remembered, what the system asks for.
import { computed, effect } from '@preact/signals'
import type { Page } from './compose.tsx'
import { linkText } from './i18n/link.messages.ts'
import { publicationName } from './i18n/publication-name.ts'
import { createPreferences, followPreferences, storageOf } from './state/preferences.ts'
import { syncUrl } from './state/sync-url.ts'
import { knownIdsOf } from './view/known-ids.ts'
import { offeredLayers } from './view/offered-layers.ts'
import { openingView } from './view/opening-view.ts'

/** Opens what the address says and follows it from then on; a window with a title of its own keeps it. English is brought when it is first needed; Chinese is shown until then. */
export function connectPage({ services: { store, actions, bringEnglish } }: Page, hasOwnTitle: boolean): void {
  const { edition } = store.atlas
  const { dataset, lang } = document.documentElement
  const opening = openingView(edition, dataset.view)
  const keeper = createPreferences(storageOf(window))
  const { language, theme } = keeper.read()
  follow('(prefers-color-scheme: dark)', (matches) => {
    store.prefersDark.value = matches
  })
  follow('(prefers-reduced-motion: reduce)', (matches) => {
    store.prefersReducedMotion.value = matches
  })
  syncUrl({
    store,
    actions,
    known: knownIdsOf(store.atlas),
    bar: window,
    opening,
    preferred: { language: language ?? opening.language, ...(theme ? { theme } : {}) },
    ...(hasOwnTitle
      ? {}
      : { title: computed(() => `${store.drawing.value.title} · ${publicationName(edition, store.language.value)}`) }),
  })
  followPreferences(store, keeper)
  effect(() => {
    const { layer } = store.view.value
    const offered = offeredLayers(edition)
    const [first] = offered
    if (!first || offered.includes(layer)) return
    actions.patchView({ layer: first })
    actions.notify({ id: 'layer', zh: linkText.zh.notOffered, en: linkText.en.notOffered })
  })
  // The texts of a page that was drawn in English are there.
  actions.offerEnglish(lang === 'en')
  const stopWaiting = effect(() => {
    if (store.view.value.language !== 'en') return
    queueMicrotask(() => stopWaiting())
    bringEnglish().catch(() => actions.notify({ id: 'english', zh: linkText.zh.noEnglish, en: linkText.en.noEnglish }))
  })
}

function follow(query: string, tell: (matches: boolean) => void) {
  const list = matchMedia(query)
  tell(list.matches)
  list.addEventListener('change', () => tell(list.matches))
}
