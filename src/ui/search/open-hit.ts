// What choosing a search result does to the view.
import { type DivisionCode, divisionCode } from '../../domain/division.ts'
import type { Actions } from '../../state/actions.ts'
import { type LayerId, layerIds } from '../../view/view.ts'
import type { SearchHit } from './search-hit.ts'

/** Opens a hit on the map: a theme, a cluster, an indicator, a place; what has a place is selected too. */
export function openHit(hit: SearchHit, actions: Actions): void {
  const place: { readonly place?: DivisionCode } = hit.code ? { place: divisionCode(hit.code) } : {}
  const own = bareId(hit.id)
  switch (hit.kind) {
    case 'cluster':
    case 'group':
      actions.patchView({ page: 'map', layer: 'zones', cluster: own, ...place })
      break
    case 'zone':
      actions.patchView({ page: 'map', layer: 'zones', cluster: '', ...place })
      break
    case 'platform':
      actions.patchView({ page: 'map', layer: 'platforms', ...place })
      break
    case 'indicator':
      actions.patchView({ page: 'map', layer: 'indicator', indicator: own, year: '' })
      break
    case 'layer':
      if (isLayer(own)) actions.patchView({ page: 'map', layer: own })
      break
    default:
      actions.patchView({ page: 'map', ...place })
  }
}

/** Ids may carry their kind in front, as in "cluster:C01". */
function bareId(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

function isLayer(id: string): id is LayerId {
  return (layerIds as readonly string[]).includes(id)
}
