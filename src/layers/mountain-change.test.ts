// What changed between two dates of the list, on the real events, and as the legend says it.
import { expect, it } from 'vitest'
import { realAtlas } from '../../tests/fixtures/real-atlas.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView } from '../view/view.ts'
import { mountainListChanges } from './mountain-change.ts'
import { drawMountain } from './mountain-drawing.ts'

const atlas = realAtlas()
const firstNote = (date: string, language: 'zh' | 'en' = 'zh') =>
  drawMountain({ atlas, view: { ...defaultView, layer: 'mountain', date, language }, palette: palettes.light }).legend
    .notes[0]

it('lists who joined and who left at each change', () => {
  expect(
    mountainListChanges(atlas).map(({ before, date, joined, left }) => [before, date, joined.length, left]),
  ).toEqual([
    ['', '2015', 26, []],
    ['2015', '2024-08', 2, ['330326', '330802', '331102']],
    ['2024-08', '2025', 0, ['330881']],
  ])
})

it.each([
  ['2015', '名单变动 2015：列入 26 个县。'],
  ['2023-05', '名单变动 2015：列入 26 个县。'],
  ['2024-08', '名单变动 2015 → 2024-08：列入洞头区、嵊泗县；调出平阳县、柯城区、莲都区。'],
  ['', '名单变动 2024-08 → 2025：调出江山市。'],
])('the legend of %j says “%s”', (date, note) => {
  expect(firstNote(date)).toBe(note)
})

it('says so in English', () => {
  expect(firstNote('', 'en')).toBe('List 2024-08 → 2025: out Jiangshan City.')
})

it('says nothing before the first list', () => {
  expect(firstNote('2014')).not.toMatch(/名单变动/)
})
