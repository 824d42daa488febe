// Land: one measure, cities counted, gaps kept apart from zero, units and comparators.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { LandTarget } from '../domain/programmes.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { latestRow } from './land-city.ts'
import { drawLand } from './land-drawing.ts'
import { figureText } from './land-figures.ts'
import { chosenMeasure } from './land-measures.ts'
import { describeLand } from './land-profile.ts'

const [row] = toyAtlas.landTargets
if (!row) throw new Error('Toyland lost its land')
const context = (rows: readonly LandTarget[] = [row], change: Partial<View> = {}) => ({
  atlas: shownAtlas({ ...toyAtlas, landTargets: rows }, change.showsInferred ?? true),
  view: { ...defaultView, layer: 'land' as const, ...change },
  palette: palettes.light,
})
const areaOf = (code: string, rows?: readonly LandTarget[], change?: Partial<View>) =>
  drawLand(context(rows, change)).areas.find((a) => a.code === code)

describe('land layer', () => {
  it('colours the counties of a city by the city, and counts cities', () => {
    expect(areaOf(toyCodes.east)?.fill).toBe(areaOf(toyCodes.west)?.fill)
    const { classes } = drawLand(context()).legend
    expect(classes.map((c) => [c.kind, c.count])).toEqual([
      ['value', 1],
      ['no-data', 1],
    ])
  })
  it('hatches a city without a plan, and keeps zero a number', () => {
    expect(areaOf(toyCodes.hill)).toMatchObject({ pattern: 'hatch', value: null, valueText: '未见公布方案' })
    const zero = areaOf(toyCodes.east, [{ ...row, value: 0, valueHa: 0 }])
    expect(zero).toMatchObject({ value: 0, pattern: 'none' })
  })
  it('tells a plan in another measure from no plan', () => {
    const elsewhere: LandTarget = { ...row, id: 'L4', scopeCode: toyCodes.north, measureId: 'redeveloped' }
    expect(areaOf(toyCodes.hill, [row, elsewhere])).toMatchObject({ pattern: 'dots', valueText: '方案用其他口径' })
    const { legend, summary } = drawLand(context([row, elsewhere]))
    expect(legend.classes.map((c) => [c.id, c.count]).slice(-2)).toEqual([
      ['other', 1],
      ['none', 0],
    ])
    expect(summary).toContain('1 个设区市的方案用其他口径，其余 0 个未见公布方案')
    expect(areaOf(toyCodes.hill, [row, { ...elsewhere, kind: 'actual' }])?.classId).toBe('none')
  })
  it('switches the unit of figure, class and legend together', () => {
    expect(areaOf(toyCodes.east)).toMatchObject({ value: 150, valueText: '目标 150亩（2021—2023）' })
    expect(areaOf(toyCodes.east, [row], { areaUnit: 'ha' })?.value).toBe(10)
    expect(drawLand(context([row], { areaUnit: 'km2' })).legend).toMatchObject({ unit: '平方公里' })
    expect(drawLand(context([{ ...row, valueHa: 2000 }])).legend.unit).toBe('万亩')
  })
  it('never prints a floor as an exact number', () => {
    const { classes, notes } = drawLand(context([{ ...row, comparator: '≥' }])).legend
    expect(classes[0]?.label).toBe('≥150')
    expect(notes.join()).toContain('“≥”')
    expect(drawLand(context([{ ...row, comparator: '左右' }])).legend.classes[0]?.label).toBe('150左右')
  })
  it('has classes of its own where thresholds are asked for and none are given', () => {
    const rows = [row, { ...row, id: 'L7', scopeCode: toyCodes.north, valueHa: 90 }]
    const { classes } = drawLand(context(rows, { method: 'given' })).legend
    expect(classes.filter((c) => c.kind === 'value')).toHaveLength(2)
  })
  it('reads in English without a ten-thousand', () => {
    const words = { language: 'en', areaUnit: 'mu' } as const
    expect(figureText({ ...row, valueHa: 2000 }, words)).toBe('30,000 mu')
    expect(figureText({ ...row, value: 45, unit: '万元/亩', valueHa: null }, words)).toBe('450,000 yuan per mu')
  })
  it('puts the result beside its target and colours by the target', () => {
    const result: LandTarget = { ...row, id: 'L2', kind: 'actual', valueHa: 4, comparator: '约' }
    expect(areaOf(toyCodes.east, [result, row])).toMatchObject({ value: 150 })
    expect(areaOf(toyCodes.east, [result, row])?.valueText).toBe('目标 150亩（2021—2023） · 结果 约60亩（2021—2023）')
  })
  it('never draws a result as if it were a plan', () => {
    expect(areaOf(toyCodes.east, [{ ...row, kind: 'actual' }])?.classId).toBe('none')
  })
  it('leaves out inferred rows where the reader switched them off', () => {
    const rows = [{ ...row, evidence: 'inferred' as const }]
    expect(areaOf(toyCodes.east, rows)?.classId).not.toBe('none')
    expect(areaOf(toyCodes.east, rows, { showsInferred: false })?.classId).toBe('none')
  })
  it('lists every period in the profile', () => {
    const later: LandTarget = { ...row, id: 'L3', periodStart: '2024', periodEnd: '2026', valueHa: 20 }
    expect(areaOf(toyCodes.east, [row, later])?.value).toBe(300)
    expect(describeLand(context([row, later]), toyCodes.south)?.lines.map((l) => l.value)).toEqual(['150亩', '300亩'])
  })
})

describe('figures', () => {
  it('keep the comparator of the document', () => {
    const zh = { language: 'zh', areaUnit: 'mu' } as const
    expect(figureText({ ...row, comparator: '≥' }, zh)).toBe('≥150亩')
    expect(figureText({ ...row, comparator: '左右' }, zh)).toBe('150亩左右')
    expect(figureText({ ...row, comparator: '左右' }, { ...zh, language: 'en' })).toBe('about 150 mu')
    expect(figureText({ ...row, unit: '亩/年' }, zh)).toBe('150亩/年')
  })
  it('print ratios and counts as the document does', () => {
    const zh = { language: 'zh', areaUnit: 'km2' } as const
    expect(figureText({ ...row, value: null, valueText: '1:1.2', unit: '比率', valueHa: null }, zh)).toBe('1:1.2')
    expect(figureText({ ...row, value: 700, unit: '家', valueHa: null }, zh)).toBe('700家')
  })
  it('choose the latest period, then the best grade, whatever the order', () => {
    const late: LandTarget = { ...row, id: 'L9', periodEnd: '2026', evidence: 'reported' }
    const better: LandTarget = { ...late, id: 'L8', evidence: 'official' }
    expect(latestRow([row, late, better])?.id).toBe('L8')
    expect(latestRow([better, late, row])?.id).toBe('L8')
    expect(latestRow([])).toBeUndefined()
  })
  it('fall back to the first measure that has a city', () => {
    expect(chosenMeasure(toyAtlas, 'nowhere')?.id).toBe('vacated')
    expect(chosenMeasure({ landMeasures: [], landTargets: [] }, '')).toBeUndefined()
  })
})
