// Exactly what is missing, as a list for whoever can fill it.
import type { Atlas } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import type { Zone } from '../domain/programmes.ts'
import { zonesAfter } from '../domain/zone-events.ts'
import { coverageText } from '../i18n/coverage.messages.ts'
import { inLanguage } from '../i18n/format.ts'
import { hasLandTarget } from './reconcile.ts'

export const missingCategories = ['zones', 'platforms', 'mountain', 'land', 'values', 'sources', 'policy'] as const
export type MissingCategory = (typeof missingCategories)[number]

export interface MissingItem {
  readonly id: string
  readonly category: MissingCategory
  readonly what: string
  /** File and row to fill in. */
  readonly where: string
  readonly how: string
  /** How many rows or cells are wanting. */
  readonly count: number
}

type Text = (typeof coverageText)['zh']

/**
 * The whole list, in a stable order: the same tables give the same list. What is only inferred is always on it; whether it counts as
 * held is for `shown` to say.
 */
export function missingItems(atlas: Atlas, language: Language, shown: Atlas = atlas): readonly MissingItem[] {
  const t = coverageText[language]
  return [
    ...totalItems(shown, t),
    ...clusterItems(atlas, language, t, shown),
    ...zoneItems(atlas, language, t),
    ...platformItems(atlas, language, t),
    ...mountainItems(atlas, t),
    ...landItems(atlas, language, t),
    ...valueItems(atlas, language, t),
    ...policyItems(t),
    ...sourceItems(atlas, language, t),
  ]
}

function totalItems(atlas: Atlas, t: Text): MissingItem[] {
  const zones = zonesAfter(atlas.zones, Number.POSITIVE_INFINITY)
  const ofRole = (role: Zone['role']) => zones.filter((zone) => zone.role === role).length
  const item = (
    id: string,
    category: MissingCategory,
    where: string,
    have: number,
    say: (have: number, all: number) => string,
  ) => {
    const all = atlas.officialTotals.find((o) => o.id === id)?.value ?? 0
    return have < all ? [{ id, category, what: say(have, all), where, how: t.howZones, count: all - have }] : []
  }
  return [
    ...item('zones-core-batch3', 'zones', 'data/zones.csv', ofRole('core'), t.missCore),
    ...item('zones-collab-batch3', 'zones', 'data/zones.csv', ofRole('collab'), t.missCollab),
    ...item('zones-stars-batch3', 'zones', 'data/rising-stars.csv', atlas.risingStars.length, t.missStars),
    ...item('platforms-batch4', 'platforms', 'data/platforms.csv', atlas.platforms.length, t.missPlatforms),
  ]
}

function clusterItems(atlas: Atlas, language: Language, t: Text, shown: Atlas): MissingItem[] {
  const items: MissingItem[] = []
  for (const { id, nameZh, nameEn } of shown.clusters) {
    const zones = shown.zones.filter((zone) => zone.clusterId === id)
    if (zones.some(({ role }) => role === 'core')) continue
    const say = zones.length === 0 ? t.clusterNothing : t.clusterNoCore
    const what = say(id, inLanguage(language, nameZh, nameEn))
    items.push({ id: `core-${id}`, category: 'zones', what, where: 'data/zones.csv', how: t.howZones, count: 1 })
  }
  const inferred = atlas.clusters.filter(({ groupEvidence }) => groupEvidence === 'inferred').length
  if (inferred > 0)
    items.push({
      id: 'cluster-groups',
      category: 'zones',
      what: t.groupMembership(inferred),
      where: 'data/clusters.csv · group_evidence',
      how: t.howOriginal,
      count: inferred,
    })
  return items
}

function zoneItems(atlas: Atlas, language: Language, t: Text): MissingItem[] {
  const item = (zone: Zone, column: string, what: string): MissingItem => ({
    id: `${zone.id}-${column}`,
    category: 'zones',
    what,
    where: `data/zones.csv · ${zone.id} · ${column}`,
    how: t.howZones,
    count: 1,
  })
  const items = atlas.zones.flatMap((zone) => {
    const place = inLanguage(language, zone.placeZh, zone.placeEn)
    const cluster = zone.clusterId ? atlas.clusterById.get(zone.clusterId) : undefined
    const name = cluster ? inLanguage(language, cluster.nameZh, cluster.nameEn) : '—'
    const found: MissingItem[] = []
    if (zone.role === 'unknown') found.push(item(zone, 'role', t.roleUnknown(place, name)))
    if (!cluster) found.push(item(zone, 'cluster_id', t.clusterUnknown(place)))
    if (zone.batches.length === 0) found.push(item(zone, 'batches', t.batchNone(place, name)))
    if (zone.batches.length > 1) found.push(item(zone, 'batches', t.batchOpen(place, name, zone.batches.join('|'))))
    return found
  })
  for (const star of atlas.risingStars)
    if (star.industry === '')
      items.push({
        id: `${star.id}-industry`,
        category: 'zones',
        what: t.starIndustry(inLanguage(language, star.placeZh, star.placeEn)),
        where: `data/rising-stars.csv · ${star.id} · industry_zh`,
        how: t.howZones,
        count: 1,
      })
  return items
}

function platformItems(atlas: Atlas, language: Language, t: Text): MissingItem[] {
  const file = 'data/platforms.csv'
  const open = atlas.platforms.filter(({ batches }) => batches.length > 1)
  const inferred = atlas.platforms.filter(({ positionEvidence }) => positionEvidence === 'inferred').length
  const noArea = atlas.platforms.filter(({ areaKm2 }) => areaKm2 === null).length
  const noOutput = atlas.platforms.filter(({ outputYiYuan }) => outputYiYuan === null).length
  const item = (id: string, what: string, where: string, count: number): MissingItem[] =>
    count > 0 ? [{ id, category: 'platforms', what, where, how: t.howZones, count }] : []
  return [
    ...open.flatMap((p) =>
      item(
        `${p.id}-batches`,
        t.platformBatch(inLanguage(language, p.nameZh, p.nameEn), p.batches.join('|')),
        `${file} · ${p.id} · batches`,
        1,
      ),
    ),
    ...item('platform-positions', t.platformPosition(inferred), `${file} · lon, lat`, inferred),
    ...item(
      'platform-figures',
      t.platformFigures(noArea, noOutput),
      `${file} · area_km2, output_yi_yuan`,
      noArea + noOutput,
    ),
  ]
}

function mountainItems(atlas: Atlas, t: Text): MissingItem[] {
  const inferred = atlas.mountainCounties.filter(({ classEvidence }) => classEvidence === 'inferred').length
  const base = { category: 'mountain', how: t.howOriginal } as const
  const file = 'data/mountain-counties.csv · development_class'
  return [
    ...(inferred > 0
      ? [{ ...base, id: 'mountain-class', what: t.mountainClass(inferred), where: file, count: inferred }]
      : []),
    { ...base, id: 'mountain-total', what: t.mountainTotal, where: 'data/official-totals.csv', count: 1 },
  ]
}

function landItems(atlas: Atlas, language: Language, t: Text): MissingItem[] {
  return atlas.cities
    .filter(({ code }) => !hasLandTarget(atlas, code))
    .map(({ code, nameZh, nameEn }) => ({
      id: `land-${code}`,
      category: 'land',
      what: t.cityNoLand(inLanguage(language, nameZh, nameEn)),
      where: 'data/land-targets.csv',
      how: t.howOriginal,
      count: 1,
    }))
}

/** Only indicators that are meant for every county: flags and ranks are of those that have them. */
function valueItems(atlas: Atlas, language: Language, t: Text): MissingItem[] {
  return atlas.indicators.flatMap(({ id, nameZh, nameEn, formula, isListed, draw }) => {
    if (formula !== '' || !isListed || draw === 'flag' || draw === 'rank') return []
    const held = new Set(atlas.values.filter((v) => v.indicatorId === id).map((v) => v.code))
    const count = atlas.counties.filter(({ code }) => !held.has(code)).length
    if (count === 0) return []
    const what = t.indicatorGap(inLanguage(language, nameZh, nameEn), count, atlas.counties.length)
    return [{ id: `values-${id}`, category: 'values', what, where: 'data/values.csv', how: t.howValues, count }]
  })
}

function policyItems(t: Text): MissingItem[] {
  const base = { category: 'policy', how: t.howOriginal } as const
  return [
    { ...base, id: 'policy-s2-table', what: t.s2Table, where: 'seeds/S2.csv', count: 1 },
    { ...base, id: 'policy-digital-nine', what: t.designationNames, where: 'data/designations.csv', count: 7 },
  ]
}

/** Documents and press of which only a reprint was seen, most cited first. */
function sourceItems(atlas: Atlas, language: Language, t: Text): MissingItem[] {
  const cited = new Map<string, number>()
  for (const { sourceId } of citingRows(atlas)) cited.set(sourceId, (cited.get(sourceId) ?? 0) + 1)
  const items = atlas.sources
    .filter(({ url, kind }) => url === '' && (kind === 'document' || kind === 'press' || kind === 'yearbook'))
    .map(({ id, titleZh, titleEn }): MissingItem => {
      const count = cited.get(id) ?? 0
      const what = t.sourceOriginal(inLanguage(language, titleZh, titleEn), count)
      return {
        id: `source-${id}`,
        category: 'sources',
        what,
        where: `data/sources.csv · ${id}`,
        how: t.howOriginal,
        count,
      }
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  const unknown = cited.get('unknown') ?? 0
  if (unknown === 0) return items
  const what = t.unknownSource(unknown)
  return [
    { id: 'unknown', category: 'sources', what, where: 'source_id', how: t.howOriginal, count: unknown },
    ...items,
  ]
}

/** Every row of the tables that cites a source. */
function citingRows(atlas: Atlas): readonly { readonly sourceId: string }[] {
  return [
    ...atlas.zones,
    ...atlas.risingStars,
    ...atlas.platforms,
    ...atlas.clusters,
    ...atlas.mountainCounties,
    ...atlas.statusEvents,
    ...atlas.mountainGroupFigures,
    ...atlas.pairs,
    ...atlas.landTargets,
    ...atlas.values,
    ...atlas.pioneerZones,
    ...atlas.layoutParts,
    ...atlas.officialTotals,
  ]
}
