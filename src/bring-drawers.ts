// Brings the drawing of the other themes: at once where the view needs it, else when the browser is idle.
import { computed, effect } from '@preact/signals'
import type { Page } from './compose.tsx'
import type { Drawers } from './drawing/drawers.ts'
import { mapText } from './i18n/map.messages.ts'
import { whenIdle } from './ui/lazy.tsx'

/** The miniatures wait for it, and an idle moment may never come in a window that nobody touches. */
const soonMs = 500

/**
 * Until they are there the map keeps the first theme. Where they cannot be loaded a notice says so, and the next choice that needs
 * them tries again. Resolves when what the opened view needs is there or has failed.
 */
export function bringDrawers({ services: { store, actions } }: Page, load: () => Promise<Drawers>): Promise<void> {
  let coming: Promise<void> | null = null
  /** What the view asks for that cannot be drawn yet, "" for nothing. */
  const lack = computed(() => {
    const { layers, symbols, isComplete } = store.drawers.value
    if (isComplete) return ''
    const { layer, overlays, page, present } = store.view.value
    const missing = overlays.filter((id) => id !== 'mountain' && !symbols[id])
    return [layers[layer] ? '' : layer, ...missing, page === 'map' ? '' : page, present ? 'present' : ''].join('')
  })
  const bring = () => {
    coming ??= load().then(
      (drawers) => {
        store.drawers.value = drawers
      },
      () => {
        coming = null
        if (lack.peek()) actions.notify({ id: 'drawers', zh: mapText.zh.noTheme, en: mapText.en.noTheme })
      },
    )
    return coming
  }
  effect(() => {
    if (lack.value) void bring()
  })
  effect(() => {
    if (store.isSettled.value) return whenIdle(() => void bring(), soonMs)
  })
  return coming ?? Promise.resolve()
}
