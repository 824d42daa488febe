// Platforms on Toyland: precision, size, and positions that may not be shown.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { palettes } from '../scales/palette.ts'
import { defaultView, type View } from '../view/view.ts'
import { drawPlatforms, platformSymbols } from './platforms-drawing.ts'
import { describePlatforms } from './platforms-profile.ts'

const context = (change: Partial<View> = {}) => ({
  atlas: shownAtlas(toyAtlas, change.showsInferred ?? true),
  view: { ...defaultView, layer: 'platforms' as const, ...change },
  palette: palettes.light,
})

describe('platforms', () => {
  it('show how precise a point is', () => {
    const [site, county] = platformSymbols(context())
    expect(site).toMatchObject({ precision: 'site', code: '', glyphs: [{ shape: 'disc' }] })
    expect(county).toMatchObject({ precision: 'county', glyphs: [{ shape: 'dashed' }] })
  })
  it('are sized where published and small and hollow where not', () => {
    const [sized, unpublished] = platformSymbols(context({ size: 'area' })).map((s) => s.glyphs[0])
    expect(sized).toMatchObject({ shape: 'circle', radiusPx: 18 })
    expect(sized?.text).toContain('8 km²')
    expect(unpublished).toMatchObject({ shape: 'ring', radiusPx: 3.5 })
    const signs = drawPlatforms(context({ size: 'area' })).legend.signs
    expect(signs.find((s) => s.id === 'unpublished')?.count).toBe(1)
  })
  it('keep one size above another layer', () => {
    const radii = platformSymbols(context({ layer: 'zones', size: 'area' })).map((s) => s.glyphs[0]?.radiusPx)
    expect(new Set(radii).size).toBe(1)
  })
  it('stay in the county fill where their position is only inferred and that is switched off', () => {
    const drawing = drawPlatforms(context({ showsInferred: false }))
    expect(drawing.symbols).toEqual([])
    expect(drawing.areas.find((a) => a.code === toyCodes.east)).toMatchObject({ value: 1, valueText: '东区积木平台' })
    expect(drawing.legend.notes.join()).toContain('2 个平台的位置待核实')
  })
  it('say what a county and a city have, and offer neighbours where there is none', () => {
    expect(describePlatforms(context(), toyCodes.south)?.lines[0]?.value).toBe('8')
    expect(describePlatforms(context(), toyCodes.west)?.empty?.offers).toEqual([toyCodes.hill, toyCodes.east])
  })
})
