// Flows: kinds, ends inside and outside, and what the reader switched off.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { Pair } from '../domain/programmes.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { draw } from '../drawing/draw.ts'
import { placeMarks } from '../drawing/place-marks.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { allDrawers } from './drawers.ts'
import { flowKinds } from './mountain-flows.ts'
import { edgePoint, flowMarks, flowSigns } from './mountain-flows-drawing.ts'
import { describeFlows } from './mountain-flows-profile.ts'

const [pair] = toyAtlas.pairs
if (!pair) throw new Error('Toyland lost its flow')
const context = (pairs: readonly Pair[] = [pair], change: Partial<View> = {}) => ({
  atlas: shownAtlas({ ...toyAtlas, pairs }, change.showsInferred ?? true),
  view: { ...defaultView, layer: 'mountain' as const, flows: ['0'], ...change },
  palette: palettes.light,
})

describe('flows', () => {
  it('have stable kinds, new ones last', () => {
    const kinds = flowKinds({ pairs: [{ ...pair, kind: '新飞地' }, pair] })
    expect(kinds[0]).toEqual({ id: '0', kindZh: '结对', kindEn: 'Pairing', count: 1 })
    expect(kinds.at(-1)).toMatchObject({ kindZh: '新飞地', kindEn: '新飞地' })
  })
  it('name both ends and are drawn only for the kinds asked for', () => {
    const [flow] = flowMarks(context())
    expect(flow).toMatchObject({ fromName: '山县', toName: '东区', leavesProvince: false, isInferred: false })
    expect(flowMarks(context([pair], { flows: ['1'] }))).toEqual([])
    expect(flowSigns(context(), flowMarks(context()))).toMatchObject([{ label: '结对', count: 1 }])
  })
  it('go without what is inferred where that is switched off', () => {
    const unsure = [{ ...pair, codeEvidence: 'inferred' as const }]
    expect(flowMarks(context(unsure))[0]?.isInferred).toBe(true)
    expect(flowMarks(context(unsure, { showsInferred: false }))).toEqual([])
  })
  it('explain their dashes where any is drawn, and only there', () => {
    const unsure = context([{ ...pair, codeEvidence: 'inferred' as const }])
    expect(flowSigns(unsure, flowMarks(unsure)).at(-1)).toMatchObject({ sample: { style: 'dashed' }, count: 1 })
    expect(flowSigns(context(), flowMarks(context())).every((s) => s.id !== 'flow-inferred')).toBe(true)
  })
  it('name a whole city at its end, beside its point', () => {
    const { atlas, view, palette } = context([{ ...pair, toCode: toyCodes.south }])
    const drawing = draw(atlas, view, palette, allDrawers)
    expect(drawing.labels.filter((l) => l.kind === 'city').map((l) => [l.text, l.at])).toEqual([
      ['南市', [120.5, 29.25]],
    ])
    const placed = placeMarks(drawing, { toPx: ([lon, lat]) => [lon * 500, -lat * 500] })
    expect(placed.labels.find((l) => l.mark.kind === 'city')?.dy).toBeGreaterThan(10)
  })
  it('may end at a city, whose label point they use', () => {
    const [flow] = flowMarks(context([{ ...pair, toCode: toyCodes.south }]))
    expect(flow?.to).toEqual([120.5, 29.25])
  })
  it('end on the frame where the far end has no geometry, under its own name', () => {
    const [flow] = flowMarks(context([{ ...pair, toCode: '310106', toZh: '静安区', toEn: '' }]))
    expect(flow).toMatchObject({ toName: '上海市静安区', leavesProvince: true })
    expect(flow?.to).toEqual([120.85, 30.1])
  })
  it('are left out where nothing says which way the far end lies', () => {
    expect(flowMarks(context([{ ...pair, toCode: '440100', toZh: '广州市' }]))).toEqual([])
  })
  it('stand in the profile of both ends', () => {
    expect(describeFlows(context(), toyCodes.hill).lines[0]?.strong).toBe('东区')
    expect(describeFlows(context(), toyCodes.east).lines[0]?.strong).toBe('山县')
    expect(describeFlows(context(), toyCodes.south).lines[0]?.strong).toBe('山县 — 东区')
    expect(describeFlows(context(), toyCodes.west).empty).not.toBeNull()
  })
})

describe('edgePoint', () => {
  it('meets the nearer edge in the direction', () => {
    expect(edgePoint([0, 0, 10, 5], [2, 4], [1, 1])).toEqual([3, 5])
    expect(edgePoint([0, 0, 10, 5], [2, 4], [-1, 0])).toEqual([0, 4])
    expect(edgePoint([0, 0, 10, 5], [2, 4], [0, 0])).toEqual([2, 4])
  })
})
