// What readers type finds what they mean, in a sensible order.
import { describe, expect, it } from 'vitest'
import { fewCounties } from '../../tests/fixtures/few-counties.ts'
import { decodeView, encodeView } from '../view/codec.ts'
import { knownIdsOf } from '../view/known-ids.ts'
import { defaultView } from '../view/view.ts'
import { createSearch } from './search.ts'

const search = createSearch(fewCounties)
const titles = (query: string) => search(query).map((hit) => hit.title)

describe('places', () => {
  it.each([
    ['full name', '萧山区', '萧山区'],
    ['short name', '萧山', '萧山区'],
    ['beginning of a name', '余', '余杭区'],
    ['name with its city', '杭州市萧山区', '萧山区'],
    ['name with city and province', '浙江省杭州萧山', '萧山区'],
    ['pinyin', 'xiaoshan', '萧山区'],
    ['pinyin in syllables', 'xiao shan', '萧山区'],
    ['pinyin with a hyphen and capitals', 'Xiao-Shan', '萧山区'],
    ['pinyin with tone marks', 'Xiāoshān', '萧山区'],
    ['pinyin with tone digits', 'xiao1 shan1', '萧山区'],
    ['pinyin with the kind', 'xiaoshanqu', '萧山区'],
    ['full-width letters', 'ｘｉａｏｓｈａｎ', '萧山区'],
    ['code', '330109', '萧山区'],
    ['full-width code', '３３０１０９', '萧山区'],
    ['code of an abolished city', '330181', '萧山区'],
    ['English name', 'Xiaoshan District', '萧山区'],
    ['former name', '江干', '上城区'],
    ['former full name', '江干区', '上城区'],
    ['former kind', '萧山市', '萧山区'],
    ['wrong kind', '余姚县', '余姚市'],
    ['long name', '景宁畲族自治县', '景宁畲族自治县'],
    ['inner part of a name', '畲族', '景宁畲族自治县'],
    ['city', '杭州', '杭州市'],
    ['city code prefix', '3301', '杭州市'],
    ['province', 'zhejiang', '浙江省'],
    ['letter left out', 'xiaoshn', '萧山区'],
    ['letters swapped', 'xaioshan', '萧山区'],
    ['last letters swapped', 'lishiu', '丽水市'],
    ['letters swapped in a short name', 'yuyoa', '余姚市'],
    ['homophone of a city before a county once called so', '利水', '丽水市'],
    ['letter too many', 'yuyaoo', '余姚市'],
    ['wrong letter', 'lijhui', '丽水市'],
    ['homophone', '肖山', '萧山区'],
  ])('are found by %s', (_, query, title) => {
    expect(titles(query)[0]).toBe(title)
  })

  it('are found by initials, all that share them, and by initials with the kind', () => {
    expect(titles('xs')).toEqual(['萧山区', '象山县'])
    expect(titles('XSQ')).toEqual(['萧山区'])
  })

  it('say by which former name they were found', () => {
    expect(search('江干').map((hit) => [hit.title, hit.matched])).toEqual([
      ['上城区', '曾名江干区'],
      ['钱塘区', '曾名江干区'],
    ])
    expect(search('330104')[0]).toMatchObject({ title: '上城区', matched: '旧代码 330104（江干区）' })
  })

  it('come before the successors of a place of the same name, by pinyin before English', () => {
    expect(titles('余杭区')).toEqual(['余杭区', '临平区'])
    expect(titles('丽水市').slice(0, 2)).toEqual(['丽水市', '莲都区'])
    expect(search('x')[0]?.matched).toBe('Xiāoshān')
  })

  it('list counties of a code prefix in order, cities after them', () => {
    expect(titles('3302')).toEqual(['宁波市', '象山县', '余姚市'])
    expect(titles('33011')).toEqual(['余杭区', '临平区', '钱塘区'])
  })

  it('list the counties of a city after everything that bears its name', () => {
    const found = titles('宁波')
    expect(found[0]).toBe('宁波市')
    expect(found.slice(-2)).toEqual(['象山县', '余姚市'])
  })

  it('tell what opening them does', () => {
    expect(search('萧山')[0]).toEqual({
      id: 'county:330109',
      kind: 'county',
      code: '330109',
      title: '萧山区',
      subtitle: '杭州市 · 330109',
      matched: '萧山区',
      view: { page: 'map', place: '330109' },
    })
    expect(search('浙江省')[0]?.view).toEqual({ page: 'map', place: '', bounds: null })
  })
})

describe('programmes', () => {
  it.each([
    ['cluster', '数字安防', 'cluster:C01'],
    ['cluster id', 'c01', 'cluster:C01'],
    ['former cluster name', '智能物联', 'cluster:C01'],
    ['cluster in English', 'network communication', 'cluster:C01'],
    ['group', '新一代', 'group:G1'],
    ['platform', '杭州万向', 'platform:ZP01'],
    ['platform also called', '万向创新聚能城', 'platform:ZP01'],
    ['functional zone', '前湾', 'zone:Z0'],
    ['functional zone with its city', '宁波前湾新区', 'zone:Z0'],
    ['indicator', '生产总值', 'indicator:gdp'],
    ['indicator id', 'GDP', 'indicator:gdp'],
    ['land measure', '腾出低效', 'measure:vacated-2021-2023'],
    ['theme', '415X', 'layer:zones'],
    ['theme by a policy word', '山海协作', 'layer:mountain'],
    ['theme in English', 'Spatial layout', 'layer:layout'],
    ['misspelt English', 'platfroms', 'layer:platforms'],
  ])('are found by %s', (_, query, id) => {
    expect(search(query)[0]?.id).toBe(id)
  })

  it('list a functional zone once, on no single cluster when it serves several', () => {
    expect(search('前湾新区').map((hit) => [hit.id, hit.view])).toEqual([
      ['zone:Z0', { page: 'map', layer: 'zones', cluster: '', place: '330281' }],
    ])
  })
})

describe('the search', () => {
  it.each(['', '   ', '。，', '!'])('gives nothing for %j', (query) => {
    expect(search(query)).toEqual([])
  })

  it('gives nothing for nonsense and takes long texts calmly', () => {
    expect(search('qqqqzzzz')).toEqual([])
    expect(search('囍囍')).toEqual([])
    expect(search('长'.repeat(5000))).toEqual([])
  })

  it('keeps to the limit and never repeats an entry', () => {
    expect(search('3', 3)).toHaveLength(3)
    const ids = search('33', 100).map((hit) => hit.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('forgives only where nothing was found as typed', () => {
    expect(titles('yuyao')).toEqual(['余姚市'])
  })

  it('speaks English when asked', () => {
    expect(createSearch(fewCounties, 'en')('江干')[0]).toMatchObject({
      title: 'Shangcheng District',
      subtitle: 'Hangzhou City · 330102',
      matched: 'formerly 江干区',
    })
  })

  it('works before the English texts have come', () => {
    const bare = <T>(rows: readonly T[]): readonly T[] =>
      JSON.parse(JSON.stringify(rows, (key, value) => (key.endsWith('En') ? undefined : value)))
    const { zones, platforms, clusters, groups, indicators, landMeasures } = fewCounties
    const early = {
      ...fewCounties,
      zones: bare(zones),
      platforms: bare(platforms),
      clusters: bare(clusters),
      groups: bare(groups),
      indicators: bare(indicators),
      landMeasures: bare(landMeasures),
    }
    for (const language of ['zh', 'en'] as const) {
      const ids = createSearch(early, language)('前湾').map((hit) => [hit.id, hit.title])
      expect(ids).toEqual([['zone:Z0', '前湾新区']])
    }
  })

  it('opens nothing that a link could not hold', () => {
    const known = knownIdsOf(fewCounties)
    for (const query of ['33', 'a', 'i', '区', '新', '3', '低效', 'l'])
      for (const { view } of search(query, 100)) {
        const opened = { ...defaultView, ...view }
        expect(decodeView(encodeView(opened), known)).toMatchObject({ view: opened, issues: [] })
      }
  })
})
