// Targets, inventories and results of land as lines of a profile.
import type { DivisionCode } from '../domain/division.ts'
import type { LandTarget } from '../domain/programmes.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { landText } from '../i18n/land.messages.ts'
import { figureText, periodText } from './land-figures.ts'
import type { LayerContext } from './layer.ts'

export function describeLand(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = landText[view.language]
  const division = atlas.divisionByCode.get(code)
  const lineOf = (row: LandTarget): ProfileLine => {
    const text = figureText(row, view)
    const measure = atlas.landMeasures.find((m) => m.id === row.measureId)
    const isOwn = row.scopeCode === code && (row.scopeLevel === 'prefecture' || row.scopeLevel === 'county')
    return {
      id: `${code}-${row.id}`,
      glyph: null,
      strong: t[row.kind],
      text: inLanguage(view.language, row.indicator, row.indicatorEn),
      value: text,
      unit: '',
      note: [
        isOwn ? '' : inLanguage(view.language, row.scopeZh, row.scopeEn),
        periodText(row, view),
        measure ? inLanguage(view.language, measure.nameZh, measure.nameEn) : '',
      ]
        .filter(Boolean)
        .join(t.sep),
      evidence: row.evidence,
      sourceId: row.sourceId,
    }
  }
  const { landTargets: rows } = atlas
  const own = rows.filter((r) => r.scopeCode === code)
  // A county is covered by its city's plan: only rows of a measure, lest the profile repeat every figure of the city.
  const city =
    division?.level === 'county'
      ? rows.filter(
          (r) =>
            r.scopeCode === division.parent &&
            r.scopeLevel === 'prefecture' &&
            r.measureId !== '' &&
            r.valueHa !== null,
        )
      : []
  const lines = [...own, ...city].map(lineOf)
  return { id: 'land', title: t.section, lines, empty: lines.length > 0 ? null : { text: t.empty, offers: [] } }
}
