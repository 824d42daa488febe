// The atlas's own counts and sums beside the published totals, with the known reasons why they differ.
import type { Atlas } from '../domain/atlas.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { OfficialTotal } from '../domain/indicator.ts'
import type { Language } from '../domain/language.ts'
import { firstBatch, zonesAfter } from '../domain/zone-events.ts'
import { coverageText } from '../i18n/coverage.messages.ts'
import { inLanguage } from '../i18n/format.ts'
import { mountainStatusAt } from '../layers/mountain-status.ts'

export interface TotalLine {
  readonly id: string
  readonly label: string
  readonly have: number
  /** null where nothing is published. */
  readonly official: number | null
  readonly unit: string
  readonly asOf: string
  /** Why the two differ, as far as it is known; "" otherwise. */
  readonly reason: string
  readonly evidence: Evidence | null
  readonly sourceId: string
}

export interface TotalGroup {
  readonly id: 'zones' | 'platforms' | 'mountain' | 'divisions' | 'sums'
  readonly title: string
  readonly lines: readonly TotalLine[]
}

interface Batched {
  readonly batches: readonly number[]
}

/** Certainly in one of the first n batches: "2|3" is not certainly of the second. */
function certainBy(rows: readonly Batched[], batch: number): number {
  return rows.filter(({ batches }) => batches.length > 0 && batches.every((b) => b <= batch)).length
}

/** Perhaps, but not certainly, in one of the first n batches. */
function possibleBy(rows: readonly Batched[], batch: number): number {
  return (
    rows.filter(({ batches }) => batches.length === 0 || batches.some((b) => b <= batch)).length -
    certainBy(rows, batch)
  )
}

type Count = readonly [have: number, reason?: string]

/** Counts by the id of the published total they answer to. */
function counts(atlas: Atlas, language: Language): Readonly<Record<string, () => Count>> {
  const t = coverageText[language]
  const now = zonesAfter(atlas.zones, Number.POSITIVE_INFINITY)
  const ofRole = (role: string) => now.filter((zone) => zone.role === role)
  const byBatch = (rows: readonly Batched[], batch: number): Count => {
    const possible = possibleBy(rows, batch)
    return [certainBy(rows, batch), possible > 0 ? t.reasonBatch(possible) : '']
  }
  const second = now.filter((zone) => zone.batches.length > 0 && zone.batches.every((b) => b <= 2))
  const countyZones = second.filter((zone) => !zone.isFunctionalZone)
  const distinct = (values: readonly string[]) => new Set(values).size
  const mountain = new Set<string>(atlas.mountainCounties.map((m) => m.code))
  const members = (date: string) =>
    [...mountainStatusAt(atlas, date).values()].filter(({ status }) => status === 'member').length
  const withArea = atlas.platforms.filter((p) => p.areaKm2 !== null)
  const places = [...second].map((zone) => zone.placeZh)
  return {
    'zones-core-batch2': () => byBatch(ofRole('core'), 2),
    'zones-core-batch3': () => [ofRole('core').length],
    'zones-collab-batch2': () => byBatch(ofRole('collab'), 2),
    'zones-collab-batch3': () => [ofRole('collab').length],
    'zones-stars-batch3': () => [atlas.risingStars.length],
    'zones-clusters': () => [atlas.clusters.length],
    'zones-groups': () => [atlas.groups.length],
    'zones-places-batch2': () => [distinct(places), t.reasonPlaces],
    'zones-counties-batch2': () => [distinct(countyZones.flatMap((z) => z.countyCodes)), t.reasonPlaces],
    'zones-functional-batch2': () => [
      distinct(second.filter((z) => z.isFunctionalZone).map((z) => z.placeZh)),
      t.reasonPlaces,
    ],
    'zones-cities-batch2': () => [distinct(second.map((z) => z.cityCode)), t.reasonPlaces],
    'zones-mountain-batch2': () => [
      distinct(second.flatMap((z) => z.countyCodes).filter((code) => mountain.has(code))),
      t.reasonPlaces,
    ],
    'mountain-26': () => [atlas.mountainCounties.length],
    'mountain-leap': () => [atlas.mountainCounties.filter((m) => m.developmentClass === '跨越发展类').length],
    'mountain-ecological': () => [atlas.mountainCounties.filter((m) => m.developmentClass === '生态发展类').length],
    'mountain-25': () => [members('2024-12')],
    'platforms-batch1': () => byBatch(atlas.platforms, 1),
    'platforms-batch2': () => byBatch(atlas.platforms, 2),
    'platforms-batch3': () => byBatch(atlas.platforms, 3),
    'platforms-batch4': () => [atlas.platforms.length],
    'platforms-area-20': () => [
      withArea.reduce((sum, p) => sum + (p.areaKm2 ?? 0), 0),
      t.reasonTotalArea(withArea.length),
    ],
    'population-census-2020': () => {
      const rows = atlas.values.filter((v) => v.indicatorId === 'resident_population_census' && isCounty(atlas, v.code))
      return [sumOf(rows), t.reasonCensus(atlas.counties.length - distinct(rows.map((v) => v.code)))]
    },
    'land-area-published': () => {
      const rows = atlas.values.filter((v) => v.indicatorId === 'land_area' && isCounty(atlas, v.code))
      const withFigure = distinct(rows.map((v) => v.code))
      return [sumOf(rows), t.reasonArea(atlas.counties.length - withFigure, withFigure)]
    },
  }
}

function isCounty(atlas: Atlas, code: string): boolean {
  return atlas.divisionByCode.get(code)?.level === 'county'
}

function sumOf(rows: readonly { readonly value: number }[]): number {
  return rows.reduce((sum, row) => sum + row.value, 0)
}

/** Counties of the scope of a total such as "divisions-ningbo". */
function countiesOf(atlas: Atlas, total: OfficialTotal): number {
  const isCity = atlas.divisionByCode.get(total.scopeCode)?.level === 'city'
  return atlas.counties.filter((c) => !isCity || c.parent === total.scopeCode).length
}

/** Every published total that the tables can answer to, grouped by programme, and the sums no total was published for. */
export function reconcile(atlas: Atlas, language: Language): readonly TotalGroup[] {
  const t = coverageText[language]
  const known = counts(atlas, language)
  const line = (total: OfficialTotal): TotalLine[] => {
    const isDivision = total.programme === 'divisions' && !known[total.id]
    const count = isDivision ? ([countiesOf(atlas, total)] as const) : known[total.id]?.()
    if (!count) return []
    const [have, reason = ''] = count
    const { id, labelZh, labelEn, value, unit, unitEn, asOf, evidence, sourceId } = total
    return [
      {
        id,
        label: inLanguage(language, labelZh, labelEn),
        have,
        official: value,
        unit: inLanguage(language, unit, unitEn),
        asOf,
        reason: have === value ? '' : reason,
        evidence,
        sourceId,
      },
    ]
  }
  const isSum = (id: string) => id === 'population-census-2020' || id === 'land-area-published'
  const of = (programme: OfficialTotal['programme']) =>
    atlas.officialTotals.filter((o) => o.programme === programme && !isSum(o.id)).flatMap(line)
  return [
    { id: 'zones', title: t.zones, lines: of('zones') },
    { id: 'platforms', title: t.platforms, lines: of('platforms') },
    { id: 'mountain', title: t.mountain, lines: [...of('mountain'), membersNow(atlas, language)] },
    {
      id: 'sums',
      title: t.sums,
      lines: [...atlas.officialTotals.filter((o) => isSum(o.id)).flatMap(line), polygons(atlas, language)],
    },
    { id: 'divisions', title: t.divisions, lines: of('divisions') },
  ]
}

function membersNow(atlas: Atlas, language: Language): TotalLine {
  const t = coverageText[language]
  const date = atlas.edition.asOf
  const members = [...mountainStatusAt(atlas, date).values()].filter(({ status }) => status === 'member')
  const last = atlas.statusEvents.filter((e) => e.effect === 'leave').at(-1)
  return {
    id: 'mountain-now',
    label: t.membersNow(date),
    have: members.length,
    official: null,
    unit: atlas.officialTotals.find((o) => o.id === 'mountain-25')?.[language === 'zh' ? 'unit' : 'unitEn'] ?? '',
    asOf: date,
    reason: t.reasonMountain,
    evidence: 'derived',
    sourceId: last?.sourceId ?? '',
  }
}

function polygons(atlas: Atlas, language: Language): TotalLine {
  const t = coverageText[language]
  const published = atlas.officialTotals.find((o) => o.id === 'land-area-published')
  const rows = atlas.values.filter((v) => v.indicatorId === 'land_area_polygon' && isCounty(atlas, v.code))
  return {
    id: 'land-area-polygon',
    label: t.polygonSum,
    have: sumOf(rows),
    official: published?.value ?? null,
    unit: 'km²',
    asOf: '',
    reason: t.reasonPolygon,
    evidence: 'derived',
    sourceId: rows[0]?.sourceId ?? '',
  }
}

export interface SplitRow {
  readonly id: string
  readonly label: string
  readonly core: number
  readonly collab: number
  readonly unknown: number
  readonly stars: number
  readonly platforms: number
  readonly hasLandTarget: boolean
}

type Split = Pick<SplitRow, 'id' | 'label'> & {
  readonly holds: (row: { cityCode: string; clusterId?: string | null }) => boolean
}

function split(atlas: Atlas, { id, label, holds }: Split): SplitRow {
  const zones = zonesAfter(atlas.zones, Number.POSITIVE_INFINITY).filter(holds)
  const count = (role: string) => zones.filter((zone) => zone.role === role).length
  return {
    id,
    label,
    core: count('core'),
    collab: count('collab'),
    unknown: count('unknown'),
    stars: atlas.risingStars.filter((star) => holds({ cityCode: star.cityCode })).length,
    platforms: atlas.platforms.filter((platform) => holds({ cityCode: platform.cityCode })).length,
    hasLandTarget: hasLandTarget(atlas, id),
  }
}

/** A city has a plan where one of its own rows is a target measured in land, not in shares or firms. */
export function hasLandTarget(atlas: Atlas, code: string): boolean {
  return atlas.landTargets.some(
    (row) =>
      row.scopeLevel === 'prefecture' &&
      row.scopeCode === code &&
      row.valueHa !== null &&
      row.measureId !== '' &&
      (row.kind === 'target' || row.kind === 'per-year target'),
  )
}

/** One row a cluster, and a last one with the id "" for zones of which no source names the cluster. */
export function splitByCluster(atlas: Atlas, language: Language): readonly SplitRow[] {
  const named = atlas.clusters.map((cluster) =>
    split(atlas, {
      id: cluster.id,
      label: inLanguage(language, cluster.nameZh, cluster.nameEn),
      holds: (row) => row.clusterId === cluster.id,
    }),
  )
  const { unnamedCluster } = coverageText[language]
  const unnamed = split(atlas, { id: '', label: unnamedCluster, holds: (row) => row.clusterId === null })
  return unnamed.core + unnamed.collab + unnamed.unknown > 0 ? [...named, unnamed] : named
}

export function splitByCity(atlas: Atlas, language: Language): readonly SplitRow[] {
  return atlas.cities.map((city) =>
    split(atlas, {
      id: city.code,
      label: inLanguage(language, city.nameZh, city.nameEn),
      holds: (row) => row.cityCode === city.code,
    }),
  )
}

export interface BatchRow {
  /** 0 for rows without a batch. */
  readonly batch: number
  readonly core: readonly [certain: number, possible: number]
  readonly collab: readonly [certain: number, possible: number]
  readonly stars: readonly [certain: number, possible: number]
  readonly platforms: readonly [certain: number, possible: number]
}

/** Rows of each batch, those that are certainly of it apart from those that may be; the last row is of no known batch. */
export function splitByBatch(atlas: Atlas): readonly BatchRow[] {
  const of = (rows: readonly Batched[], batch: number) =>
    batch === 0
      ? ([rows.filter((r) => r.batches.length === 0).length, 0] as const)
      : ([
          rows.filter((r) => r.batches.length === 1 && r.batches[0] === batch).length,
          rows.filter((r) => r.batches.length > 1 && r.batches.includes(batch)).length,
        ] as const)
  const all = [...atlas.zones, ...atlas.risingStars, ...atlas.platforms]
  const batches = [...new Set(all.flatMap((row) => row.batches))].sort((a, b) => a - b)
  const hasNone = all.some((row) => firstBatch(row) === Number.POSITIVE_INFINITY)
  return [...batches, ...(hasNone ? [0] : [])].map((batch) => ({
    batch,
    core: of(
      atlas.zones.filter((z) => z.role === 'core'),
      batch,
    ),
    collab: of(
      atlas.zones.filter((z) => z.role === 'collab'),
      batch,
    ),
    stars: of(atlas.risingStars, batch),
    platforms: of(atlas.platforms, batch),
  }))
}
