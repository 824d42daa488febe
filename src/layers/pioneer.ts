// Pioneer zones of future industries: squares above any layer, and lines in the profile.
import type { DivisionCode } from '../domain/division.ts'
import type { PioneerZone } from '../domain/programmes.ts'
import type { Glyph, SymbolMark } from '../drawing/drawing.ts'
import type { ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { layoutText } from '../i18n/layout.messages.ts'
import type { LayerContext } from './layer.ts'
import { nearestWith } from './neighbours.ts'

const glyphRadiusPx = 5

function shownZones({ atlas, view }: LayerContext): PioneerZone[] {
  return atlas.pioneerZones.filter((z) => view.showsInferred || z.evidence !== 'inferred')
}

function colourOf({ palette }: LayerContext, zone: PioneerZone): string {
  return zone.level === '省级' ? palette.ramps.violet[4] : palette.ramps.violet[3]
}

function levelText({ view }: LayerContext, zone: PioneerZone): string {
  const t = layoutText[view.language]
  return zone.level === '省级' ? t.provincial : t.municipal
}

function fieldText({ view }: LayerContext, zone: PioneerZone): string {
  return inLanguage(view.language, zone.field, zone.fieldEn)
}

/** A row of squares for every county that has any; several counties of one zone each show it. */
export function pioneerSymbols(context: LayerContext): SymbolMark[] {
  const { language } = context.view
  const rows = new Map<DivisionCode, Glyph[]>()
  for (const zone of shownZones(context)) {
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

export function describePioneer(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = layoutText[view.language]
  const zones = shownZones(context)
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const lines = zones
    .filter((z) => (isCity ? z.cityCode === code : z.countyCodes.includes(code)))
    .map((z) => ({
      id: z.id,
      glyph: { shape: 'square' as const, colour: colourOf(context, z) },
      strong: inLanguage(view.language, z.nameZh, z.nameEn),
      text: fieldText(context, z),
      value: '',
      unit: '',
      note: [
        levelText(context, z),
        inLanguage(view.language, z.batch, z.batchEn),
        inLanguage(view.language, z.status, z.statusEn),
        z.asOf,
      ]
        .filter(Boolean)
        .join(' · '),
      evidence: z.evidence,
      sourceId: z.sourceId,
    }))
  const has = (c: DivisionCode) => zones.some((z) => z.countyCodes.includes(c))
  const empty = lines.length > 0 ? null : { text: t.pioneerEmpty, offers: nearestWith(atlas, code, has) }
  return { id: 'pioneer', title: t.pioneer, lines, empty }
}
