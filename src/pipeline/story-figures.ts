// The figures that stories name: every number on a slide comes out of a table here.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { PolicyFact } from '../domain/indicator.ts'
import type { Language } from '../domain/language.ts'
import { formatNumber } from '../i18n/format.ts'
import { mountainStatusAt } from '../layers/mountain-status.ts'
import { zonesInForce } from '../layers/zones-roles.ts'
import type { ResolveFigure } from '../story/placeholders.ts'

type Figure = number | string | null | undefined
/** A figure by the part after the colon; null or undefined for what is not there. */
type Source = (id: string, language: Language) => Figure

/** Total that a list is measured against. */
const totals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    core: 'zones-core-batch3',
    collab: 'zones-collab-batch3',
    stars: 'zones-stars-batch3',
    platforms: 'platforms-batch4',
  }),
)

/** "2024-08-21" as each language writes a date; a year or month likewise. */
export function writtenDate(date: string, language: Language): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return null
  if (language === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  const name = month
    ? new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
        new Date(`${year}-${month}-01T00:00:00Z`),
      )
    : ''
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ')
}

/** A resolver over the tables; names are "kind:id", or "kind:id*10000" for another unit; unknown ones give null. */
export function figuresOf(atlas: Atlas, facts: readonly PolicyFact[]): ResolveFigure {
  const zones = zonesInForce(atlas, 'now')
  const role = (name: string) => zones.filter((z) => z.role === name).length
  const landCities = new Set(
    atlas.landTargets
      .filter((r) => r.scopeLevel === 'prefecture' && r.valueHa !== null && r.measureId !== '')
      .map((r) => r.scopeCode),
  )
  const counts: Readonly<Record<string, number>> = {
    core: role('core'),
    collab: role('collab'),
    unknown: role('unknown'),
    zones: zones.length,
    stars: atlas.risingStars.length,
    platforms: atlas.platforms.length,
    pairs: atlas.pairs.length,
    landCities: landCities.size,
    otherCities: atlas.cities.length - landCities.size,
    cities: atlas.cities.length,
    counties: atlas.counties.length,
    inferred: zones.filter((z) => z.evidence === 'inferred').length,
    places: new Set(zones.flatMap((z) => z.countyCodes)).size,
  }
  const held = new Map(Object.entries(counts))
  const citiesOf = (measureId: string) =>
    new Set(
      atlas.landTargets
        .filter((r) => r.scopeLevel === 'prefecture' && r.measureId === measureId && r.kind !== 'actual')
        .map((r) => r.scopeCode),
    )
  const isHere = (code: string) => atlas.divisionByCode.has(code as DivisionCode)
  const official = (id: string) => atlas.officialTotals.find((t) => t.id === id)
  const event = (id: string) => atlas.statusEvents.find((e) => e.id === id)
  const isMember = (date: string) => [...mountainStatusAt(atlas, date).values()].filter((s) => s.status === 'member')
  const kinds: Readonly<Record<string, Source>> = {
    official: (id) => official(id)?.value,
    date: (id, language) => writtenDate(event(id)?.date ?? official(id)?.asOf ?? '', language),
    fact: (id) => facts.find((f) => f.id === id)?.value,
    due: (id) => facts.find((f) => f.id === id)?.targetYear || null,
    from: (id) => facts.find((f) => f.id === id)?.periodStart || null,
    land: (id) => atlas.landTargets.find((r) => r.id === id)?.value,
    since: (id) => atlas.landTargets.find((r) => r.id === id)?.periodStart || null,
    till: (id) => atlas.landTargets.find((r) => r.id === id)?.periodEnd || null,
    measured: (id) => citiesOf(id).size || null,
    unmeasured: (id) => {
      const measured = citiesOf(id)
      return measured.size > 0 ? [...landCities].filter((code) => !measured.has(code)).length : null
    },
    figure: (id) => atlas.mountainGroupFigures.find((f) => f.id === id)?.value,
    year: (id) => atlas.mountainGroupFigures.find((f) => f.id === id)?.year,
    touched: (id) => event(id)?.countyCodes.length,
    mountain: (date) => isMember(date).length,
    pairs: (kind) => atlas.pairs.filter((p) => p.kind === kind).length || null,
    away: (kind) => atlas.pairs.filter((p) => p.kind === kind && !isHere(p.toCode)).length || null,
    roles: (code) => zones.filter((z) => z.countyCodes.some((c) => c === code)).length || null,
    group: (id) =>
      zones.filter((z) => z.clusterId && atlas.clusterById.get(z.clusterId)?.groupId === id).length || null,
    clusters: (id) => atlas.clusters.filter((c) => c.groupId === id).length || null,
    have: (id) => held.get(id),
    missing: (id) => missing(official(totals.get(id) ?? '')?.value, held.get(id)),
    edition: (id, language) => (id === 'date' ? writtenDate(atlas.edition.asOf, language) : null),
  }
  const sources = new Map(Object.entries(kinds))
  return (name, language) => {
    const [, kind = '', id = '', factor] = /^(\w+):(.+?)(?:\*(\d+(?:\.\d+)?))?$/.exec(name) ?? []
    const found = sources.get(kind)?.(id, language)
    if (found === null || found === undefined) return null
    if (factor === undefined) return typeof found === 'number' ? formatNumber(found, language, 2) : found
    const product = Number(found) * Number(factor)
    return Number.isFinite(product) ? formatNumber(product, language, 2) : null
  }
}

function missing(total: number | undefined, have: number | undefined): number | null {
  return total === undefined || have === undefined ? null : total - have
}
