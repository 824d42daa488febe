// Pairs and enclaves of a place as lines of its profile.
import type { DivisionCode } from '../domain/division.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { mountainText } from '../i18n/mountain.messages.ts'
import type { LayerContext } from './layer.ts'
import { flowKinds } from './mountain-flows.ts'
import { endName, flowColour, kindName, siteText, when } from './mountain-flows-words.ts'

/** Pairs and enclaves of a county or city, seen from its end, whichever end that is. */
export function describeFlows(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view, palette } = context
  const t = mountainText[view.language]
  const idByKind = new Map(flowKinds(atlas).map((k) => [k.kindZh, k.id]))
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const isHere = (end: string) => end === code || (isCity && atlas.divisionByCode.get(end)?.parent === code)
  const pairs = atlas.pairs.filter((p) => isHere(p.fromCode) || isHere(p.toCode))
  const lines = pairs.map((pair): ProfileLine => {
    const from = endName(context, pair.fromCode, pair.fromZh, pair.fromEn)
    const to = endName(context, pair.toCode, pair.toZh, pair.toEn)
    const partner = isCity ? `${from} — ${to}` : isHere(pair.fromCode) ? to : from
    return {
      id: pair.id,
      glyph: { shape: 'disc', colour: flowColour(palette, idByKind.get(pair.kind) ?? '') },
      strong: partner,
      text: kindName(context, pair),
      value: '',
      unit: '',
      note: [inLanguage(view.language, pair.name, pair.nameEn), siteText(context, pair), when(context, pair)]
        .filter(Boolean)
        .join(' · '),
      evidence: pair.evidence,
      sourceId: pair.sourceId,
    }
  })
  return {
    id: 'flows',
    title: t.sectionFlows,
    lines,
    empty: lines.length > 0 ? null : { text: t.emptyFlows, offers: [] },
  }
}
