// The legend: empty classes stay, no data is a class, places stand on the number line.
import { describe, expect, test } from 'vitest'
import { renderPart, toyServices } from '../../../tests/fixtures/toyland/toy-app.tsx'
import { toyCodes } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import { toyClasses } from '../../../tests/fixtures/toyland/toy-drawing.ts'
import { ScaledSign } from '../signs/scaled-sign.tsx'
import { barHeightPx } from './histogram.tsx'
import { LegendCards } from './legend-card.tsx'
import { positionPercent } from './number-line.tsx'

describe('the legend card', () => {
  const html = renderPart(<LegendCards />)

  test('keeps a class that no county is in, with its count of 0', () => {
    expect(html).toContain('title="1–9：0 个"')
    expect(html).toMatch(/<span>0<\/span>/)
  })

  test('shows the class without data with its hatch', () => {
    expect(html).toContain('未见公布')
    expect(html).toMatch(/<pattern [^>]*>.*stroke="#b9b2a1"/)
  })

  test('says unit, date, completeness and notes', () => {
    expect(html).toContain('2020 年 · 单位：块')
    expect(html).toContain('2/4')
    expect(html).toMatch(/<rect width="50%"/)
    expect(html).toContain('名单尚不完整。')
  })

  test('names the selected and the pointed-at county for listeners', () => {
    const services = toyServices({ place: toyCodes.east })
    services.actions.hover(toyCodes.west)
    const marked = renderPart(<LegendCards />, services)
    expect(marked).toContain('已选 东：12 块；所指 西：0 块')
    expect(marked).toMatch(/class="se" cx="73.3%"/)
  })
})

describe('signs', () => {
  test('a proportional circle is as large as on the map', () => {
    const circle = (radiusPx: number) => {
      const sample = { kind: 'glyph', shape: 'circle', colour: '#123456', radiusPx } as const
      return renderPart(<ScaledSign sample={sample} unit="0.0625rem" />)
    }
    expect(circle(22)).toMatch(/width:calc\(46 \* 0\.0625rem\).*r="22"/)
    expect(circle(8)).toMatch(/width:calc\(18 \* 0\.0625rem\).*r="8"/)
  })
})

describe('bars', () => {
  test('a class of one county beside one of sixty-four can still be seen; an empty one is a line', () => {
    expect(barHeightPx(64, 64)).toBe(52)
    expect(barHeightPx(1, 64)).toBe(2)
    expect(barHeightPx(0, 64)).toBe(1)
    expect(barHeightPx(0, 0)).toBe(1)
  })
})

describe('the number line', () => {
  const bars = toyClasses.filter((c) => c.kind === 'value')
  test.each([
    ['n0', 0, 16.7],
    ['n1', 1, 33.3],
    ['n1', 9, 66.7],
    ['n2', 15, 83.3],
    ['n2', 99, 100],
  ])('class %s, value %d stands at %d %%', (id, value, at) => {
    expect(positionPercent(bars, id, value)).toBeCloseTo(at, 1)
  })
  test('a class off the line has no position', () => {
    expect(positionPercent(bars, 'none', 3)).toBeNull()
  })
})
