// The table: the same classes as the map, sorted with the numberless last, and its CSV.
import { describe, expect, test } from 'vitest'
import { renderPart } from '../../../tests/fixtures/toyland/toy-app.tsx'
import { toyAtlas } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import { toyDrawing } from '../../../tests/fixtures/toyland/toy-drawing.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { tableText } from '../../i18n/table.messages.ts'
import { tableCsv } from './table-csv.ts'
import { TablePage } from './table-page.tsx'
import { sortRows, tableRows } from './table-rows.ts'

const rows = tableRows(toyAtlas, { shown: toyDrawing, zones: toyDrawing, mountain: toyDrawing }, 'zh')
const names = (key: Parameters<typeof sortRows>[1], isDescending: boolean) =>
  sortRows(rows, key, isDescending, 'zh').map((row) => row.name)

describe('rows', () => {
  test('one per county with city, class and value of the drawing', () => {
    expect(rows.map((row) => [row.name, row.city, row.legendClass?.id, row.value])).toEqual([
      ['东区', '南市', 'n2', 12],
      ['西区', '南市', 'n0', 0],
      ['山县', '北市', 'none', null],
    ])
  })
  test('no number stands last in both directions', () => {
    expect(names('value', false)).toEqual(['西区', '东区', '山县'])
    expect(names('value', true)).toEqual(['东区', '西区', '山县'])
  })
  test('no grade stands last in both directions', () => {
    expect(names('grade', false).at(-1)).toBe('山县')
    expect(names('grade', true).at(-1)).toBe('山县')
  })
  test('Chinese names sort by pinyin', () => {
    expect(names('name', false)).toEqual(['东区', '山县', '西区'])
  })
})

describe('the page', () => {
  const html = renderPart(<TablePage />)
  test('says which column is sorted and links every row to the map', () => {
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1)
    expect(html.match(/<th scope="row"><a href="#/g)).toHaveLength(3)
  })
  test('names its sources, a reprint without link', () => {
    expect(html).toContain('《玩具规划》（童政〔2023〕1号），童话省政府，2023-01-17')
    expect(html.match(/https:\/\//g)).toHaveLength(1)
  })
})

test('the CSV keeps numbers as numbers, zero and absence apart, and grades in words', () => {
  const words = { language: 'zh', columns: tableText.zh, grades: evidenceText.zh, unit: '块' } as const
  const { header, rows: cells } = tableCsv(toyAtlas, rows, words, [])
  const column = (name: string) => cells.map((row) => row[header.indexOf(name)])
  expect(header).toContain('数值/块')
  expect(cells.map((row) => row[4])).toEqual([12, 0, null])
  expect(cells.map((row) => row[5])).toEqual(['12 块', '0 块', '未见公布'])
  expect(column('凭据')).toEqual(['官方', '官方', ''])
  expect(column('资料来源')[0]).toBe('《玩具规划》（童政〔2023〕1号），童话省政府，2023-01-17 https://example.org/plan')
  expect(column('415X 角色')).toEqual(['12 块（官方）', '0 块（官方）', ''])
})
