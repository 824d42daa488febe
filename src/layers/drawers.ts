// How each theme is drawn: all of it, in the chunk that arrives after the first map. Adding a layer means adding it here too.
import type { Drawers } from '../drawing/drawers.ts'
import { drawIndicator } from './indicator-drawing.ts'
import { drawLand } from './land-drawing.ts'
import { drawLayout } from './layout-drawing.ts'
import { mountainOutlines } from './mountain.ts'
import { drawMountain } from './mountain-drawing.ts'
import { pioneerSymbols } from './pioneer-symbols.ts'
import { drawPlatforms, platformSymbols } from './platforms-drawing.ts'
import { drawZones, roleSymbols } from './zones.ts'

export const allDrawers: Drawers = {
  isComplete: true,
  layers: {
    zones: drawZones,
    mountain: drawMountain,
    platforms: drawPlatforms,
    land: drawLand,
    indicator: drawIndicator,
    layout: drawLayout,
  },
  outlines: mountainOutlines,
  symbols: { roles: roleSymbols, pioneer: pioneerSymbols, platforms: platformSymbols },
}
