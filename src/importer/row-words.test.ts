// Rows as a reader says them: names for ids and codes, in either language.
import { describe, expect, it } from 'vitest'
import { realKnowledge } from './real-tables.fixture.ts'
import { cellWords, columnTitle, guessWords, rowWords } from './row-words.ts'

const zone = {
  id: 'Z38',
  batches: '2|3',
  role: 'collab',
  cluster_id: 'C15',
  city_code: '331000',
  place_zh: '三门县',
  place_en: 'Sanmen County',
  county_codes: '331022',
  is_functional_zone: 'no',
  focus_zh: '钢材',
  focus_en: '',
  evidence: 'official',
  source_id: '(this import)',
}
const value = { indicator_id: 'gdp', code: '330921', year: '2025', value: '1500.5' }
const pair = { from_zh: '淳安县', from_en: "Chun'an County", to_zh: '西湖区', to_en: 'Xihu District', kind: '结对' }

describe('rowWords', () => {
  it.each([
    ['zones', zone, 'zh', '三门县', ['第 2、3 批', '协同区', '高端新材料', '钢材']],
    ['zones', zone, 'en', 'Sanmen County', ['batch 2 or 3', 'collaborative zone', 'High-End New Materials', '钢材']],
    ['values', value, 'zh', '岱山县', ['地区生产总值', '2025', '1500.5 亿元']],
    ['values', value, 'en', 'Daishan County', ['GDP', '2025', '1500.5 100 million yuan']],
    ['pairs', pair, 'zh', '淳安县 → 西湖区', ['结对']],
  ] as const)('%s %#: %s', (table, cells, language, title, details) => {
    expect(rowWords(table, cells, realKnowledge, language)).toEqual({ title, details })
  })
})

it('says cells, columns and guesses in words', () => {
  expect(cellWords('zones', 'evidence', 'inferred', realKnowledge, 'zh')).toBe('推断（待核实）')
  expect(cellWords('zones', 'source_id', '(this import)', realKnowledge, 'en')).toBe('this source')
  expect(cellWords('zones', 'source_id', 'unknown', realKnowledge, 'zh')).toBe('原件待补')
  expect(columnTitle('zones', 'focus_zh', 'en')).toBe('Focus')
  const guess = { label: '台州市三门县', cells: { place_en: 'Sanmen County', city_code: '331000' } }
  expect(guessWords(guess, realKnowledge, 'zh')).toBe('台州市三门县')
  expect(guessWords(guess, realKnowledge, 'en')).toBe('Sanmen County, Taizhou City')
  const indicator = { label: 'gdp 地区生产总值', cells: { indicator_id: 'gdp' } }
  expect(guessWords(indicator, realKnowledge, 'en')).toBe('gdp GDP')
})
