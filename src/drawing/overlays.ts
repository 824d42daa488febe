// Marks of one theme above another theme's fill, and their signs in the legend; never what the layer itself draws already.

import { drawingText } from '../i18n/drawing.messages.ts'
import type { LayerContext } from '../layers/layer.ts'
import { offeredOverlays } from '../view/offered-layers.ts'
import type { OverlayId } from '../view/view.ts'
import type { Drawers } from './drawers.ts'
import type { LegendSign, OutlineMark, SymbolMark } from './drawing.ts'

export interface Overlays {
  readonly outlines: readonly OutlineMark[]
  readonly symbols: readonly SymbolMark[]
  readonly signs: readonly LegendSign[]
}

/** Overlays that are on, that can be drawn, and that the active layer does not draw by itself. */
export function overlayMarks(context: LayerContext, { outlines: drawOutlines, symbols }: Drawers): Overlays {
  const { atlas, view, palette } = context
  const t = drawingText[view.language]
  const offered = offeredOverlays(atlas.edition, view.layer)
  const has = (id: OverlayId) =>
    view.overlays.includes(id) && offered.includes(id) && (id === 'mountain' || id in symbols)
  const marks = (id: OverlayId) => (has(id) ? (symbols[id]?.(context) ?? []) : [])
  const outlines = has('mountain') ? drawOutlines(context) : []
  const [platforms, roles, pioneer] = [marks('platforms'), marks('roles'), marks('pioneer')]
  const glyph = (shape: 'disc' | 'square', colour: string) => ({ kind: 'glyph', shape, colour, radiusPx: 5 }) as const
  const glyphs = (rows: readonly SymbolMark[]) => rows.reduce((sum, row) => sum + row.glyphs.length, 0)
  const signs: (LegendSign | false)[] = [
    has('mountain') && {
      id: 'overlay-mountain',
      label: t.overlayMountain,
      sample: { kind: 'line', colour: palette.mountain, style: 'dotted' },
      count: outlines.length,
    },
    has('platforms') && {
      id: 'overlay-platforms',
      label: t.overlayPlatforms,
      sample: glyph('disc', palette.ramps.violet[4]),
      count: platforms.length,
    },
    has('roles') && {
      id: 'overlay-roles',
      label: t.overlayRoles,
      sample: glyph('disc', palette.ink),
      count: glyphs(roles),
    },
    has('pioneer') && {
      id: 'overlay-pioneer',
      label: t.overlayPioneer,
      sample: glyph('square', palette.ramps.violet[4]),
      count: glyphs(pioneer),
    },
  ]
  return { outlines, symbols: [...roles, ...pioneer, ...platforms], signs: signs.filter((s) => s !== false) }
}

/** One row per county: rows of several themes at the same county join, in the order given. Located points stay apart. */
export function joinRows(symbols: readonly SymbolMark[]): SymbolMark[] {
  const byCode = new Map<string, SymbolMark>()
  const result: SymbolMark[] = []
  for (const mark of symbols) {
    const isCircle = mark.glyphs.some((g) => g.shape === 'circle')
    if (mark.code !== '' && !isCircle) byCode.set(mark.code, joined(byCode.get(mark.code), mark))
    else result.push(mark)
  }
  return [...result, ...byCode.values()]
}

function joined(row: SymbolMark | undefined, more: SymbolMark): SymbolMark {
  return row ? { ...row, glyphs: [...row.glyphs, ...more.glyphs] } : more
}
