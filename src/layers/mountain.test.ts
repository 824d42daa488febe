// The mountain layer on Toyland: classes, switches, outlines, profile lines.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { mountainOutlines } from './mountain.ts'
import { drawMountain } from './mountain-drawing.ts'
import { describeMountain } from './mountain-profile.ts'

const context = (change: Partial<View> = {}) => ({
  atlas: shownAtlas(toyAtlas, change.showsInferred ?? true),
  view: { ...defaultView, layer: 'mountain' as const, ...change },
  palette: palettes.light,
})
const classOf = (code: string, change: Partial<View> = {}) =>
  drawMountain(context(change)).areas.find((a) => a.code === code)?.classId

describe('mountain layer', () => {
  it('draws class, missing class and never', () => {
    expect(classOf(toyCodes.hill)).toBe('eco')
    expect(classOf(toyCodes.west)).toBe('unclassed')
    expect(classOf(toyCodes.east)).toBe('never')
    expect(classOf(toyCodes.west, { date: '2023' })).toBe('never')
  })
  it('shows inferred classes dotted, and as one class where the reader switched them off', () => {
    const { areas, legend } = drawMountain(context())
    expect(areas.find((a) => a.code === toyCodes.hill)).toMatchObject({
      pattern: 'dots',
      statements: [{ evidence: 'official' }, { text: '生态发展类', evidence: 'inferred' }],
    })
    expect(legend.classes.find((c) => c.id === 'eco')?.label).toContain('待核实')
    expect(classOf(toyCodes.hill, { showsInferred: false })).toBe('member')
    const off = drawMountain(context({ showsInferred: false }))
    expect(off.legend.classes.map((c) => c.id)).toEqual(['member', 'left', 'never'])
    expect(off.areas.find((a) => a.code === toyCodes.hill)?.statements.map((s) => s.evidence)).toEqual(['official'])
  })
  it('states a member by the list that names it, not by what came before', () => {
    const [first] = toyAtlas.statusEvents
    if (!first) throw new Error('Toyland lost its events')
    const list = { ...first, id: 'list', date: '2021', effect: 'confirm' as const, countyCodes: [toyCodes.hill] }
    const atlas = { ...toyAtlas, statusEvents: [...toyAtlas.statusEvents, list] }
    const hill = drawMountain({ ...context(), atlas }).areas.find((a) => a.code === toyCodes.hill)
    expect(hill?.statements[0]?.text).toBe('在列（2021 名单）')
  })
  it('outlines the members of the date, dotted', () => {
    expect(mountainOutlines(context({ date: '2020' })).map((o) => o.code)).toEqual([toyCodes.hill])
    expect(mountainOutlines(context()).every((o) => o.style === 'dotted')).toBe(true)
  })
  it('lists the events of a county and counts the members of a city', () => {
    const hill = describeMountain(context(), toyCodes.hill)
    expect(hill?.lines.map((l) => l.strong)).toEqual(['2015 列入', '类别', '主导产业'])
    expect(describeMountain(context(), toyCodes.north)?.lines[0]).toMatchObject({ value: '1', text: '山县' })
    expect(describeMountain(context(), toyCodes.east)?.empty?.offers).toEqual([toyCodes.hill, toyCodes.west])
  })
})
