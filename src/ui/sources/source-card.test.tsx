// The card of a source: document, number, issuer, date, section, and what there is instead of a link.
import { describe, expect, test } from 'vitest'
import { renderPart, toyServices } from '../../../tests/fixtures/toyland/toy-app.tsx'
import { toyAtlas } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import { createStore } from '../../state/store.ts'
import { SourceCard } from './source-card.tsx'

function cardOf(sourceId: string, change: object = {}) {
  const services = toyServices()
  const sources = toyAtlas.sources.map((source) => (source.id === sourceId ? { ...source, ...change } : source))
  const atlas = { ...toyAtlas, sourceById: new Map(sources.map((source) => [source.id, source])) }
  const store = createStore({ atlas, view: services.store.view.value, drawers: services.store.drawers.value })
  const basis = { published: '15 万亩', computed: '10000 公顷', method: '1 亩 = 1/15 公顷', section: '三（八）' }
  return renderPart(<SourceCard sourceIds={[sourceId]} evidence="official" basis={basis} />, { ...services, store })
}
const rowsOf = (html: string) =>
  [...html.matchAll(/<dt>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/g)].map(([, label, text]) => `${label}: ${text}`)

describe('the card of a source', () => {
  test('says document, number, issuer, date and section, and what was computed from what', () => {
    expect(rowsOf(cardOf('plan')).slice(0, 8)).toEqual([
      '凭据: 文件或发布者原文载明',
      '公布为: 15 万亩',
      '算得: 10000 公顷，由 1 亩 = 1/15 公顷',
      '文件: 玩具规划',
      '文号: 童政〔2023〕1号',
      '发布者: 童话省政府',
      '日期: 2023-01-17',
      '章节: 三（八）',
    ])
    expect(cardOf('plan')).toContain('href="https://example.org/plan"')
  })
  test('without a link, a document was seen as a copy and speaks for itself; press was only seen as passed on', () => {
    expect(cardOf('plan', { url: '' })).toContain('所见为文件文本的副本')
    expect(cardOf('plan', { url: '' })).not.toContain('仅见转载')
    expect(cardOf('paper')).toContain('仅见转载')
  })
})
