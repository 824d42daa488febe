// Low-efficiency industrial land: the name and status of the theme.
import { landText } from '../i18n/land.messages.ts'
import { cityMeasures, isArea } from './land-measures.ts'
import type { Layer } from './layer.ts'

export const landLayer: Layer = {
  id: 'land',
  title: ({ view }) => landText[view.language].title,
  status({ atlas, view }) {
    const measures = new Set(
      cityMeasures(atlas)
        .filter(isArea)
        .map((m) => m.id),
    )
    const cities = atlas.cities.filter((c) =>
      atlas.landTargets.some(
        (r) => r.scopeCode === c.code && r.scopeLevel === 'prefecture' && measures.has(r.measureId),
      ),
    )
    return landText[view.language].status(cities.length, atlas.cities.length)
  },
}
