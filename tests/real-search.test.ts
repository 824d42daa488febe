// Search and link on the real tables: every place and programme is found by its names, and fits in a link.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Atlas } from '../src/domain/atlas.ts'
import { createSearch } from '../src/search/search.ts'
import { decodeView, encodeView } from '../src/view/codec.ts'
import { fields } from '../src/view/fields.ts'
import { knownIdsOf } from '../src/view/known-ids.ts'
import { defaultView } from '../src/view/view.ts'
import { realAtlas } from './fixtures/real-atlas.ts'

let atlas: Atlas
let search: ReturnType<typeof createSearch>
beforeAll(() => {
  atlas = realAtlas()
  search = createSearch(atlas)
}, 60_000)

describe('search on the real tables', () => {
  it('finds every division first by its full name, its code and its English name', () => {
    for (const { code, nameZh, nameEn } of atlas.divisions)
      for (const query of [nameZh, code, nameEn]) expect([query, search(query)[0]?.code]).toEqual([query, code])
  })

  it('finds every division among the first by short name, pinyin, letters and initials', () => {
    for (const { code, shortZh, pinyin, letters, initials } of atlas.divisions)
      for (const query of [shortZh, pinyin, letters, initials])
        expect([query, search(query).map((hit) => hit.code)]).toEqual([query, expect.arrayContaining([code])])
  })

  it('finds the present place by every former name and every former code', () => {
    const divisionNames = new Set(atlas.divisions.map((d) => d.nameZh))
    for (const { name, code, successorCodes, relation } of atlas.formerNames) {
      if (relation === 'redrawn') continue
      const [first] = successorCodes
      const query = divisionNames.has(name) ? code : name
      expect([query, search(query).map((hit) => hit.code)]).toEqual([query, expect.arrayContaining([first])])
    }
  })

  it('says of a functional zone which roles it holds, and knows its usual short name', () => {
    const first = (query: string) => search(query).map(({ title, subtitle }) => [title, subtitle])[0]
    expect(first('丽水经开区')).toEqual(['丽水经济技术开发区', '丽水市 · 协同区'])
    expect(first('前湾新区')).toEqual(['宁波前湾新区', '宁波市 · 核心区'])
  })

  it('finds every cluster, platform, indicator and land measure by its name', () => {
    const named = [
      ...atlas.clusters.map((c) => [c.nameZh, `cluster:${c.id}`] as const),
      ...atlas.platforms.map((p) => [p.nameZh, `platform:${p.id}`] as const),
      ...atlas.indicators.filter((i) => i.isListed).map((i) => [i.nameZh, `indicator:${i.id}`] as const),
      ...atlas.landMeasures.map((m) => [m.nameZh, `measure:${m.id}`] as const),
    ]
    for (const [name, id] of named)
      expect([name, search(name, 20).map((hit) => hit.id)]).toEqual([name, expect.arrayContaining([id])])
  })

  it.each([
    ['xs', '萧山区'],
    ['xiaoshn', '萧山区'],
    ['lishiu', '丽水市'],
    ['yuyoa', '余姚市'],
    ['利水', '丽水市'],
    ['杭洲', '杭州市'],
    ['yueqing', '乐清市'],
    ['yuqing', '乐清市'],
    ['江干', '上城区'],
    ['肖山', '萧山区'],
    ['绍兴县', '柯桥区'],
    ['taizhou', '台州市'],
    ['hangzou', '杭州市'],
    ['前湾', '宁波前湾新区'],
    ['人口', '人口密度（七普）'],
    ['gdp', '地区生产总值'],
  ])('answers %s with %s', (query, title) => {
    expect(
      search(query)
        .slice(0, 4)
        .map((hit) => hit.title),
    ).toContain(title)
  })

  it('puts the chief successor of a former county before the others', () => {
    expect(search('绍兴县').map((hit) => hit.title)).toEqual(['柯桥区', '越城区'])
  })

  it('answers xs with 萧山 first and 象山 after it', () => {
    expect(
      search('xs')
        .slice(0, 2)
        .map((hit) => hit.title),
    ).toEqual(['萧山区', '象山县'])
  })
})

describe('links on the real tables', () => {
  it('have room for every id', () => {
    const tooLong = (ids: readonly string[], most: number) => ids.filter((id) => id.length > most)
    const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id)
    expect(tooLong(ids([...atlas.clusters, ...atlas.groups]), fields.cluster.maxChars)).toEqual([])
    expect(tooLong(ids(atlas.landMeasures), fields.measure.maxChars)).toEqual([])
    expect(tooLong(ids(atlas.indicators), fields.indicator.maxChars)).toEqual([])
    expect(tooLong([...new Set(atlas.values.map((v) => v.year))], fields.year.maxChars)).toEqual([])
    for (const { year } of atlas.values) {
      const view = { ...defaultView, year }
      expect(decodeView(encodeView(view))).toMatchObject({ view, issues: [] })
    }
  })

  it('open what every search hit opens', () => {
    const known = knownIdsOf(atlas)
    const hits = ['3', 'a', '区', '市', '县', '产业', '土地', '新'].flatMap((query) => search(query, 500))
    expect(hits.length).toBeGreaterThan(100)
    for (const { view } of hits) {
      const opened = { ...defaultView, ...view }
      expect(decodeView(encodeView(opened), known)).toMatchObject({ view: opened, issues: [] })
    }
  })
})
