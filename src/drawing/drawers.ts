// The drawing code at hand: that of the first theme travels with the page, the rest arrives after it.
import type { Drawer, LayerContext } from '../layers/layer.ts'
import { mountainOutlines } from '../layers/mountain.ts'
import { drawZones, roleSymbols } from '../layers/zones.ts'
import type { LayerId, OverlayId, View } from '../view/view.ts'
import type { OutlineMark, SymbolMark } from './drawing.ts'

export interface Drawers {
  /** False while some theme or overlay cannot be drawn yet. */
  readonly isComplete: boolean
  /** The first theme is always there: it stands in for one that has not arrived. */
  readonly layers: Readonly<Record<'zones', Drawer> & Partial<Record<LayerId, Drawer>>>
  /** The overlay "mountain". */
  readonly outlines: (context: LayerContext) => readonly OutlineMark[]
  /** The other overlays; one that is absent is not drawn. */
  readonly symbols: Readonly<Partial<Record<OverlayId, (context: LayerContext) => readonly SymbolMark[]>>>
}

/** True where the first theme's drawing shows the view whole. */
export function needsOnlyFirst({ layer, overlays, page }: View): boolean {
  return layer === 'zones' && page === 'map' && overlays.every((id) => id === 'mountain' || id === 'roles')
}

/** Draws what the default view shows. */
export const firstDrawers: Drawers = {
  isComplete: false,
  layers: { zones: drawZones },
  outlines: mountainOutlines,
  symbols: { roles: roleSymbols },
}
