// The compared places and every row of the comparison, as the page shows, cites and exports them.
import type { Division } from '../../domain/division.ts'
import { inLanguage } from '../../i18n/format.ts'
import { offeredLayers } from '../../view/offered-layers.ts'
import type { AppState } from '../app-context.ts'
import { type CompareRow, compareRow } from './compare-rows.ts'

export interface Comparison {
  readonly places: readonly Division[]
  /** Roles, status, then every listed indicator; the cells follow the places. */
  readonly rows: readonly CompareRow[]
}

export function comparisonOf({ store, language, drawWith, describeTheme }: AppState): Comparison {
  const { atlas } = store
  const places = store.view.value.compared.flatMap((code) => atlas.divisionByCode.get(code) ?? [])
  const codes = places.map((p) => p.code)
  const offered = offeredLayers(atlas.edition)
  const themes = (['zones', 'mountain'] as const)
    .filter((id) => offered.includes(id))
    .map((layer) => compareRow(layer, describeTheme(layer).title, drawWith({ layer }), codes, { isQuantity: false }))
  const figures = atlas.indicators
    .filter((i) => i.isListed && offered.includes('indicator'))
    .map((i) => {
      const name = inLanguage(language.value, i.nameZh, i.nameEn)
      const isQuantity = i.draw === 'fill' || i.draw === 'symbol'
      return compareRow(i.id, name, drawWith({ layer: 'indicator', indicator: i.id }), codes, { isQuantity })
    })
  return { places, rows: [...themes, ...figures] }
}
