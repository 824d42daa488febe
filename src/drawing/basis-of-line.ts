// What stands behind a line of a profile: how it was published or computed, and every source of it.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import { figureBasis } from '../layers/indicator-basis.ts'
import { figuresOf } from '../layers/indicator-values.ts'
import { landBasis } from '../layers/land-basis.ts'
import type { View } from '../view/view.ts'
import type { Basis } from './drawing.ts'
import type { ProfileLine } from './profile.ts'

export interface LineBasis {
  readonly basis: Basis
  readonly sourceIds: readonly string[]
}

/** The place is the one whose profile the line stands in; the atlas the one that is shown. */
export function basisOfLine(atlas: Atlas, view: View, place: DivisionCode, line: ProfileLine): LineBasis {
  const own = { sourceIds: [line.sourceId] }
  const indicator = atlas.indicators.find(({ id }) => line.id === `figure-${id}`)
  const figure = indicator && figuresOf(atlas, indicator, '').get(place)
  if (figure) return { basis: figureBasis({ atlas, view }, indicator, figure), sourceIds: figure.sourceIds }
  const land = atlas.landTargets.find(({ id }) => line.id === `${place}-${id}`)
  if (land) return { ...own, basis: landBasis(land, view) }
  return { ...own, basis: line.evidence === 'derived' ? { method: line.note } : {} }
}
