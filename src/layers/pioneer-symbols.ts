// Pioneer zones of future industries as squares above any layer.
import type { DivisionCode } from '../domain/division.ts'
import type { Glyph, SymbolMark } from '../drawing/drawing.ts'
import { inLanguage } from '../i18n/format.ts'
import type { LayerContext } from './layer.ts'
import { colourOf, fieldText, levelText } from './pioneer.ts'

const glyphRadiusPx = 5

/** A row of squares for every county that has any; several counties of one zone each show it. */
export function pioneerSymbols(context: LayerContext): SymbolMark[] {
  const { language } = context.view
  const rows = new Map<DivisionCode, Glyph[]>()
  for (const zone of context.atlas.pioneerZones) {
    const text = [inLanguage(language, zone.nameZh, zone.nameEn), levelText(context, zone), fieldText(context, zone)]
      .filter(Boolean)
      .join(' · ')
    const glyph: Glyph = { shape: 'square', colour: colourOf(context, zone), radiusPx: glyphRadiusPx, text }
    for (const code of zone.countyCodes) rows.set(code, [...(rows.get(code) ?? []), glyph])
  }
  return [...rows].flatMap(([code, glyphs]): SymbolMark[] => {
    const place = context.atlas.placeByCode.get(code)
    return place ? [{ id: `pioneer-${code}`, at: place.label, code, glyphs, label: '', precision: '' }] : []
  })
}
