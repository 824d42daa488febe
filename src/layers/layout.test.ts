// Layout: only what a source assigns, the rest said to be unstated.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { LayoutPart, PioneerZone } from '../domain/programmes.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { drawLayout } from './layout-drawing.ts'
import { describeLayout } from './layout-profile.ts'
import { describePioneer } from './pioneer-profile.ts'
import { pioneerSymbols } from './pioneer-symbols.ts'

const part = (id: string, set: string, nameZh: string, change: Partial<LayoutPart> = {}): LayoutPart => ({
  id,
  set,
  nameZh,
  nameEn: '',
  part: '核心区',
  partEn: '',
  areaKm2: null,
  year: '2023',
  cityCodes: [],
  countyCodes: [],
  statedCodes: [],
  namedInId: '',
  noteZh: '',
  noteEn: '',
  evidence: 'reported',
  sourceId: 'paper',
  ...change,
})
const layoutParts = [
  part('A', '双核一带一廊', '双核', { cityCodes: [toyCodes.south] }),
  part('B', '双核一带一廊', '一带'),
  part('C', '科创走廊', '山海走廊', { countyCodes: [toyCodes.east] }),
  part('D', '产业走廊', '积木走廊', { countyCodes: [toyCodes.east, toyCodes.hill] }),
  part('E', '科创走廊', '云中走廊', { cityCodes: [toyCodes.north] }),
]
const zone: PioneerZone = {
  id: 'PZ',
  level: '省级',
  nameZh: '飞船先导区',
  nameEn: '',
  batch: '',
  batchEn: '',
  status: '',
  statusEn: '',
  field: '飞船',
  fieldEn: '',
  cityCode: toyCodes.south,
  countyCodes: [toyCodes.east, toyCodes.west],
  asOf: '2025',
  evidence: 'official',
  sourceId: 'plan',
}
const context = (change: Partial<View> = {}) => ({
  atlas: { ...toyAtlas, layoutParts, pioneerZones: [zone] },
  view: { ...defaultView, layer: 'layout' as const, ...change },
  palette: palettes.light,
})

describe('layout layer', () => {
  it('keeps a part whose cities nobody states in the legend, as unseen rather than none, and says why', () => {
    const { legend, areas } = drawLayout(context())
    expect(legend.classes.map((c) => [c.id, c.count, c.unseen])).toEqual([
      ['A', 1, undefined],
      ['B', 0, '未见'],
      ['none', 1, undefined],
    ])
    expect(legend.notes.join()).toContain('一带')
    expect(areas.find((a) => a.code === toyCodes.hill)?.classId).toBe('none')
  })
  it('counts corridors per county and names those without a county', () => {
    const { legend, areas } = drawLayout(context({ layout: 'corridors' }))
    expect(areas.find((a) => a.code === toyCodes.east)).toMatchObject({ value: 2, valueText: '山海走廊、积木走廊' })
    expect(areas.find((a) => a.code === toyCodes.west)).toMatchObject({ value: 0, valueText: '未见列入走廊' })
    expect(legend.notes).toEqual(['未见明确范围，故不着色：云中走廊。'])
  })
  it('names the document that speaks of the layout where its places were only seen in a reprint', () => {
    const [known] = toyAtlas.sources
    if (!known) throw new Error('Toyland lost its sources')
    const sources = [
      { ...known, id: 'plan', kind: 'document' as const, number: '玩政发〔2023〕4号' },
      { ...known, id: 'reprint', kind: 'unknown' as const, number: '' },
    ]
    const parts = [
      part('A', '双核一带一廊', '双核', { cityCodes: [toyCodes.south], namedInId: 'plan', sourceId: 'reprint' }),
    ]
    const atlas = { ...context().atlas, layoutParts: parts, sourceById: new Map(sources.map((s) => [s.id, s])) }
    const { legend, sourceIds } = drawLayout({ ...context(), atlas })
    expect(sourceIds).toEqual(['plan', 'reprint'])
    expect(legend.notes.join()).toMatch(/玩政发〔2023〕4号.*原件待补/)
  })
  it('tells a county what holds for its whole city, and says that it does', () => {
    const lines = describeLayout(context(), toyCodes.west)?.lines ?? []
    expect(lines.map((l) => l.strong)).toEqual(['双核'])
    expect(lines[0]?.note).toContain('只写到市')
  })
})

describe('pioneer zones', () => {
  it('stand as squares in each of their counties and in the profile', () => {
    expect(pioneerSymbols(context()).map((s) => [s.code, s.glyphs[0]?.shape])).toEqual([
      [toyCodes.east, 'square'],
      [toyCodes.west, 'square'],
    ])
    expect(describePioneer(context(), toyCodes.west).lines[0]).toMatchObject({ strong: '飞船先导区', text: '飞船' })
    expect(describePioneer(context(), toyCodes.hill).empty?.offers).toEqual([toyCodes.east, toyCodes.west])
  })
})
