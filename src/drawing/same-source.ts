// What else the atlas took from one source: how much, and the first of it by name.
import type { Atlas } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import { inLanguage } from '../i18n/format.ts'

export interface SameSource {
  readonly count: number
  /** Up to `most` of them, in the order of the tables. */
  readonly items: readonly string[]
}

/** Rows that cite the source. "unknown" is no source: its rows have nothing in common, and none are listed. */
export function sameSource(atlas: Atlas, sourceId: string, language: Language, most = 8): SameSource {
  if (sourceId === 'unknown' || sourceId === '') return { count: 0, items: [] }
  const pick = (zh: string, en: string) => inLanguage(language, zh, en)
  const division = (code: string) => {
    const found = atlas.divisionByCode.get(code)
    return found ? pick(found.shortZh, found.shortEn) : code
  }
  const indicator = (id: string) => {
    const found = atlas.indicators.find((one) => one.id === id)
    return found ? pick(found.nameZh, found.nameEn) : id
  }
  const cluster = (id: string | null) => {
    const found = id ? atlas.clusterById.get(id) : undefined
    return found ? pick(found.nameZh, found.nameEn) : ''
  }
  const own = <T extends { readonly sourceId: string }>(rows: readonly T[], say: (row: T) => string) =>
    rows.filter((row) => row.sourceId === sourceId).map((row) => () => say(row))
  const all = [
    ...own(atlas.zones, (z) => `${pick(z.placeZh, z.placeEn)} · ${cluster(z.clusterId)}`),
    ...own(atlas.risingStars, (s) => `${pick(s.placeZh, s.placeEn)} · ${pick(s.industry, s.industryEn)}`),
    ...own(atlas.platforms, (p) => pick(p.nameZh, p.nameEn)),
    ...own(atlas.statusEvents, (e) => `${e.date} ${pick(e.event, e.eventEn)}`),
    ...own(atlas.mountainCounties, (m) => division(m.code)),
    ...own(atlas.mountainGroupFigures, (f) => `${pick(f.measureZh, f.measureEn)} ${f.year}`),
    ...own(atlas.pairs, (p) => `${pick(p.fromZh, p.fromEn)} — ${pick(p.toZh, p.toEn)}`),
    ...own(atlas.landTargets, (l) => `${pick(l.scopeZh, l.scopeEn)} · ${pick(l.indicator, l.indicatorEn)}`),
    ...own(atlas.values, (v) => `${division(v.code)} · ${indicator(v.indicatorId)} ${v.year === 'n.d.' ? '' : v.year}`),
    ...own(atlas.pioneerZones, (z) => pick(z.nameZh, z.nameEn)),
    ...own(atlas.layoutParts, (p) => pick(p.nameZh, p.nameEn)),
    ...own(atlas.officialTotals, (o) => pick(o.labelZh, o.labelEn)),
  ]
  return { count: all.length, items: all.slice(0, most).map((say) => say().replace(/ · $/, '').trim()) }
}
