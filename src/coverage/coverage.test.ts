// Coverage on the real tables: the numbers that everybody asks for, the books, and the list of gaps.
import { describe, expect, test } from 'vitest'
import { realAtlas } from '../../tests/fixtures/real-atlas.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { OfficialTotal } from '../domain/indicator.ts'
import type { Zone } from '../domain/programmes.ts'
import { checklistMarkdown, checklistTable } from './checklist.ts'
import { isPossible, ownBooks, stepOf, zoneLedger } from './ledger.ts'
import { missingItems } from './missing.ts'
import { hasLandTarget, reconcile, splitByBatch, splitByCity, splitByCluster } from './reconcile.ts'

const atlas = realAtlas()
const groups = reconcile(atlas, 'zh')
const line = (id: string) => groups.flatMap(({ lines }) => lines).find((one) => one.id === id)

describe('against the published totals', () => {
  test.each([
    ['zones-core-batch3', 41],
    ['zones-collab-batch3', 67],
    ['zones-stars-batch3', 37],
    ['platforms-batch4', 27],
    ['zones-counties-batch2', 51],
    ['zones-functional-batch2', 8],
    ['zones-mountain-batch2', 7],
  ])('%s stands beside %d and never above it', (id, official) => {
    expect(line(id)?.official).toBe(official)
    expect(line(id)?.have).toBeGreaterThan(0)
    expect(line(id)?.have).toBeLessThanOrEqual(official)
  })
  test('what is counted for a batch leaves uncertain rows out and says so', () => {
    expect(line('zones-core-batch2')?.reason).toMatch(/\d 行批次不定/)
  })
  test('counties agree for the province and every city', () => {
    const lines = groups.find(({ id }) => id === 'divisions')?.lines ?? []
    expect(lines).toHaveLength(12)
    expect(lines.filter(({ have, official }) => have !== official)).toEqual([])
  })
  test('all totals stand there in Chinese before the English texts have come', () => {
    const officialTotals = atlas.officialTotals.map(({ labelEn: _, unitEn: __, ...rest }) => rest as OfficialTotal)
    const ids = (of: Atlas) => reconcile(of, 'zh').map(({ id, lines }) => [id, lines.length])
    expect(ids({ ...atlas, officialTotals })).toEqual(ids(atlas))
    expect(ids(atlas).every(([, lines]) => Number(lines) > 0)).toBe(true)
  })
  test('the mountain list of today is derived and claims no official total', () => {
    expect(line('mountain-25')?.have).toBe(25)
    expect(line('mountain-now')).toMatchObject({ have: 24, official: null, evidence: 'derived' })
  })
  test('sums that differ name the reason', () => {
    expect(line('population-census-2020')?.reason).toContain('西湖风景名胜区')
    expect(line('land-area-polygon')?.reason).toContain('滩涂')
    expect(line('land-area-polygon')?.have).toBeCloseTo(104159.5, 0)
  })
})

test('by cluster and by city the parts add up to the whole', () => {
  const present = ownBooks(atlas.zones)
  const byCity = splitByCity(atlas, 'zh')
  const byCluster = splitByCluster(atlas, 'zh')
  const sum = (rows: readonly { core: number }[]) => rows.reduce((all, row) => all + row.core, 0)
  expect(sum(byCity)).toBe(present.core)
  expect(sum(byCluster)).toBe(present.core)
  expect(byCity.reduce((all, row) => all + row.platforms, 0)).toBe(atlas.platforms.length)
  expect(byCity.filter(({ hasLandTarget: has }) => has).map(({ label }) => label.slice(0, 2))).toEqual([
    '杭州',
    '温州',
    '湖州',
    '绍兴',
    '衢州',
  ])
  expect(hasLandTarget(atlas, '330200')).toBe(false)
})

test('by batch, certain and possible rows stay apart, those of no batch come last', () => {
  const rows = splitByBatch(atlas)
  expect(rows.at(-1)?.batch).toBe(0)
  const certain = rows.reduce((all, row) => all + row.core[0], 0)
  expect(certain).toBeLessThan(ownBooks(atlas.zones).core)
})

describe('the books', () => {
  const ledger = zoneLedger(atlas)
  test('53 + 15 is not 67: one moved up or left', () => {
    expect(ledger?.collab).toEqual({ before: 53, after: 67, added: 15, left: 1 })
    expect(ledger && isPossible(ledger.collab)).toBe(true)
  })
  test('stay open where nobody says how many are new', () => {
    expect(ledger?.core).toEqual({ before: 35, after: 41, added: null, left: null })
  })
  test('refuse totals that cannot be true', () => {
    expect(isPossible(stepOf(53, 67, 10))).toBe(false)
    expect(isPossible(stepOf(53, 67, 68))).toBe(false)
  })
  test('of the atlas itself close, with a promotion and a removal as well', () => {
    expect(ledger?.own.isClosed).toBe(true)
    const zone = (role: Zone['role'], batches: number[], placeZh: string) =>
      ({ role, batches, placeZh, clusterId: 'C01' }) as unknown as Zone
    const moved = [
      zone('collab', [1], '甲'),
      zone('core', [2], '甲'),
      zone('collab', [1], '乙'),
      zone('removed', [2], '乙'),
    ]
    expect(ownBooks(moved)).toMatchObject({ events: 4, promoted: 1, removed: 2, now: 1, core: 1, isClosed: true })
  })
  test('name the promotions that rows state, and ask no more for what is then known', () => {
    expect([ledger?.promotions, ledger?.removals, ledger?.unnamed]).toEqual([[], [], 1])
    const from = atlas.zones.find(({ role }) => role === 'collab')
    if (!from) throw new Error('no collaborative zone')
    const to = { ...from, id: 'Z99', role: 'core' as const, batches: [3] }
    const after = zoneLedger({ ...atlas, zones: [...atlas.zones, to] })
    expect(after?.promotions.map((step) => step.to.id)).toEqual(['Z99'])
    expect(after?.unnamed).toBe(0)
    expect(after?.own).toMatchObject({ promoted: 1, isClosed: true })
  })
  test('call a rising star that later has a role a possible promotion, not more', () => {
    expect(ledger?.possible.map(({ star, zone }) => [star.id, zone.id])).toEqual([['RS04', 'Z23']])
  })
})

describe('the list of gaps', () => {
  const items = missingItems(atlas, 'zh')
  const item = (id: string) => items.find((one) => one.id === id)
  test('says how many zones, stars and platforms are wanting', () => {
    expect(item('zones-core-batch3')?.count).toBe(41 - ownBooks(atlas.zones).core)
    expect(item('platforms-batch4')?.count).toBe(7)
    expect(item('core-C04')?.what).toContain('高端软件')
  })
  test('names the row and column of unknown roles and batches, and the six cities without a land plan', () => {
    expect(item('Z12-role')?.where).toBe('data/zones.csv · Z12 · role')
    expect(item('Z02-batches')?.what).toContain('2|3')
    expect(items.filter(({ category }) => category === 'land')).toHaveLength(6)
  })
  test('has no line twice, in both languages', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(missingItems(atlas, 'en').map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })
  test('can be ticked off as Markdown and opened as a table', () => {
    const markdown = checklistMarkdown(items, 'zh', '2026-11-21')
    expect(markdown.match(/^- \[ \] /gm)).toHaveLength(items.length)
    const { header, rows } = checklistTable(items, 'zh')
    expect(rows.every((row) => row.length === header.length)).toBe(true)
  })
})
