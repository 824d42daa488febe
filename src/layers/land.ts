// Low-efficiency industrial land: the name and status of the theme.
import type { LandTarget } from '../domain/programmes.ts'
import { landText } from '../i18n/land.messages.ts'
import { cityMeasures, isArea } from './land-measures.ts'
import type { Layer, LayerContext } from './layer.ts'

/** Rows the view may speak of. */
export function shownRows({ atlas, view }: LayerContext): LandTarget[] {
  return atlas.landTargets.filter((r) => view.showsInferred || r.evidence !== 'inferred')
}

export const landLayer: Layer = {
  id: 'land',
  title: ({ view }) => landText[view.language].title,
  status(context) {
    const { atlas, view } = context
    const measures = new Set(
      cityMeasures(atlas)
        .filter(isArea)
        .map((m) => m.id),
    )
    const cities = atlas.cities.filter((c) =>
      shownRows(context).some(
        (r) => r.scopeCode === c.code && r.scopeLevel === 'prefecture' && measures.has(r.measureId),
      ),
    )
    return landText[view.language].status(cities.length, atlas.cities.length)
  },
}
