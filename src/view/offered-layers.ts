// Which themes a publisher shows.
import type { Edition } from '../domain/atlas.ts'
import { type LayerId, layerIds } from './view.ts'

/** Themes that the publisher shows, in their usual order. */
export function offeredLayers({ publisher }: Pick<Edition, 'publisher'>): readonly LayerId[] {
  const wanted = publisher?.layers ?? []
  return wanted.length === 0 ? layerIds : layerIds.filter((id) => wanted.includes(id))
}
