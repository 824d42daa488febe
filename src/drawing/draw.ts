// Atlas and View in, Drawing out: asks the chosen layer, then lays the overlays and names above it.
import type { Atlas } from '../domain/atlas.ts'
import { layerOf } from '../layers/all-layers.ts'
import type { Palette } from '../scales/palette.ts'
import type { View } from '../view/view.ts'
import type { Drawing } from './drawing.ts'
import { labelMarks } from './labels.ts'
import { joinRows, overlayMarks } from './overlays.ts'

/** What is to be seen of a view: one area per county in the atlas's order, whatever the layer. Pure; throws for no view. */
export function draw(atlas: Atlas, view: View, palette: Palette): Drawing {
  const context = { atlas, view, palette }
  const drawn = layerOf(view.layer).draw(context)
  const overlays = overlayMarks(context)
  const symbols = joinRows([...drawn.symbols, ...overlays.symbols])
  return {
    ...drawn,
    layer: view.layer,
    outlines: [...overlays.outlines, ...drawn.outlines],
    symbols,
    labels: labelMarks(atlas, view, symbols),
    legend: { ...drawn.legend, signs: [...drawn.legend.signs, ...overlays.signs] },
  }
}
