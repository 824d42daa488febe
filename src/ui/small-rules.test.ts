// Small rules of the page: scale bar, sheet, thresholds, miniatures, comparison.
import { describe, expect, test } from 'vitest'
import { toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { toyDrawing } from '../../tests/fixtures/toyland/toy-drawing.ts'
import { compareRow } from './compare/compare-rows.ts'
import { parseBreaks } from './controls/parse-breaks.ts'
import { roundLength } from './footer/scale-bar.tsx'
import { miniPicture } from './layer-list/mini-picture.tsx'
import { borderLabels } from './legend/histogram.tsx'
import { nearestHeight, stepHeight } from './sheet/sheet-heights.ts'

const plainClass = {
  id: 'x',
  fill: '#000000',
  pattern: 'none',
  patternColour: '',
  count: 1,
  range: null,
  kind: 'value',
} as const

describe('scale bar', () => {
  test.each([
    [500, 50_000],
    [450, 20_000],
    [1000, 100_000],
    [2.3, 200],
  ])('%d m per pixel gives a bar of %d m', (metresPerPx, metres) => {
    const bar = roundLength(metresPerPx, 110)
    expect(bar.metres).toBe(metres)
    expect(bar.px).toBeLessThanOrEqual(110)
    expect(bar.px).toBeCloseTo(metres / metresPerPx)
  })
})

describe('labels below the bars', () => {
  const classes = (labels: readonly string[]) => labels.map((label) => ({ ...plainClass, label }))
  test('stand at the borders where one class begins where the other ends', () => {
    expect(borderLabels(classes(['57–248', '248–489', '489–927']))).toEqual(['57', '248', '489', '927'])
  })
  test.each([[['0', '1', '2']], [['0–1', '3–4']], [['1–2', '2+']]])('%j: each bar keeps its own', (labels) => {
    expect(borderLabels(classes(labels))).toBeNull()
  })
})

describe('sheet', () => {
  test('a drag ends at the nearest height', () => {
    expect([0.1, 0.29, 0.5, 0.71, 0.9].map(nearestHeight)).toEqual(['peek', 'peek', 'half', 'half', 'full'])
  })
  test('steps stop at both ends', () => {
    expect(stepHeight('peek', -1)).toBe('peek')
    expect(stepHeight('peek', 1)).toBe('half')
    expect(stepHeight('full', 1)).toBe('full')
  })
})

describe('own thresholds', () => {
  test('are read with any separator, full-width ones too', () => {
    expect(parseBreaks('500, 1000，2000、3000 4e3')).toEqual([500, 1000, 2000, 3000, 4000])
  })
  test.each(['', 'abc', '3 2', '1 1', '1, x'])('“%s” is refused', (text) => {
    expect(parseBreaks(text)).toBeNull()
  })
})

test('a miniature has one path per colour and no mark that belongs to a county', () => {
  const geometry = {
    viewBox: '0 0 10 10',
    size: 10,
    areas: new Map(Object.values(toyCodes).map((code) => [code, `M${code}`])),
    project: () => [1, 2] as const,
  }
  const glyph = { shape: 'circle', colour: '#123456', radiusPx: 3, text: '' } as const
  const symbols = [
    { id: 'a', at: [120, 29], code: '', glyphs: [glyph], label: '', precision: 'site' },
    { id: 'b', at: [120, 29], code: toyCodes.east, glyphs: [glyph], label: '', precision: '' },
  ] as const
  const areas = toyDrawing.areas.map((area, i) => (i === 1 ? { ...area, fill: '#226666' } : area))
  const picture = miniPicture({ ...toyDrawing, areas, symbols }, geometry)
  expect(picture.fills).toEqual([
    { fill: '#226666', d: `M${toyCodes.east}M${toyCodes.west}` },
    { fill: '#f7f5ef', d: `M${toyCodes.hill}` },
  ])
  expect(picture.dots).toEqual([{ fill: '#123456', d: 'M1 2h0' }])
})

describe('comparison', () => {
  const codes = [toyCodes.west, toyCodes.east, toyCodes.hill]
  test('each value is a share of the province’s highest; zero is a share, absence is none', () => {
    expect(compareRow('x', 'X', toyDrawing, codes, { isQuantity: true }).cells.map((c) => c.sharePercent)).toEqual([
      0,
      100,
      null,
    ])
  })
  test('what is no quantity has no bar', () => {
    const { cells } = compareRow('x', 'X', toyDrawing, codes, { isQuantity: false })
    expect(cells.map((c) => c.sharePercent)).toEqual([null, null, null])
  })
  test('values below zero have no bar', () => {
    const areas = toyDrawing.areas.map((a) => (a.value === 0 ? { ...a, value: -1 } : a))
    expect(
      compareRow('x', 'X', { ...toyDrawing, areas }, codes, { isQuantity: true }).cells.map((c) => c.sharePercent),
    ).toEqual([null, null, null])
  })
})
