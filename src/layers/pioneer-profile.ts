// Pioneer zones of future industries as lines of a profile.
import type { DivisionCode } from '../domain/division.ts'
import type { ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { layoutText } from '../i18n/layout.messages.ts'
import type { LayerContext } from './layer.ts'
import { nearestWith } from './neighbours.ts'
import { colourOf, fieldText, levelText } from './pioneer.ts'

export function describePioneer(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = layoutText[view.language]
  const { pioneerZones: zones } = atlas
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
