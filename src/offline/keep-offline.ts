// Lets the browser keep the whole atlas, and asks the reader before a newer one takes its place.
import { computed, effect, signal, untracked } from '@preact/signals'
import { Workbox } from 'workbox-window'
import { offlineText } from '../i18n/offline.messages.ts'
import type { Actions } from '../state/actions.ts'
import type { Store } from '../state/store.ts'
import { isAnyonePresenting, lockWhilePresenting } from './presenting-lock.ts'

export interface KeepOfflineOptions {
  readonly store: Store
  readonly actions: Actions
  /** Opens the page again with the newer atlas. */
  readonly reload: () => void
  /** Called when the atlas can be opened without a network. */
  readonly kept: () => void
}

/** The part of Workbox that is used here, so that a test can play it. */
export interface Keeper {
  addEventListener(type: 'waiting', listener: () => void): void
  /** Neither mark is set when the very first copy takes over. */
  addEventListener(
    type: 'controlling',
    listener: (event: { readonly isUpdate?: boolean; readonly isExternal?: boolean }) => void,
  ): void
  messageSkipWaiting(): void
  register(): Promise<unknown>
}

const updateId = 'update'
const { zh, en } = offlineText

/**
 * Registers the service worker beside the page. Resolves when that is done or impossible: from a file, in a private window, on an
 * insecure host the atlas simply stays online. A notice offers a newer atlas, never while a presentation runs here or in another
 * window.
 */
export async function keepOffline(
  { store, actions, reload, kept }: KeepOfflineOptions,
  keeper: Keeper = new Workbox('sw.js'),
): Promise<void> {
  const isWaiting = signal(false)
  /** Another window has let the newer atlas in: what this page has yet to fetch is no longer kept. */
  const isReplaced = signal(false)
  let isUpdating = false
  const isOffered = computed(() => (isWaiting.value || isReplaced.value) && !store.view.value.present)
  const update = async () => {
    if (await isAnyonePresenting()) {
      actions.notify({ id: updateId, zh: zh.presenting, en: en.presenting, action: offer })
      return
    }
    if (isReplaced.peek()) return reload()
    isUpdating = true
    keeper.messageSkipWaiting()
  }
  const offer = { zh: zh.update, en: en.update, run: () => void update() }
  lockWhilePresenting(store)
  keeper.addEventListener('waiting', () => {
    isWaiting.value = true
  })
  keeper.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (isUpdating) reload()
    else if (isUpdate || isExternal) isReplaced.value = true
  })
  effect(() => {
    const isShown = isOffered.value
    untracked(() => {
      if (isShown) actions.notify({ id: updateId, zh: zh.updateReady, en: en.updateReady, action: offer })
      else actions.dismissNotice(updateId)
    })
  })
  try {
    await keeper.register()
    await navigator.serviceWorker.ready
    kept()
  } catch {
    // Without a keeper nothing is lost but the copy.
  }
}
