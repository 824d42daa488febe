// What the tables hold may not exceed what officials say there is.
import type { CheckContext } from './context.ts'
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

const is = (column: string, value: string) => (row: SheetRow) => meant(row, column) === value

/** Certainly in one of the first n batches: "2|3" is not certainly of the second. */
const byBatch = (n: number) => (row: SheetRow) => {
  const batches = meant(row, 'batches').split('|').map(Number)
  return meant(row, 'batches') !== '' && batches.every((batch) => batch <= n)
}

const placeAndCluster = (row: SheetRow) =>
  `${meant(row, 'place_zh')} ${meant(row, 'county_codes')} ${meant(row, 'cluster_id')}`

/** One row for each key: a place that two rows of two batches name counts once. */
function distinct(rows: readonly SheetRow[], keyOf: (row: SheetRow) => string): readonly SheetRow[] {
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed()
}

const core = (rows: readonly SheetRow[]) => distinct(rows.filter(is('role', 'core')), placeAndCluster)

/** Collaborative zones, without those that have moved up to core. */
function collab(rows: readonly SheetRow[]): readonly SheetRow[] {
  const moved = new Set(core(rows).map(placeAndCluster))
  return distinct(rows.filter(is('role', 'collab')), placeAndCluster).filter((row) => !moved.has(placeAndCluster(row)))
}

const counties = (context: CheckContext, city?: string) =>
  context
    .rows('divisions')
    .filter((row) => meant(row, 'level') === 'county' && (!city || meant(row, 'parent_code') === city))

/** Which rows an official total counts, by its id; totals of other ids are only shown. */
const counted: Readonly<Record<string, (context: CheckContext) => readonly SheetRow[]>> = {
  'zones-core-batch2': ({ rows }) => core(rows('zones').filter(byBatch(2))),
  'zones-core-batch3': ({ rows }) => core(rows('zones')),
  'zones-collab-batch2': ({ rows }) => collab(rows('zones').filter(byBatch(2))),
  'zones-collab-batch3': ({ rows }) => collab(rows('zones')),
  'zones-stars-batch3': ({ rows }) => rows('rising-stars'),
  'zones-clusters': ({ rows }) => rows('clusters'),
  'zones-groups': ({ rows }) => rows('groups'),
  'zones-functional-batch2': ({ rows }) =>
    distinct(rows('zones').filter(is('is_functional_zone', 'yes')).filter(byBatch(2)), (row) => meant(row, 'place_zh')),
  'mountain-26': ({ rows }) => rows('mountain-counties'),
  'mountain-leap': ({ rows }) => rows('mountain-counties').filter(is('development_class', '跨越发展类')),
  'mountain-ecological': ({ rows }) => rows('mountain-counties').filter(is('development_class', '生态发展类')),
  'platforms-batch1': ({ rows }) => rows('platforms').filter(byBatch(1)),
  'platforms-batch2': ({ rows }) => rows('platforms').filter(byBatch(2)),
  'platforms-batch3': ({ rows }) => rows('platforms').filter(byBatch(3)),
  'platforms-batch4': ({ rows }) => rows('platforms'),
  'divisions-counties': (context) => counties(context),
}

export const officialTotalsRule: Rule = {
  id: 'official-totals',
  *check(context) {
    for (const total of context.rows('official-totals')) {
      const [id, limit] = [meant(total, 'id'), Number(meant(total, 'value') || Number.NaN)]
      const city = meant(total, 'scope_code')
      const isOfCity = id.startsWith('divisions-') && context.divisions.byCode.get(city)?.level === 'city'
      const rows = isOfCity
        ? counties(context, city)
        : ((Object.hasOwn(counted, id) ? counted[id]?.(context) : undefined) ?? [])
      const first = rows[limit]
      if (!first) continue
      yield inRow(
        first,
        '*',
        `“${meant(total, 'label_zh')}”公布为 ${limit}，表中已有 ${rows.length} → 查有无重复或错批次，公布数有更新就改 official-totals.csv`,
        `"${meant(total, 'label_en')}" is ${limit} officially, the table has ${rows.length} → look for repeats and wrong batches, or bring official-totals.csv up to date`,
      )
    }
    yield* censusAboveTotal(context)
  },
}

function* censusAboveTotal({ rows }: CheckContext) {
  const total = rows('official-totals').find(is('id', 'population-census-2020'))
  const census = rows('values').filter(is('indicator_id', 'resident_population_census')).filter(is('year', '2020'))
  const sum = distinct(census, (row) => meant(row, 'code')).reduce((all, row) => all + Number(meant(row, 'value')), 0)
  if (total && sum > Number(meant(total, 'value')))
    yield inRow(
      total,
      'value',
      `各县七普人口合计 ${sum.toFixed(2)}，超过公布的 ${meant(total, 'value')} → 查 values.csv 的单位（万人）与重复`,
      `the counties' census population adds up to ${sum.toFixed(2)}, above the published ${meant(total, 'value')} → look at units (10,000 people) and repeats in values.csv`,
    )
}
