// 万亩千亿 platforms of a place as lines of its profile.
import type { DivisionCode } from '../domain/division.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { formatNumber, inLanguage, joinList } from '../i18n/format.ts'
import { platformsText } from '../i18n/platforms.messages.ts'
import type { LayerContext } from './layer.ts'
import { nearestWith } from './neighbours.ts'
import { fieldColour, fieldsOf, outputText, platformName, platformsByCounty, precisionShapes } from './platforms.ts'

export function describePlatforms(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view, palette } = context
  const t = platformsText[view.language]
  const { platforms } = atlas
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const here = platforms.filter((p) => (isCity ? p.cityCode === code : p.countyCodes.includes(code)))
  const fields = fieldsOf(context)
  const lines = here.map((p): ProfileLine => {
    const index = fields.findIndex((f) => f.id === p.field)
    const size = p.areaKm2 !== null ? p.areaKm2 : null
    const notes = [
      p.batches.length > 0 ? t.batch(p.batches.join(t.or)) : '',
      p.approved === '' ? '' : t.approved(p.approved),
      inLanguage(view.language, p.status, p.statusEn),
      p.hostZone === '' ? '' : t.host(inLanguage(view.language, p.hostZone, p.hostZoneEn)),
      p.outputYiYuan === null ? '' : `${t.output} ${outputText(p.outputYiYuan, view.language)} (${p.outputYear})`,
      p.alsoCalled.length > 0 ? t.also(joinList(p.alsoCalled, view.language)) : '',
      ...(p.positionEvidence !== 'inferred'
        ? [t[p.precision]]
        : view.showsInferred
          ? [t[p.precision], t.positionInferred]
          : []),
    ]
    return {
      id: p.id,
      glyph: { shape: precisionShapes[p.precision], colour: fieldColour(palette, index) },
      strong: platformName(context, p),
      text: [...new Set([fields[index]?.label ?? '', inLanguage(view.language, p.industry, p.industryEn)])]
        .filter(Boolean)
        .join(' · '),
      value: size === null ? '' : formatNumber(size, view.language, 2),
      unit: size === null ? '' : t.areaUnit,
      note: notes.filter(Boolean).join(' · '),
      evidence: p.evidence,
      sourceId: p.sourceId,
    }
  })
  const held = platformsByCounty(platforms)
  const empty = lines.length > 0 ? null : { text: t.empty, offers: nearestWith(atlas, code, (c) => held.has(c)) }
  return { id: 'platforms', title: t.section, lines, empty }
}
