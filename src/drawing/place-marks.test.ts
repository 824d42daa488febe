// Placement at one scale: nothing overlaps, the selected name always stands, the same again every time.
import { describe, expect, it } from 'vitest'
import { toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { Drawing, Glyph, LabelMark, LonLat } from './drawing.ts'
import { type Box, boxOf, overlaps, placeMarks, textWidthPx } from './place-marks.ts'

const toPx = ([lon, lat]: LonLat) => [lon, lat] as const
const glyph: Glyph = { shape: 'disc', colour: '#000000', radiusPx: 5, text: '' }
const label = (code: LabelMark['code'], at: LonLat, rank: number, isStrong = false): LabelMark => ({
  code,
  at,
  text: '余姚',
  rank,
  kind: 'county',
  isStrong,
})
const drawing = (labels: readonly LabelMark[], symbols: Drawing['symbols'] = []) =>
  ({ labels, symbols, flows: [] as Drawing['flows'] }) as Drawing
const row = (code: LabelMark['code'], at: LonLat, glyphs: readonly Glyph[]) =>
  ({ id: `row-${code}`, code, at, glyphs, label: '', precision: '' }) as const

describe('placeMarks', () => {
  it('drops the lower rank where two names have one place', () => {
    const placed = placeMarks(drawing([label(toyCodes.west, [2, 2], 2), label(toyCodes.east, [0, 0], 1)]), { toPx })
    expect(placed.labels.map((l) => l.mark.code)).toEqual([toyCodes.east])
  })
  it('finds the selected name a place of its own, however crowded it is', () => {
    const rows = Array.from({ length: 7 }, (_, i) => row('', [0, (i - 3) * 9], [glyph, glyph, glyph, glyph]))
    const labels = [label(toyCodes.east, [0, 0], 0, true)]
    expect(placeMarks(drawing([label(toyCodes.east, [0, 0], 0)], rows), { toPx }).labels).toEqual([])
    const { labels: kept, symbols } = placeMarks(drawing(labels, rows), { toPx, selected: toyCodes.east })
    const box = boxOf(kept[0] ?? { dx: 0, dy: 0, anchor: 'middle' }, 0, 0, textWidthPx('余姚', 12), 12)
    const isHit = symbols.some(({ mark, glyphs }) =>
      glyphs.some(({ dx, dy }) => {
        const [x, y] = [mark.at[0] + dx, mark.at[1] + dy]
        return overlaps(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })
      }),
    )
    expect(kept).toHaveLength(1)
    expect(isHit).toBe(false)
  })
  it('stands a row above its name and wraps more than four glyphs into two lines', () => {
    const five = row(toyCodes.east, [0, 0], [glyph, glyph, glyph, glyph, glyph])
    const { symbols, labels } = placeMarks(drawing([label(toyCodes.east, [0, 0], 1, true)], [five]), { toPx })
    const lines = new Set(symbols[0]?.glyphs.map((g) => g.dy))
    expect(lines.size).toBe(2)
    expect(Math.max(...lines)).toBeLessThan(0)
    expect(labels[0]?.dy).toBeGreaterThan(0)
  })
  it('sets a strong name beside the sign that lies on it, where a plain one makes way', () => {
    const point = row('', [1, 0], [{ ...glyph, radiusPx: 6 }])
    const strong = placeMarks(drawing([label(toyCodes.east, [0, 0], 1, true)], [point]), { toPx }).labels[0]
    const box = boxOf(strong ?? { dx: 0, dy: 0, anchor: 'middle' }, 0, 0, textWidthPx('余姚', 12), 12)
    expect(strong).toBeDefined()
    expect(overlaps(box, { left: -5.5, right: 7.5, top: -6.5, bottom: 6.5 })).toBe(false)
    expect(Math.abs(box.left) + Math.abs(box.top)).toBeLessThan(40)
    expect(placeMarks(drawing([label(toyCodes.east, [0, 0], 1)], [point]), { toPx }).labels).toEqual([])
  })
  it('sets a name beside a small proportional circle', () => {
    const circle = row(toyCodes.east, [0, 0], [{ ...glyph, shape: 'circle', radiusPx: 6 }])
    const [placed] = placeMarks(drawing([label(toyCodes.east, [0, 0], 1, true)], [circle]), { toPx }).labels
    const box = boxOf(placed ?? { dx: 0, dy: 0, anchor: 'middle' }, 0, 0, textWidthPx('余姚', 12), 12)
    expect(overlaps(box, { left: -6, right: 6, top: -6, bottom: 6 })).toBe(false)
  })
  it('lets a name stand on a large proportional circle', () => {
    const circle = row(toyCodes.east, [0, 0], [{ ...glyph, shape: 'circle', radiusPx: 20 }])
    expect(placeMarks(drawing([label(toyCodes.east, [0, 0], 1)], [circle]), { toPx }).labels[0]?.dx).toBe(0)
  })
})

describe('what lies over the map', () => {
  const lid: Box = { left: 60, top: 60, right: 100, bottom: 100 }
  const isFree = (box: Box) =>
    box.left >= 0 && box.top >= 0 && box.right <= 100 && box.bottom <= 100 && !overlaps(box, lid)
  const texts = (at: LonLat) => placeMarks(drawing([label(toyCodes.east, at, 1)]), { toPx, isFree }).labels

  it('moves a name aside or drops it, rather than letting it be cut', () => {
    expect(texts([50, 50])).toHaveLength(1)
    expect(texts([80, 80])).toEqual([])
    expect(texts([5, 50])[0]?.dx ?? Number.NaN).not.toBe(0)
    expect(texts([-20, 50])).toEqual([])
    const beside = texts([50, 64])[0]
    expect(beside && boxOf(beside, 50, 64, textWidthPx('余姚', 12), 12).right).toBeLessThanOrEqual(60)
  })

  it('hides the symbols below it', () => {
    const rows = [row(toyCodes.east, [50, 50], [glyph]), row(toyCodes.west, [80, 80], [glyph])]
    expect(placeMarks(drawing([], rows), { toPx, isFree }).symbols.map((s) => s.mark.code)).toEqual([toyCodes.east])
  })
})

it('counts Han characters as an em and Latin letters as little more than half', () => {
  expect(textWidthPx('余姚', 10)).toBe(20)
  expect(textWidthPx('Yuyao', 10)).toBeCloseTo(29)
})
