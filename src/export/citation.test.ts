// A citation says everything it knows, nothing it does not.
import { describe, expect, test } from 'vitest'
import { toyAtlas } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { toyDrawing } from '../../tests/fixtures/toyland/toy-drawing.ts'
import { silentPublisher } from '../domain/atlas.ts'
import { citationParts, citationSentence, citeSource } from './citation.ts'
import { reviewSlot } from './review-slot.ts'

const request = {
  atlas: toyAtlas,
  drawing: toyDrawing,
  language: 'zh',
  link: 'https://example.org/#l=indicator',
  readOn: '2026-11-22',
} as const

describe('citation', () => {
  test('names title, date, sources, boundaries, review, link and day', () => {
    expect(Object.fromEntries(citationParts(request))).toEqual({
      题名: '浙江工业空间图谱：人均积木',
      时间: '2020 年（数据截至 2026-11-21）',
      资料来源: '《玩具规划》（童政〔2023〕1号），童话省政府，2023-01-17、《玩具报》，2024',
      界线: '天地图（2024）',
      审图号: '待审 · 内部审阅稿',
      链接: 'https://example.org/#l=indicator',
      查阅日期: '2026-11-22',
    })
  })
  test('names the publication and its publisher as they named themselves', () => {
    const publisher = { ...silentPublisher, nameZh: '某市工业图谱', owner: '某市经信局' }
    const parts = citationParts({ ...request, atlas: { ...toyAtlas, edition: { ...toyAtlas.edition, publisher } } })
    expect(parts.slice(0, 2)).toEqual([
      ['题名', '某市工业图谱：人均积木'],
      ['发布单位', '某市经信局'],
    ])
  })
  test('gives title marks to titles alone, and names last what still has to be found', () => {
    const source = toyAtlas.sources[0]
    if (!source) throw new Error('no source')
    const cite = (change: Partial<typeof source>, language: 'zh' | 'en' = 'zh') =>
      citeSource({ ...source, number: '', issuer: '', issuerEn: '', ...change }, language)
    const paper = { kind: 'press', issuer: '玩具报', titleZh: '玩具报，2024-05-01', date: '2024-05-01' } as const
    expect(cite(paper)).toBe('玩具报（2024-05-01）')
    expect(cite({ ...paper, titleEn: 'Toy Post, 2024-05-01', issuerEn: 'Toy Post' }, 'en')).toBe(
      'Toy Post (2024-05-01)',
    )
    expect(cite({ ...paper, titleZh: '积木大增' })).toBe('《积木大增》，玩具报，2024-05-01')
    expect(cite({ kind: 'unknown', titleZh: '总数摘记', date: '' })).toBe('总数摘记（原件待补）')
    expect(cite({ kind: 'unknown', id: 'unknown', titleZh: '原件待补', date: '' })).not.toContain('《')
  })
  test('leaves out what is empty', () => {
    const labels = citationParts({ ...request, drawing: { ...toyDrawing, sourceIds: [] } }).map(([label]) => label)
    expect(labels).not.toContain('资料来源')
  })
  test('is a sentence in English, too', () => {
    expect(citationSentence({ ...request, language: 'en' })).toMatch(/^Title: .*; Sources: Toy plan .*\.$/)
  })
  test('never invents a review number', () => {
    expect(reviewSlot('', 'zh')).toBe('审图号：待审 · 内部审阅稿')
    expect(reviewSlot('浙S(2026)1号', 'zh')).toBe('审图号：浙S(2026)1号')
  })
})
