// Roles of a place in 415X, and its rising stars, as lines of its profile.
import type { DivisionCode } from '../domain/division.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import type { LayerContext } from './layer.ts'
import { nearestWith } from './neighbours.ts'
import { byCounty, clusterName, glyphOf, placeName, roleText, zonesInForce } from './zones-roles.ts'

export function describeZones(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view, palette } = context
  const t = zonesText[view.language]
  const inForce = zonesInForce(atlas, 'now')
  const held = byCounty(atlas, inForce)
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const zones = isCity ? inForce.filter((z) => z.cityCode === code) : (held.get(code) ?? [])
  const batches = (b: readonly number[]) => (b.length > 0 ? t.batch(b.join(t.or)) : t.batchUnknown)
  const stars = atlas.risingStars.filter((s) => (isCity ? s.cityCode === code : s.countyCodes.includes(code)))
  const lines: ProfileLine[] = zones.map((zone) => {
    const glyph = glyphOf(context, zone)
    const place = zone.isFunctionalZone || isCity ? placeName(context, zone) : ''
    const isNameInferred = view.showsInferred && atlas.clusterById.get(zone.clusterId ?? '')?.evidence === 'inferred'
    return {
      id: zone.id,
      glyph: { shape: glyph.shape, colour: glyph.colour },
      strong: roleText(context, zone),
      text: clusterName(context, zone),
      value: '',
      unit: '',
      note: [
        place,
        zone.isFunctionalZone ? t.functionalZone : '',
        inLanguage(view.language, zone.focus, zone.focusEn),
        batches(zone.batches),
        zone.date,
        isNameInferred ? t.nameInferred : '',
      ]
        .filter(Boolean)
        .join(' · '),
      evidence: zone.evidence,
      sourceId: zone.sourceId,
    }
  })
  for (const star of stars) {
    lines.push({
      id: star.id,
      glyph: { shape: 'ring', colour: palette.inkSoft },
      strong: t.risingStar,
      text: inLanguage(view.language, star.industry, star.industryEn),
      value: '',
      unit: '',
      note: [inLanguage(view.language, star.placeZh, star.placeEn), batches(star.batches)].join(' · '),
      evidence: star.evidence,
      sourceId: star.sourceId,
    })
  }
  const empty = lines.length > 0 ? null : { text: t.empty, offers: nearestWith(atlas, code, (c) => held.has(c)) }
  return { id: 'zones', title: t.section, lines, empty }
}
