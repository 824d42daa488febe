// Parts and corridors that a place belongs to as lines of its profile.
import type { DivisionCode } from '../domain/division.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { formatNumber, inLanguage } from '../i18n/format.ts'
import { layoutText } from '../i18n/layout.messages.ts'
import type { LayerContext } from './layer.ts'
import { partName } from './layout.ts'

/** English for the sets of the table. */
const setsEn: Readonly<Record<string, string>> = {
  科创走廊: 'innovation corridor',
  产业走廊: 'industrial corridor',
  双核一带一廊: 'two cores, one belt, one corridor',
}

export function describeLayout(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = layoutText[view.language]
  const division = atlas.divisionByCode.get(code)
  const city = division?.level === 'city' ? code : division?.parent
  const lines = atlas.layoutParts.flatMap((p): ProfileLine[] => {
    const isStated = division?.level === 'city' ? p.cityCodes.includes(code) : p.countyCodes.includes(code)
    const isByCity = p.countyCodes.length === 0 && city !== null && city !== undefined && p.cityCodes.includes(city)
    if (!isStated && !isByCity) return []
    const area = p.areaKm2
    return [
      {
        id: p.id,
        glyph: null,
        strong: partName(context, p),
        text: p.part === p.nameZh ? '' : inLanguage(view.language, p.part, p.partEn),
        value: area === null ? '' : formatNumber(area, view.language, 1),
        unit: area === null ? '' : t.area,
        note: [
          p.set === p.nameZh ? '' : inLanguage(view.language, p.set, setsEn[p.set] ?? p.set),
          p.year && t.year(p.year),
          isStated ? '' : t.wholeCity,
          inLanguage(view.language, p.noteZh, p.noteEn),
        ]
          .filter(Boolean)
          .join(' · '),
        evidence: p.evidence,
        sourceId: p.sourceId,
      },
    ]
  })
  return { id: 'layout', title: t.section, lines, empty: lines.length > 0 ? null : { text: t.empty, offers: [] } }
}
