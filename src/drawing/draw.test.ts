// The composition on Toyland: overlays, joined rows, names, profile.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { allLayers, layerOf } from '../layers/all-layers.ts'
import { allDrawers } from '../layers/drawers.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, layerIds, type View } from '../view/view.ts'
import { describePlace } from './describe-place.ts'
import { draw } from './draw.ts'
import { joinRows } from './overlays.ts'

const drawn = (change: Partial<View> = {}) => draw(toyAtlas, { ...defaultView, ...change }, palettes.light, allDrawers)

describe('draw', () => {
  it('has a layer for every id, in the order of the list', () => {
    expect(allLayers.map((l) => l.id)).toEqual([...layerIds])
    for (const id of layerIds) expect(layerOf(id).id).toBe(id)
  })
  it('lays mountain outlines over other layers, never over their own', () => {
    expect(drawn({ layer: 'land' }).outlines.map((o) => o.code)).toEqual([toyCodes.west, toyCodes.hill])
    expect(drawn({ layer: 'mountain' }).outlines).toEqual([])
    expect(drawn({ layer: 'land', overlays: [] }).outlines).toEqual([])
  })
  it('lays roles and platforms over other layers, once', () => {
    const over = drawn({ layer: 'land', overlays: ['roles', 'platforms'] })
    expect(over.symbols.map((s) => s.id)).toEqual(['P1', 'P2', `roles-${toyCodes.east}`, `roles-${toyCodes.hill}`])
    expect(over.legend.signs.map((s) => [s.id, s.count])).toEqual([
      ['overlay-platforms', 2],
      ['overlay-roles', 3],
    ])
    const own = drawn({ layer: 'zones', overlays: ['roles'] })
    expect(own.symbols).toEqual(drawn({ layer: 'zones', overlays: [] }).symbols)
  })
  it('joins the rows of one county', () => {
    const [mark] = drawn({ layer: 'zones' }).symbols
    if (!mark) throw new Error('no roles on Toyland')
    const [joined, ...others] = joinRows([mark, { ...mark, id: 'more' }])
    expect(others).toEqual([])
    expect(joined?.glyphs).toHaveLength(mark.glyphs.length * 2)
  })
  it('names the selected county first, then those with marks, then by area', () => {
    const order = (change: Partial<View>) => drawn({ layer: 'zones', ...change }).labels.map((l) => l.code)
    expect(order({})).toEqual([toyCodes.hill, toyCodes.east, toyCodes.west])
    expect(order({ place: toyCodes.west })[0]).toBe(toyCodes.west)
    expect(drawn({ place: toyCodes.west }).labels.filter((l) => l.rank === 0)).toHaveLength(1)
    expect(drawn().labels.some((l) => l.rank === 0)).toBe(false)
  })
  it('names the counties of a cluster or with a platform before larger ones that have nothing, and strongly', () => {
    const first = (change: Partial<View>) => drawn({ overlays: [], ...change }).labels[0]
    // Toyland's hill is larger than its east.
    expect(first({ layer: 'zones', cluster: 'C02' })).toMatchObject({ code: toyCodes.east, isStrong: true })
    expect(first({ layer: 'indicator', indicator: 'per-head' })).toMatchObject({ isStrong: false })
  })
})

describe('describePlace', () => {
  const sections = (code: (typeof toyCodes)[keyof typeof toyCodes]) =>
    describePlace(toyAtlas, defaultView, palettes.light, code)?.sections.map((s) => s.id)
  it('has one order for counties and ends a city with its counties', () => {
    const order = ['why', 'zones', 'mountain', 'platforms', 'flows', 'land', 'layout', 'pioneer', 'figures']
    expect(sections(toyCodes.hill)).toEqual(order)
    expect(sections(toyCodes.south)).toEqual([...order.slice(1), 'counties'])
  })
  it('knows neither the province nor a stranger', () => {
    expect(sections(toyCodes.province)).toBeUndefined()
  })
  it('says city, code and kind, and shows gaps as gaps', () => {
    const model = describePlace(toyAtlas, defaultView, palettes.light, toyCodes.hill)
    expect(model?.subtitle).toBe('北市 · 990201 · 县')
    const figures = model?.sections.find((s) => s.id === 'figures')?.lines ?? []
    expect(figures.map((l) => l.value)).toEqual(['20', '—'])
    expect(figures[1]?.note).toBe('未见公布')
  })
})
