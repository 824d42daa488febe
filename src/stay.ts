// The very last to come: the copy of the atlas for when the network is gone.
import type { Page } from './compose.tsx'
import { keepOffline } from './offline/keep-offline.ts'
import { reloadPage } from './state/page-address.ts'

/** Long enough for the engine to have come over a slow line: the copy must not compete with it. */
const calmMs = 8_000

/** Makes the atlas installable and has it kept, once the map is at rest. */
export function stay({ services: { store, actions } }: Page): void {
  const isSingle = document.querySelector('script[data-part]') !== null
  if (!import.meta.env.PROD || isSingle || document.documentElement.dataset.embed !== undefined) return
  const manifest = document.createElement('link')
  manifest.rel = 'manifest'
  manifest.href = 'site.webmanifest'
  document.head.append(manifest)
  let hasStarted = false
  const start = () => {
    if (hasStarted) return
    hasStarted = true
    const kept = () => {
      document.documentElement.dataset.kept = ''
    }
    void keepOffline({ store, actions, reload: () => reloadPage(window), kept })
  }
  setTimeout(start, calmMs)
  store.engine.subscribe((engine) => {
    if (engine === 'gl') start()
  })
}
