// What listeners are told of each county's shape.
import type { Atlas } from '../../domain/atlas.ts'
import type { Language } from '../../domain/language.ts'
import type { AreaMark } from '../../drawing/drawing.ts'
import { areaLabel } from './area-sentence.ts'

/**
 * Names the shapes of the map inside `host`, which stand in the order of `areas`, as the atlas does. They are named from
 * outside the drawing: what is said of ninety counties changes with every theme, and nobody who looks waits for it.
 */
export function nameAreas(host: Element, areas: readonly AreaMark[], atlas: Atlas, language: Language): void {
  const shapes = host.querySelectorAll('.ar > path')
  for (const [i, area] of areas.entries()) shapes[i]?.setAttribute('aria-label', areaLabel(atlas, area, language))
}
