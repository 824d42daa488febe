// Indicators on Toyland: fills, circles, flags, ranks, mixed years, formulas.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { Indicator, IndicatorValue } from '../domain/indicator.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { drawIndicator } from './indicator-drawing.ts'
import { commonYear, figuresOf, parseFormula, yearsOf } from './indicator-values.ts'

const [population, perHead] = toyAtlas.indicators
if (!population || !perHead) throw new Error('Toyland lost its indicators')
const context = (
  indicator: Indicator,
  values: readonly IndicatorValue[] = toyAtlas.values,
  change: Partial<View> = {},
) => ({
  atlas: { ...toyAtlas, indicators: [...toyAtlas.indicators.filter((i) => i.id !== indicator.id), indicator], values },
  view: { ...defaultView, layer: 'indicator' as const, indicator: indicator.id, ...change },
  palette: palettes.light,
})
const value = (
  code: IndicatorValue['code'],
  year: string,
  number: number,
  indicatorId = 'per-head',
): IndicatorValue => ({
  indicatorId,
  code,
  year,
  value: number,
  evidence: 'official',
  sourceId: 'plan',
})
const latest = ''

describe('indicator layer', () => {
  it('keeps zero a number and a missing value a gap', () => {
    const { areas, legend } = drawIndicator(context(perHead))
    expect(areas.find((a) => a.code === toyCodes.west)).toMatchObject({ value: 0, pattern: 'none' })
    expect(areas.find((a) => a.code === toyCodes.hill)).toMatchObject({ value: null, pattern: 'hatch' })
    expect(legend.classes.at(-1)).toMatchObject({ kind: 'no-data', count: 1 })
  })
  it('draws totals as circles whose area says the number', () => {
    const { symbols, areas } = drawIndicator(context(population))
    const [large, small] = symbols.map((s) => s.glyphs[0]?.radiusPx ?? 0)
    expect(symbols[0]?.code).toBe(toyCodes.east)
    expect(((large ?? 0) / (small ?? 1)) ** 2).toBeCloseTo(3)
    expect(areas.find((a) => a.code === toyCodes.east)?.classId).toBe('published')
  })
  it('lines counties of another year than most, and a sign of that very pattern says so, once', () => {
    const values = [value(toyCodes.east, '2023', 1), value(toyCodes.west, '2023', 2), value(toyCodes.hill, '2019', 3)]
    const { areas, legend, dateText } = drawIndicator(context(perHead, values))
    expect(areas.map((a) => a.pattern)).toEqual(['none', 'none', 'stale'])
    expect(legend.signs.at(-1)).toMatchObject({
      label: '不是 2023 年的数',
      sample: { kind: 'patch', pattern: 'stale' },
      count: 1,
    })
    expect(dateText).toBe('2023 年 2 个、2019 年 1 个')
    expect(legend.notes.join()).not.toContain('2019')
    const only = drawIndicator(context(perHead, values, { year: '2019' }))
    expect(only.areas.map((a) => a.value)).toEqual([null, null, 3])
  })
  it('has two categories for flags and a backward ramp for ranks', () => {
    const flag = drawIndicator(context({ ...perHead, draw: 'flag' }))
    expect(flag.legend.classes.map((c) => [c.id, c.count])).toEqual([
      ['has', 1],
      ['not', 2],
    ])
    const values = [value(toyCodes.east, '2023', 1), value(toyCodes.west, '2023', 9)]
    const rank = drawIndicator(context({ ...perHead, draw: 'rank' }, values))
    expect(rank.areas[0]?.fill).toBe(palettes.light.ramps.slate[5])
    expect(rank.areas[0]?.valueText).toBe('第 1 位（2023 年）')
  })
  it('takes thresholds of the link before those of the table, and none that parts nothing', () => {
    const given: Indicator = { ...perHead, method: 'given', breaks: [0, 5] }
    expect(drawIndicator(context(given)).legend.classes.filter((c) => c.kind === 'value')).toHaveLength(2)
    const linked = drawIndicator(context(given, toyAtlas.values, { method: 'given', breaks: [3, 6, 9] }))
    expect(linked.legend.classes.filter((c) => c.kind === 'value').map((c) => c.count)).toEqual([1, 0, 0, 1])
  })
  it('falls back to the way of the table where thresholds are asked for and none are given', () => {
    const asked = drawIndicator(context(perHead, toyAtlas.values, { method: 'given' }))
    expect(asked.legend.classes.filter((c) => c.kind === 'value').length).toBeGreaterThan(1)
    expect(asked.areas).toEqual(drawIndicator(context(perHead)).areas)
  })
  it('says English figures in magnitudes that English has, and Chinese ones as published', () => {
    const gdp: Indicator = { ...population, unitZh: '亿元', unitEn: '100 million yuan', decimals: 2 }
    const values = [value(toyCodes.east, '2023', 3568.12, population.id)]
    const inEnglish = drawIndicator(context(gdp, values, { language: 'en' }))
    expect(inEnglish.areas.find((a) => a.code === toyCodes.east)?.valueText).toContain('356.812 bn yuan')
    expect(inEnglish.legend).toMatchObject({ unit: 'bn yuan', signs: [{ label: '356.812 bn yuan' }, {}] })
    const said = drawIndicator(context(gdp, values)).legend
    expect(said.signs[0]?.label).toBe('3,568.12亿元')
    expect(said.unit).toBe('亿元')
    const people: Indicator = { ...gdp, unitZh: '万人', unitEn: '10,000 people', decimals: 1 }
    const crowd = [value(toyCodes.east, '2023', 185.9, population.id)]
    expect(drawIndicator(context(people, crowd, { language: 'en' })).legend.signs[0]?.label).toBe('1,859,000 people')
  })
  it('stands an atlas without indicators', () => {
    const empty = { ...context(perHead), atlas: { ...toyAtlas, indicators: [] } }
    expect(drawIndicator(empty).areas).toHaveLength(3)
  })
})

describe('figures', () => {
  it('compute only from both inputs, and say their years', () => {
    expect(parseFormula('10000*a/b')).toEqual({ factor: 10_000, numerator: 'a', denominator: 'b' })
    expect(parseFormula('a+b')).toBeNull()
    const named: Indicator = { ...perHead, formula: '10*blocks/residents' }
    const values = [
      value(toyCodes.east, '2021', 6, 'blocks'),
      value(toyCodes.west, '2021', 6, 'blocks'),
      value(toyCodes.east, '2020', 3, 'residents'),
    ]
    const atlas = { ...toyAtlas, values }
    const found = figuresOf(atlas, named, latest)
    expect([...found.keys()]).toEqual([toyCodes.east])
    expect(found.get(toyCodes.east)).toMatchObject({ value: 20, evidence: 'derived', sourceIds: ['plan'] })
    expect(found.get(toyCodes.east)?.inputs.map((i) => i.year)).toEqual(['2021', '2020'])
    expect(figuresOf(atlas, { ...named, isSameYear: true }, latest).size).toBe(0)
  })
  it('take the latest dated year, the best grade, and nothing inferred where switched off', () => {
    const rows: IndicatorValue[] = [
      value(toyCodes.east, 'n.d.', 1),
      { ...value(toyCodes.east, '2022', 2), evidence: 'reported' },
      value(toyCodes.east, '2022', 3),
      { ...value(toyCodes.east, '2024', 4), evidence: 'inferred' },
    ]
    const atlas = { ...toyAtlas, values: rows }
    expect(figuresOf(atlas, perHead, latest).get(toyCodes.east)?.value).toBe(4)
    expect(figuresOf(shownAtlas(atlas, false), perHead, latest).get(toyCodes.east)?.value).toBe(3)
    expect(yearsOf(atlas, perHead)).toEqual(['2024', '2022', 'n.d.'])
  })
  it('count roles and leave counties without a known one out', () => {
    const found = figuresOf(toyAtlas, { ...perHead, formula: 'count(zones)' }, latest)
    expect(found.get(toyCodes.east)?.value).toBe(2)
    expect(found.has(toyCodes.west)).toBe(false)
  })
  it('call the later of two equally common years the common one', () => {
    const found = [
      ...figuresOf(
        { ...toyAtlas, values: [value(toyCodes.east, '2020', 1), value(toyCodes.west, '2021', 1)] },
        perHead,
        latest,
      ).values(),
    ]
    expect(commonYear(found)).toBe('2021')
    expect(commonYear([])).toBe('')
  })
})
