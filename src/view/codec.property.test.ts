// The link holds every view and stays short, whatever the view and whatever the text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView, layerSettings, viewKeys } from './codec.ts'
import { fields } from './fields.ts'
import { known } from './known-ids.fixture.ts'
import { areaUnits, classMethods, defaultView, layerIds, overlayIds, pageIds, themes, type View } from './view.ts'

const subset = <T>(values: readonly T[], maxLength = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const isoDate = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .chain((d) => fc.constantFrom(4, 7, 10).map((length) => d.toISOString().slice(0, length)))

/** Any view that the controls can reach, before its numbers are rounded for the link. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...pageIds),
    filter: fc.constantFrom('', 'timeline', 'list.ds5.y2023', `list.w_${'g0a'.repeat(14)}`),
    layer: fc.constantFrom(...layerIds),
    cluster: fc.constantFrom('', ...known.clusters, ...known.groups),
    batch: fc.constantFrom('now', '1', '2', '12'),
    date: fc.oneof(fc.constant(''), isoDate),
    flows: subset(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']),
    size: fc.constantFrom('same', 'area', 'output'),
    measure: fc.constantFrom('', ...known.measures),
    areaUnit: fc.constantFrom(...areaUnits),
    indicator: fc.constantFrom('', ...known.indicators),
    year: fc.constantFrom('', '2023', '2024M1-5', '2023Q1', 'n.d.'),
    layout: fc.constantFrom('dual', 'corridors'),
    method: fc.constantFrom('', ...classMethods),
    classCount: fc.integer({ min: 2, max: 9 }),
    breaks: fc.array(fc.double({ min: -1e9, max: 1e11, noNaN: true }), { maxLength: 6 }),
    overlays: subset(overlayIds),
    showsInferred: fc.boolean(),
    place: fc.constantFrom('', ...known.divisions),
    compared: subset([...known.divisions], 6),
    bounds: fc.option(
      fc
        .tuple(degrees(118, 120), degrees(26.5, 29), degrees(0.01, 5), degrees(0.01, 4))
        .map(([w, s, dx, dy]) => [w, s, w + dx, s + dy] as const),
      { nil: null },
    ),
    story: fc.constantFrom('', '415x', 'own-7q2x'),
    step: fc.integer({ min: 1, max: 99 }),
    present: fc.boolean(),
    language: fc.constantFrom('zh', 'en'),
    theme: fc.constantFrom(...themes),
  })
  // A filter is of the page that it filters.
  .map((view) => (view.page === 'policy' ? view : { ...view, filter: '' }))

describe('encodeView', () => {
  it('gives an empty link for the default view', () => {
    expect(encodeView(defaultView)).toBe('')
  })

  it('says only what differs from the default', () => {
    const view: View = {
      ...defaultView,
      layer: 'land',
      measure: 'vacated',
      place: '330281',
      bounds: [119.2, 28.1, 120.9, 29.4],
    }
    expect(encodeView(view)).toBe('l=land&m=vacated&p=330281&b=119.2,28.1,120.9,29.4')
  })

  it('comes back as the same view from any view that a link can hold', () => {
    fc.assert(
      fc.property(anyView, (reached) => {
        const { view } = decodeView(encodeView(reached), known)
        const again = decodeView(`#${encodeView(view)}`, known)
        expect(again.view).toEqual(view)
        expect(again.issues).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing but the fineness of numbers', () => {
    fc.assert(
      fc.property(anyView, (reached) => {
        const { view, issues } = decodeView(encodeView(reached), known)
        expect(issues).toEqual([])
        expect({ ...view, bounds: null, breaks: [] }).toEqual({ ...reached, bounds: null, breaks: [] })
        for (const [i, degree] of (view.bounds ?? []).entries())
          expect(Math.abs(degree - (reached.bounds?.[i] ?? 0))).toBeLessThanOrEqual(0.0051)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays under 300 characters, needing no escapes', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const hash = encodeView(view)
        expect(hash.length).toBeLessThan(300)
        expect(encodeURI(hash)).toBe(hash)
      }),
      { numRuns: 1000 },
    )
  })

  const layersOfPages = (['map', 'policy'] as const).flatMap((page) => layerIds.map((layer) => [layer, page] as const))
  it.each(layersOfPages)(
    'would stay under 300 on layer %s, page %s, with every field at its longest',
    (layer, page) => {
      const leavable = new Set(layerSettings.filter(([, of]) => of !== layer && of !== page).map(([key]) => key))
      if (page !== 'policy') leavable.add('filter')
      const total = viewKeys
        .filter((key) => !leavable.has(key))
        .reduce((sum, key) => sum + fields[key].key.length + '=&'.length + fields[key].maxChars, 0)
      expect(total).toBeLessThan(300)
    },
  )

  it('says what the policy page is asked only while it is open, before what the map alone shows', () => {
    const asked: View = { ...defaultView, page: 'policy', filter: `list.w_${'g0a'.repeat(14)}` }
    expect(encodeView(asked)).toBe(`t=policy&tf=${asked.filter}`)
    expect(encodeView({ ...asked, page: 'table' })).toBe('t=table')
  })

  it('leaves settings of other layers behind when the link grows too long', () => {
    const full: View = {
      ...defaultView,
      page: 'coverage',
      filter: '',
      layer: 'indicator',
      indicator: 'industrial_big_county_yongtiaodaliang',
      measure: 'm'.repeat(32),
      cluster: 'C0000001',
      batch: '12',
      date: '2024-08-31',
      flows: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
      size: 'output',
      areaUnit: 'km2',
      year: '2024M1-5',
      layout: 'corridors',
      method: 'given',
      classCount: 7,
      breaks: [1.2345e-4, 1.2346e-4, 1.2347e-4, 1.2348e-4, 1.2349e-4, 1.2341e-4],
      overlays: ['platforms', 'mountain', 'roles', 'pioneer'],
      showsInferred: false,
      place: '330281',
      compared: ['330102', '310103', '330104', '310105', '330106', '310107'],
      bounds: [119.203, 28.112, 119.912, 28.912],
      story: 'own-longer',
      step: 42,
      present: true,
      language: 'en',
      theme: 'contrast',
    }
    const hash = encodeView(full)
    expect(hash.length).toBeLessThan(300)
    expect(decodeView(hash).view).toMatchObject({
      indicator: full.indicator,
      compared: full.compared,
      measure: '',
      breaks: expect.any(Array),
    })
    expect(decodeView(encodeView({ ...full, layer: 'land' })).view).toMatchObject({
      measure: full.measure,
      indicator: '',
    })
  })

  it('never writes more than a field declares', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const pair of encodeView(view).split('&').filter(Boolean)) {
          const [letter, value = ''] = pair.split('=')
          const name = viewKeys.find((key) => fields[key].key === letter)
          expect(value.length).toBeLessThanOrEqual(name === undefined ? -1 : fields[name].maxChars)
        }
      }),
    )
  })

  it('gives each field a letter of its own, none of them the version', () => {
    const letters = viewKeys.map((key) => fields[key].key)
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters).not.toContain('v')
    for (const letter of letters) expect(letter).toMatch(/^[a-z]{1,2}$/)
  })
})

describe('decodeView on any text', () => {
  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(decodeView(text, known).view.layer).toBeTypeOf('string')
      }),
      { numRuns: 2000 },
    )
  })

  it('throws at nothing that looks like a link, and gives a view that a link can hold', () => {
    const pair = fc.tuple(
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.stringMatching(/^[\d,.e-]{0,30}$/)),
    )
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { view } = decodeView(pairs.map(([k, v]) => `${k}=${v}`).join('&'), known)
        expect(decodeView(encodeView(view), known)).toMatchObject({ view, issues: [] })
      }),
      { numRuns: 2000 },
    )
  })
})
