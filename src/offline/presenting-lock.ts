// A lock shared by all windows of the atlas: held while one of them presents, so that no other pulls the atlas from under it.
import { effect } from '@preact/signals'
import type { Store } from '../state/store.ts'

const lockName = 'zhejiang-industrial-atlas/presenting'

/** Holds the lock from the beginning of a presentation in this window to its end. */
export function lockWhilePresenting(store: Store, locks: LockManager | undefined = navigator.locks): void {
  let release = () => {}
  effect(() => {
    release()
    if (!store.view.value.present) return
    const isOver = new Promise<void>((resolve) => {
      release = resolve
    })
    void locks?.request(lockName, { mode: 'shared' }, () => isOver)
  })
}

/** True while any window presents; false as well where the browser has no locks. */
export async function isAnyonePresenting(locks: LockManager | undefined = navigator.locks): Promise<boolean> {
  return (await locks?.request(lockName, { ifAvailable: true }, async (lock) => lock === null)) ?? false
}
