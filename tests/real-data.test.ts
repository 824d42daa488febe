// The real tables and boundaries: known facts, whole counts, no view that breaks, names that never touch.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionCode } from '../src/domain/division.ts'
import { describePlace } from '../src/drawing/describe-place.ts'
import { draw } from '../src/drawing/draw.ts'
import type { LonLat } from '../src/drawing/drawing.ts'
import { type Box, boxOf, overlaps, placeMarks, textWidthPx } from '../src/drawing/place-marks.ts'
import { fitFrame, toMap } from '../src/geo/map-frame.ts'
import { allDrawers } from '../src/layers/drawers.ts'
import { flowKinds } from '../src/layers/mountain-flows.ts'
import { mountainStatusAt } from '../src/layers/mountain-status.ts'
import { allPalettes, grounds } from '../src/scales/hall-palette.ts'
import { palettes } from '../src/scales/palette.ts'
import { areaUnits, classMethods, defaultView, layerIds, overlayIds, type View } from '../src/view/view.ts'
import { realAtlas } from './fixtures/real-atlas.ts'

const atlas = realAtlas()
const drawn = (change: Partial<View>) => draw(atlas, { ...defaultView, ...change }, palettes.light, allDrawers)

describe('mountain counties', () => {
  const members = (date: string) =>
    [...mountainStatusAt(atlas, date)].filter(([, s]) => s.status === 'member').map(([code]) => code as string)
  it('are 26 in July 2024 and 25 in September', () => {
    expect(members('2024-07')).toHaveLength(26)
    expect(members('2024-09')).toHaveLength(25)
    expect(members('2024-07')).not.toContain('330922')
    expect(members('2024-09')).toEqual(expect.arrayContaining(['330305', '330922']))
  })
  it('have lost Jiangshan in 2025', () => {
    expect(members('2024-12')).toContain('330881')
    expect(members('2025')).not.toContain('330881')
    expect(mountainStatusAt(atlas, '2025').get(divisionCode('330881'))?.status).toBe('left')
  })
  it('are 15 and 11 while they are 26', () => {
    const { classes } = drawn({ layer: 'mountain', date: '2024-07' }).legend
    expect(classes.map((c) => [c.id, c.count])).toEqual([
      ['leap', 15],
      ['eco', 11],
      ['unclassed', 0],
      ['left', 0],
      ['never', 64],
    ])
  })
  it('send their flows out of the province to the frame, and lose none', () => {
    const flows = flowKinds(atlas).map((k) => k.id)
    const marks = drawn({ layer: 'mountain', flows }).flows
    const [, , east, north] = atlas.edition.bounds
    const leaving = marks.filter((f) => f.leavesProvince)
    expect(marks).toHaveLength(atlas.pairs.length)
    expect(leaving).toHaveLength(2)
    for (const { to } of leaving) expect(to[0] === east || to[1] === north).toBe(true)
  })
})

describe('land', () => {
  it('speaks of eleven cities, two of them with the campaign’s target', () => {
    const { legend, areas } = drawn({ layer: 'land', measure: 'reused-2021-2023' })
    expect(legend.classes.reduce((sum, c) => sum + c.count, 0)).toBe(11)
    expect(legend.classes.filter((c) => c.kind === 'no-data').map((c) => [c.id, c.count])).toEqual([
      ['other', 3],
      ['none', 6],
    ])
    expect(areas.find((a) => a.code === '330106')?.valueText).toContain('≥2万亩')
    expect(areas.find((a) => a.code === '330602')?.valueText).toContain('5万亩左右')
  })
  it('puts the result of Huzhou beside its target', () => {
    const { areas } = drawn({ layer: 'land', measure: 'three-low-land-2021' })
    expect(areas.find((a) => a.code === '330502')?.valueText).toMatch(/^目标 1\.69万亩.* · 结果 1\.02万亩/)
  })
})

describe('layout', () => {
  it('colours no city of the belt, for no source states one', () => {
    const { classes } = drawn({ layer: 'layout' }).legend
    expect(classes.map((c) => c.count)).toEqual([2, 0, 3, 6])
  })
})

/** Every option a drawing depends on; the rest as by default. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    layer: fc.constantFrom(...layerIds),
    cluster: fc.constantFrom('', 'nowhere', ...atlas.groups.map((g) => g.id), ...atlas.clusters.map((c) => c.id)),
    batch: fc.constantFrom('now', '0', '1', '2', '3', '9'),
    date: fc.constantFrom('', '1999', '2015', '2021-05', '2024-08-21', '2025', '2030-01-01'),
    flows: fc.subarray(['0', '1', '2', '3', '4', '5', '9']),
    size: fc.constantFrom('same' as const, 'area' as const, 'output' as const),
    measure: fc.constantFrom('', 'nowhere', ...atlas.landMeasures.map((m) => m.id)),
    areaUnit: fc.constantFrom(...areaUnits),
    indicator: fc.constantFrom('', 'nowhere', ...atlas.indicators.map((i) => i.id)),
    year: fc.constantFrom('', 'n.d.', '1900', '2020', '2022', '2023', '2024M1-5'),
    layout: fc.constantFrom('dual' as const, 'corridors' as const),
    method: fc.constantFrom('' as const, ...classMethods),
    classCount: fc.integer({ min: 2, max: 9 }),
    breaks: fc.uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 6 }),
    overlays: fc.subarray([...overlayIds]),
    showsInferred: fc.boolean(),
    place: fc.constantFrom('', '330281', '330100', '999999', '330000'),
    language: fc.constantFrom('zh' as const, 'en' as const),
  })
  .map((options) => ({ ...defaultView, ...options }))

describe('any view', () => {
  it('draws 90 areas, counts every one, and says a word of each', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...grounds), (view, ground) => {
        const drawing = draw(atlas, view, allPalettes[ground], allDrawers)
        const codes = drawing.areas.map((a) => a.code)
        expect(codes).toEqual(atlas.counties.map((c) => c.code))
        const isByCity = view.layer === 'land' || (view.layer === 'layout' && view.layout === 'dual')
        const counted = drawing.legend.classes.reduce((sum, c) => sum + c.count, 0)
        expect(counted).toBe(isByCity ? 11 : 90)
        const classIds = new Set(drawing.legend.classes.map((c) => c.id))
        expect(classIds.size).toBe(drawing.legend.classes.length)
        const isColour = (text: string) => /^#[0-9a-f]{6}$/.test(text)
        const faulty = drawing.areas.filter(
          (a) =>
            a.valueText === '' ||
            !classIds.has(a.classId) ||
            !isColour(a.fill) ||
            (a.pattern === 'none' ? a.patternColour !== '' : !isColour(a.patternColour)),
        )
        expect(faulty).toEqual([])
        const words = [drawing.title, drawing.summary, drawing.dateText, ...drawing.legend.notes]
        expect(words.every((w) => w !== '' && !/undefined|NaN|\[object/.test(w))).toBe(true)
        const symbolIds = drawing.symbols.map((s) => s.id)
        expect(new Set(symbolIds).size).toBe(symbolIds.length)
        expect(drawing.sourceIds.filter((id) => !atlas.sourceById.has(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 30_000)
  it('shows nothing inferred where the reader switched it off', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const drawing = draw(atlas, { ...view, showsInferred: false }, palettes.light, allDrawers)
        const said = drawing.areas.flatMap((a) => a.statements)
        expect(said.filter((s) => s.evidence === 'inferred')).toEqual([])
        expect(drawing.flows.filter((f) => f.isInferred)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('profiles', () => {
  const places = [...atlas.counties, ...atlas.cities]
  it('stand for all places in both languages, with a known source or none', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const { code } of places) {
        const model = describePlace(atlas, { ...defaultView, language }, palettes.light, code)
        for (const section of model?.sections ?? []) {
          expect(section.lines.length > 0 || section.empty !== null).toBe(true)
          const ids = section.lines.map((l) => l.id)
          expect(new Set(ids).size).toBe(ids.length)
          for (const line of section.lines)
            expect(line.sourceId === '' || atlas.sourceById.has(line.sourceId)).toBe(true)
        }
        expect(model?.sections.length).toBeGreaterThanOrEqual(8)
      }
    }
  })
  it('say why Jiangshan is no mountain county: event, rule and grade', () => {
    const model = describePlace(atlas, defaultView, palettes.light, divisionCode('330881'))
    const why = model?.sections.find((s) => s.id === 'why')?.lines ?? []
    expect(model?.subtitle).toBe('衢州市 · 330881 · 县级市')
    expect(why[0]?.strong).toContain('2025')
    expect(why.find((l) => l.strong === '规则')?.text).toContain('500亿元')
    expect(why.every((l) => l.evidence === 'reported')).toBe(true)
  })
})

describe('names', () => {
  const selected = '330109'
  const fontPx = 12
  it.each([700, 520, 380, 300])(
    'never stand nearer to another county’s signs than to their own at %i px',
    (heightPx) => {
      const toPx = (at: LonLat) => toMap(fitFrame(atlas.edition.bounds, heightPx), at)
      for (const language of ['zh', 'en'] as const) {
        const { labels, symbols } = placeMarks(drawn({ language }), { toPx, fontPx })
        const names = labels.map((l) => ({
          mark: l.mark,
          box: boxOf(l, ...toPx(l.mark.at), textWidthPx(l.mark.text, fontPx), fontPx),
        }))
        const misread = symbols.flatMap(({ mark, glyphs }) => {
          const [x, y] = toPx(mark.at)
          const room = glyphs.map(({ glyph, dx, dy }): Box => {
            const r = glyph.radiusPx + 3
            return { left: x + dx - r, right: x + dx + r, top: y + dy - r, bottom: y + dy + r }
          })
          return names
            .filter((n) => n.mark.code !== mark.code && room.some((r) => overlaps(n.box, r)))
            .map((n) => `${n.mark.text} at the signs of ${mark.code}`)
        })
        expect(misread).toEqual([])
      }
    },
  )
  it.each([700, 380])('never touch each other or a row at a province height of %i px', (heightPx) => {
    const frame = fitFrame(atlas.edition.bounds, heightPx)
    const toPx = (at: LonLat) => toMap(frame, at)
    for (const layer of layerIds) {
      for (const language of ['zh', 'en'] as const) {
        const drawing = drawn({ layer, language, place: selected, overlays: [...overlayIds] })
        const placed = placeMarks(drawing, { toPx, fontPx, selected })
        const names = placed.labels.map((l): Box => {
          const [x, y] = toPx(l.mark.at)
          return boxOf(l, x, y, textWidthPx(l.mark.text, fontPx), fontPx)
        })
        const signs = placed.symbols.flatMap(({ mark, glyphs }) =>
          glyphs.flatMap(({ glyph, dx, dy }): Box[] => {
            const [x, y] = toPx(mark.at)
            const [cx, cy, r] = [x + dx, y + dy, glyph.radiusPx]
            return glyph.shape === 'circle' ? [] : [{ left: cx - r, right: cx + r, top: cy - r, bottom: cy + r }]
          }),
        )
        const touching = names.flatMap((a, i) =>
          [...names.slice(i + 1), ...signs].filter((b) => overlaps(a, b)).map(() => placed.labels[i]?.mark.text),
        )
        expect(touching).toEqual([])
        expect(placed.labels.map((l) => l.mark.code)).toContain(selected)
        expect(placed.symbols).toHaveLength(drawing.symbols.length)
      }
    }
  })
  it('place the waters off every county’s name', () => {
    const waters = drawn({}).labels.filter((l) => l.kind === 'water')
    expect(waters.map((w) => w.text)).toEqual(['东海', '杭州湾'])
    const [sea] = waters
    const [west, , east] = atlas.edition.bounds
    expect(sea && sea.at[0] > (west + east) / 2 && sea.at[0] < east).toBe(true)
  })
})
