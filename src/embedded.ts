// The atlas inside somebody else's page: its channel to the host, and the way out to the whole atlas.
import { effect } from '@preact/signals'
import type { Page } from './compose.tsx'
import { openChannel } from './embed/channel.ts'
import { captionOf, siteOf } from './embed/embed-page.ts'
import { embedText } from './i18n/embed.messages.ts'
import { optionOf, originOf } from './state/page-address.ts'
import { linkTo } from './state/sync-url.ts'

/** Opens the channel to the page around this one, if there is one; the link in the corner follows the view. */
export async function embedded({ services: { store, actions } }: Page): Promise<void> {
  const { dataset } = document.documentElement
  if (dataset.embed === undefined) {
    await import('./embed/embed.css')
    dataset.embed = optionOf('controls', window) ?? 'legend'
  }
  delete dataset.poster
  for (const mark of ['data-chosen', 'data-waits'])
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark)
  const way = document.querySelector<HTMLAnchorElement>('#open')
  if (way) {
    const home = { location: { href: new URL('./', document.baseURI).href } }
    effect(() => {
      way.href = linkTo(store.view.value, home)
      way.textContent = `${embedText[store.language.value].openAtlas} ↗`
    })
  }
  const what = document.querySelector('#what')
  if (what)
    effect(() => {
      what.textContent = captionOf(store.drawing.value)
    })
  if (window.parent === window) return
  openChannel({ store, actions, port: window, origin: siteOf(optionOf('origin', window)) ?? originOf(window) })
  dispatchEvent(new Event('atlas-listens'))
}
