// The layers of the atlas in the order of the list of themes: adding one means adding it here.
import type { LayerId } from '../view/view.ts'
import { indicatorLayer } from './indicator.ts'
import { landLayer } from './land.ts'
import type { Layer } from './layer.ts'
import { layoutLayer } from './layout.ts'
import { mountainLayer } from './mountain.ts'
import { platformsLayer } from './platforms.ts'
import { zonesLayer } from './zones.ts'

export const allLayers: readonly Layer[] = [
  zonesLayer,
  mountainLayer,
  platformsLayer,
  landLayer,
  indicatorLayer,
  layoutLayer,
]

/** The layer of an id; every id has one, as the test beside this file holds. */
export function layerOf(id: LayerId): Layer {
  return allLayers.find((layer) => layer.id === id) ?? zonesLayer
}
