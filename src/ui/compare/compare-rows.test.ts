// What a row of the comparison says once for all its places.
import { describe, expect, test } from 'vitest'
import { toyCodes } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import { toyDrawing } from '../../../tests/fixtures/toyland/toy-drawing.ts'
import type { Drawing } from '../../drawing/drawing.ts'
import { compareRow } from './compare-rows.ts'

const codes = [toyCodes.east, toyCodes.west]
const said = (texts: readonly string[]): Drawing => ({
  ...toyDrawing,
  areas: toyDrawing.areas.map((area) => {
    const index = codes.findIndex((code) => code === area.code)
    return index < 0 ? { ...area, value: null } : { ...area, value: 10 - index, valueText: texts[index] ?? '' }
  }),
})
const row = (texts: readonly string[], isQuantity = true) => compareRow('x', 'X', said(texts), codes, { isQuantity })

describe('a row', () => {
  test('says a bracket that all figures share once, nested ones whole', () => {
    const shared = '（人口（七普） 2020 年）'
    const { note, cells, scale } = row([`10 人${shared}`, `9 人${shared}`])
    expect(note).toBe('人口（七普） 2020 年')
    expect(cells.map((c) => c.text)).toEqual(['10 人', '9 人'])
    expect(scale).toBe('10 人')
  })
  test('leaves brackets that differ beside their figures', () => {
    const { note, cells, differs, scale } = row(['10 人（2020 年）', '9 人（2021 年）'])
    expect(note).toBe('')
    expect([differs, scale]).toEqual([true, '10 人（2020 年）'])
    expect(cells[1]?.text).toBe('9 人（2021 年）')
  })
  test('warns where only the full bar is of another year, and not where all are of one', () => {
    const another = said(['10 人（2020 年）', '9 人（2021 年）'])
    const alone = compareRow('x', 'X', another, [toyCodes.west], { isQuantity: true })
    expect([alone.differs, alone.scale]).toEqual([true, '10 人（2020 年）'])
    expect(row(['10 人（2020 年）', '9 人（2020 年）']).differs).toBe(false)
    expect(row(['10 个', '9 个']).differs).toBe(false)
  })
  test('states no scale where there are no bars', () => {
    expect(row(['有记录', '有记录'], false)).toMatchObject({ scale: '', note: '' })
  })
})
