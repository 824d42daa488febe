// Atlas and View in, Drawing out: asks the chosen layer, then lays the overlays above it.
import type { Atlas } from '../domain/atlas.ts'
import type { Palette } from '../scales/palette.ts'
import type { View } from '../view/view.ts'
import type { Drawing } from './drawing.ts'

export function draw(_atlas: Atlas, _view: View, _palette: Palette): Drawing {
  throw new Error('not drawn yet')
}
