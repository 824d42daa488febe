// 415X on Toyland: what is counted, what is only not stated, and a legend that explains what is drawn and nothing else.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { Zone } from '../domain/programmes.ts'
import { describePlace } from '../drawing/describe-place.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { drawIndicator } from './indicator-drawing.ts'
import { drawZones, zonesLayer } from './zones.ts'

const [core] = toyAtlas.zones
const [total] = toyAtlas.officialTotals
if (!core || !total) throw new Error('Toyland lost its zones')
const unstated: Zone = {
  ...core,
  id: 'Z9',
  role: 'unknown',
  placeZh: '西区',
  countyCodes: [toyCodes.west],
  batches: [1],
}
const atlas: Atlas = { ...toyAtlas, zones: [...toyAtlas.zones.map((z) => ({ ...z, batches: [2] })), unstated] }
const context = (change: Partial<View> = {}) => ({
  atlas,
  view: { ...defaultView, ...change },
  palette: palettes.light,
})

describe('a role that no source states', () => {
  const words = '1 个集群、角色未见明文'
  const west = (change: Partial<View> = {}) => drawZones(context(change)).areas.find((a) => a.code === toyCodes.west)

  it('is said in the same words by map, profile and indicator', () => {
    expect(west()?.valueText).toContain(words)
    const why = describePlace(atlas, context().view, palettes.light, toyCodes.west)?.sections.find(
      (s) => s.id === 'why',
    )
    expect(why?.lines.map((l) => l.strong)).toContain(`415X：${words}`)
    const roles = {
      ...toyAtlas.indicators[0],
      id: 'roles',
      draw: 'fill',
      formula: 'count(zones)',
      unitZh: '个',
    } as const
    const counted = { ...context({ indicator: 'roles' }), atlas: { ...atlas, indicators: [roles] } as Atlas }
    expect(drawIndicator(counted).areas.find((a) => a.code === toyCodes.west)?.valueText).toBe(words)
  })
  it('never makes a county one with 0 core zones', () => {
    const profile = describePlace(atlas, context().view, palettes.light, toyCodes.west)
    expect(JSON.stringify(profile)).not.toMatch(/(核心|协同)区 0/)
  })
  it('leaves a county that no list names without a number, on the map as in the indicator', () => {
    const none = { ...atlas, zones: [] }
    const drawing = drawZones({ ...context(), atlas: none })
    expect(drawing.areas[0]).toMatchObject({ value: null, valueText: '未见入选' })
    expect(drawing.legend.classes[0]).toMatchObject({ label: '未见', count: 3 })
    const roles = { ...toyAtlas.indicators[0], id: 'roles', draw: 'fill', formula: 'count(zones)' } as const
    const counted = { ...context({ indicator: 'roles' }), atlas: { ...none, indicators: [roles] } as Atlas }
    expect(drawIndicator(counted).areas[0]).toMatchObject({ value: null, valueText: '未见入选' })
  })
})

describe('the legend', () => {
  const coverage = (change: Partial<View>) => drawZones(context(change)).legend.coverage
  it('measures a batch by its own official total, and not at all where there is none', () => {
    const second = { ...total, id: 'zones-core-batch2', value: 3 }
    const both = { ...context({ batch: '2' }), atlas: { ...atlas, officialTotals: [...atlas.officialTotals, second] } }
    expect(drawZones(both).legend.coverage).toEqual([{ label: '核心区', have: 2, total: 3 }])
    expect(coverage({ batch: '1' })).toEqual([])
    expect(coverage({}).map((c) => [c.have, c.total])).toEqual([
      [2, 4],
      [1, 6],
    ])
  })
  it('measures a cluster or a group by the totals of all of them only as what they are', () => {
    for (const cluster of ['C01', 'G1'])
      expect(coverage({ cluster }).map((c) => [c.label, c.have, c.total])).toEqual(
        coverage({}).map((c) => [`全部集群的${c.label}`, c.have, c.total]),
      )
  })
  it('says of a role that nobody was seen in it, rather than 0: the list is incomplete', () => {
    const unseen = (change: Partial<View>) => {
      const { classes, signs } = drawZones(context(change)).legend
      return [...classes, ...signs].flatMap((entry) =>
        entry.count === 0 && entry.unseen ? [entry.label, entry.unseen] : [],
      )
    }
    expect(unseen({ cluster: 'C02', batch: '1' })).toEqual(['核心区', '未见', '协同区', '未见'])
    expect(unseen({ batch: '0' })).toEqual(['核心区', '未见', '协同区', '未见', '功能区', '未见'])
  })
  it('names the functional zone that holds a role, and says where several counties share it', () => {
    const [first] = atlas.zones
    if (!first) throw new Error('Toyland lost its zones')
    const zone = {
      ...first,
      id: 'ZS',
      placeZh: '湾区',
      isFunctionalZone: true,
      countyCodes: [toyCodes.east, toyCodes.west],
    }
    const { areas } = drawZones({ ...context({}), atlas: { ...atlas, zones: [zone] } })
    const texts = areas.filter(({ value }) => value !== null).map(({ valueText }) => valueText)
    expect(texts).toHaveLength(2)
    for (const text of texts) expect(text).toMatch(/（湾区，跨 2 个县市区）$/)
  })
  it('explains in a cluster only the signs that are drawn', () => {
    const { legend, symbols, outlines } = drawZones(context({ cluster: 'C01' }))
    expect(symbols.flatMap((s) => s.glyphs.map((g) => g.shape))).toEqual(['dashed-diamond'])
    expect(outlines.map((o) => o.code)).toEqual([toyCodes.west])
    expect(legend.signs.map((s) => [s.id, s.count])).toEqual([
      ['dashed-diamond', 1],
      ['unsure', 1],
    ])
    expect(drawZones(context({ cluster: 'C02' })).legend.signs).toEqual([])
  })
  it('keeps the status of the theme at the latest totals', () => {
    expect(zonesLayer.status(context({ batch: '1', cluster: 'C01' }))).toBe('核心区 2/4 · 协同区 1/6')
  })
})
