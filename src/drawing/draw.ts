// Atlas and View in, Drawing out: asks the chosen layer, then lays the overlays and names above it.
import type { Atlas } from '../domain/atlas.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import type { Palette } from '../scales/palette.ts'
import type { View } from '../view/view.ts'
import type { Drawers } from './drawers.ts'
import type { Drawing } from './drawing.ts'
import { labelMarks } from './labels.ts'
import { joinRows, overlayMarks } from './overlays.ts'

/**
 * What is to be seen of a view: one area per county in the atlas's order, whatever the layer. Pure; throws for no view.
 * A layer whose drawer is not at hand is drawn as zones, and the drawing's `layer` says so.
 */
export function draw(whole: Atlas, view: View, palette: Palette, drawers: Drawers): Drawing {
  const atlas = shownAtlas(whole, view.showsInferred)
  const layer = drawers.layers[view.layer] ? view.layer : 'zones'
  const context = { atlas, view: { ...view, layer }, palette }
  const { names = [], ...drawn } = (drawers.layers[layer] ?? drawers.layers.zones)(context)
  const overlays = overlayMarks(context, drawers)
  const symbols = joinRows([...drawn.symbols, ...overlays.symbols])
  return {
    ...drawn,
    layer,
    outlines: [...overlays.outlines, ...drawn.outlines],
    symbols,
    labels: [...names, ...labelMarks(atlas, view, { ...drawn, symbols })],
    legend: { ...drawn.legend, signs: [...drawn.legend.signs, ...overlays.signs] },
  }
}
