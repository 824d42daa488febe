// What an address without a view opens: the default, or what the publisher chose.
import type { Edition } from '../domain/atlas.ts'
import { decodeView, encodeView } from './codec.ts'
import { currentVersion } from './migrations.ts'
import { offeredLayers } from './offered-layers.ts'
import { defaultView, type View } from './view.ts'

/** The view of an address without a hash; `link` goes before what the publisher chose. */
export function openingView(edition: Pick<Edition, 'publisher'>, link = edition.publisher?.view ?? ''): View {
  const { view, stated } = decodeView(link)
  const offered = offeredLayers(edition)
  const [first = view.layer] = offered
  const language = stated.has('language') ? view.language : (edition.publisher?.language ?? view.language)
  return { ...view, language, layer: offered.includes(view.layer) ? view.layer : first }
}

/** A view as a hash without "#". Where no hash opens another view, the default one must not be silent. */
export function linkText(view: View, opening: View = defaultView): string {
  return encodeView(view) || (encodeView(opening) === '' ? '' : `v=${currentVersion}`)
}
