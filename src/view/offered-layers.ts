// Which themes a publisher shows, and which of their marks above others.
import type { Edition } from '../domain/atlas.ts'
import { type LayerId, layerIds, type OverlayId, overlayIds } from './view.ts'

/** Themes that the publisher shows, in their usual order. */
export function offeredLayers({ publisher }: Pick<Edition, 'publisher'>): readonly LayerId[] {
  const wanted = publisher?.layers ?? []
  return wanted.length === 0 ? layerIds : layerIds.filter((id) => wanted.includes(id))
}

/** The theme whose marks an overlay shows; pioneer zones belong to none. */
const themeOf: Readonly<Record<OverlayId, LayerId | ''>> = {
  mountain: 'mountain',
  platforms: 'platforms',
  pioneer: '',
  roles: 'zones',
}

/** What can be laid over a theme: marks of the others that the publisher shows. A theme draws its own by itself. */
export function offeredOverlays(edition: Pick<Edition, 'publisher'>, layer: LayerId): readonly OverlayId[] {
  const offered: readonly string[] = [...offeredLayers(edition), '']
  return overlayIds.filter((id) => themeOf[id] !== layer && offered.includes(themeOf[id]))
}
