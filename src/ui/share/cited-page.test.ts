// A citation names what the reader sees: the map, or the page that lies over it.
import { expect, test } from 'vitest'
import { toyServices, toyState } from '../../../tests/fixtures/toyland/toy-app.tsx'
import { toyCodes } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import type { View } from '../../view/view.ts'
import { compareCsv } from '../compare/compare-csv.ts'
import { comparisonOf } from '../compare/comparison.ts'
import { citedPage } from './cited-page.ts'

const compared = [toyCodes.east, toyCodes.west]
const stateOf = (view: Partial<View>) => toyState(toyServices(view))

test('the map and its table are cited as the map', () => {
  const state = stateOf({ page: 'table' })
  expect(citedPage(state)).toBe(state.store.drawing.value)
})

test('a comparison is cited by its places and the sources of its own figures', () => {
  const cited = citedPage(stateOf({ page: 'compare', compared }))
  expect(cited.title).toMatch(/^比较：.*、/)
  expect(cited.title).not.toBe(stateOf({}).store.drawing.value.title)
  expect(cited.dateText).toBe('年份见各项')
  // The table that leaves holds the very rows that are cited.
  expect(cited.comparison).toEqual(comparisonOf(stateOf({ page: 'compare', compared })))
  expect(citedPage(stateOf({ page: 'compare' })).comparison).toBeUndefined()
})

test('pages over the map are cited by their names', () => {
  expect(citedPage(stateOf({ page: 'coverage' })).title).toBe('资料完整度')
  expect(citedPage(stateOf({ page: 'policy' })).title).toBe('政策目标')
})

test('the comparison leaves as a table with a column for each place and a grade for each figure', () => {
  const comparison = comparisonOf(stateOf({ page: 'compare', compared }))
  const { header, rows } = compareCsv(
    comparison,
    {
      item: '项目',
      nameOf: (place) => place.nameZh,
      graded: (text, grade) => `${text}（${grade}）`,
      sep: '；',
      grades: { official: '官方', reported: '报道', derived: '推算', inferred: '待核实' },
    },
    [],
  )
  expect(header).toEqual(['项目', ...comparison.places.map((place) => place.nameZh)])
  expect(rows).toHaveLength(comparison.rows.length)
  expect(rows.flat().filter((cell) => /（(官方|报道|推算|待核实)）/.test(String(cell))).length).toBeGreaterThan(0)
})
