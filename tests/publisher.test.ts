// What a publisher chose holds everywhere: the themes that are shown, and the name of the atlas.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { type Atlas, silentPublisher } from '../src/domain/atlas.ts'
import { citationParts, citationSentence } from '../src/export/citation.ts'
import { plainTable } from '../src/pipeline/prerender/plain-table.tsx'
import { citationFile, licence, readme } from '../src/pipeline/publish/texts.ts'
import { createSearch } from '../src/search/search.ts'
import { AppContext } from '../src/ui/app-context.ts'
import { ComparePage } from '../src/ui/compare/compare-page.tsx'
import { TablePage } from '../src/ui/table/table-page.tsx'
import { toyServices, toyState } from './fixtures/toyland/toy-app.tsx'
import { toyAtlas, toyCodes } from './fixtures/toyland/toy-atlas.ts'
import { toyDrawing } from './fixtures/toyland/toy-drawing.ts'

const publisher = {
  ...silentPublisher,
  nameZh: '童话省产业图册',
  nameEn: 'Industry Atlas of Tale',
  owner: '童话省经信厅',
  layers: ['zones', 'indicator'],
}
const atlas: Atlas = { ...toyAtlas, edition: { ...toyAtlas.edition, publisher } }

function page(part: () => preact.ComponentChild, of: Atlas, compared: readonly string[] = []) {
  const services = toyServices({ page: 'table', compared: compared as never })
  const state = toyState({ ...services, store: { ...services.store, atlas: of } })
  return renderToString(h(AppContext.Provider, { value: state }, h(part, {})))
}

describe('themes', () => {
  const options = (of: Atlas) => [...page(TablePage, of).matchAll(/<option[^>]*value="(\w+)"/g)].map(([, id]) => id)
  it('that are not shown cannot be chosen for the table', () => {
    expect(options(toyAtlas)).toEqual(expect.arrayContaining(['mountain', 'platforms', 'land', 'layout']))
    expect(options(atlas)).toEqual(expect.arrayContaining(['zones', 'indicator']))
    expect(options(atlas)).not.toEqual(expect.arrayContaining(['mountain']))
    expect(options(atlas)).not.toEqual(expect.arrayContaining(['platforms']))
  })
  it('that are not shown have no column and no row elsewhere', () => {
    const compared = [toyCodes.east, toyCodes.hill]
    expect(page(ComparePage, toyAtlas, compared)).toContain('&lt;mountain>')
    expect(page(ComparePage, atlas, compared)).not.toContain('&lt;mountain>')
    expect(page(TablePage, toyAtlas)).toContain('山区县')
    expect(page(TablePage, atlas)).not.toContain('山区县')
  })
  it('that are not shown are not found', () => {
    const kinds = (of: Atlas, query: string) => createSearch(of)(query).map(({ kind }) => kind)
    expect(kinds(toyAtlas, '木料平台')).toContain('platform')
    expect(kinds(atlas, '木料平台')).not.toContain('platform')
    expect(kinds(toyAtlas, '腾出用地')).toContain('indicator')
    expect(kinds(atlas, '腾出用地')).not.toContain('indicator')
    expect(kinds(atlas, '人均积木')).toContain('indicator')
    expect(kinds(atlas, '积木')).toContain('cluster')
  })
  it('that are not shown are not in the page for readers without scripts', () => {
    expect(plainTable(toyAtlas)).toContain('山区海岛县')
    expect(plainTable(atlas)).not.toContain('山区海岛县')
  })
})

describe('the name', () => {
  it('stands in citations, with who publishes', () => {
    const request = { atlas, drawing: toyDrawing, link: '#', readOn: '2026-11-22' }
    expect(citationParts({ ...request, language: 'zh' }).slice(0, 2)).toEqual([
      ['题名', '童话省产业图册：人均积木'],
      ['发布单位', '童话省经信厅'],
    ])
    expect(citationSentence({ ...request, language: 'en' })).toContain('Industry Atlas of Tale: ')
  })
  it('stands in the plain page and in the texts that go with the data', () => {
    const html = plainTable(atlas)
    expect(html).toContain('<title>童话省产业图册 · 表格</title>')
    expect(html).not.toContain('浙江工业空间图谱')
    const facts = {
      asOf: '2026-11-21',
      geometryHash: 'x',
      reviewNumber: '',
      nameZh: '甲“图册”',
      nameEn: 'A "book"',
      owner: '',
    }
    for (const text of [readme(facts), licence(facts), citationFile(facts)]) {
      expect(text).toContain('甲“图册”')
      expect(text).not.toContain('浙江工业空间图谱')
    }
    expect(citationFile(facts)).toContain('title: "甲“图册” · A \\"book\\""')
  })
})
