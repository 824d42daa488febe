// The very last to come: the copy of the atlas for when the network is gone.
import type { Page } from './compose.tsx'
import { keepOffline } from './offline/keep-offline.ts'
import { reloadPage } from './state/page-address.ts'

/**
 * Makes the atlas installable and has it kept; for when nothing else is on its way any more. A story that is pasted into the
 * address bar of an open atlas begins as in a new one.
 */
export function stay({ services: { store, actions } }: Page): void {
  addEventListener('hashchange', ({ newURL }) => {
    if (/#md=[\w-]+$/.test(newURL)) reloadPage(window)
  })
  const isSingle = document.querySelector('script[data-part]') !== null
  if (!import.meta.env.PROD || isSingle || document.documentElement.dataset.embed !== undefined) return
  const manifest = document.createElement('link')
  manifest.rel = 'manifest'
  manifest.href = 'site.webmanifest'
  document.head.append(manifest)
  const kept = () => {
    document.documentElement.dataset.kept = ''
  }
  void keepOffline({ store, actions, reload: () => reloadPage(window), kept })
}
