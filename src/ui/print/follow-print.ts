// What paper needs beside its style: the light ground, whatever the screen shows.
import './print.css'
import type { Actions } from '../../state/actions.ts'
import type { Store } from '../../state/store.ts'

/** Draws for paper while the browser prints. */
export function followPrint(store: Store, actions: Actions): void {
  const draw = (isPrinting: boolean) => {
    actions.print(isPrinting)
    // The browser takes its picture before the page's own effects have run.
    document.documentElement.dataset.ground = store.ground.value
  }
  addEventListener('beforeprint', () => draw(true))
  addEventListener('afterprint', () => draw(false))
}
