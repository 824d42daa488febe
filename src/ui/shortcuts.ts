// What the single keys do that work everywhere.
import { offeredLayers } from '../view/offered-layers.ts'
import type { AppState } from './app-context.ts'

/** Acts on ?, s, t, c and 1–6; other keys do nothing. */
export function act(key: string, { store, actions, dialog }: AppState): void {
  const { page } = store.view.value
  const layer = offeredLayers(store.atlas.edition)[Number(key) - 1]
  if (layer) actions.chooseLayer(layer)
  else if (key === '?') dialog.value = 'help'
  else if (key === 's') dialog.value = 'share'
  else if (key === 't') actions.openPage(page === 'table' ? 'map' : 'table')
  else if (key === 'c') actions.openPage(page === 'compare' ? 'map' : 'compare')
}
