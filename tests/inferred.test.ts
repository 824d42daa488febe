// One switch hides what is still to be checked, on the real tables: drawings, miniatures, statuses, downloads, profile, search, counts.
import { signal } from '@preact/signals'
import { type ComponentChild, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { composePage } from '../src/compose.tsx'
import { reconcile } from '../src/coverage/reconcile.ts'
import type { Atlas } from '../src/domain/atlas.ts'
import { shownAtlas } from '../src/domain/shown-atlas.ts'
import { describePlace } from '../src/drawing/describe-place.ts'
import type { Drawing } from '../src/drawing/drawing.ts'
import { fitFrame } from '../src/geo/map-frame.ts'
import { evidenceText } from '../src/i18n/evidence.messages.ts'
import { tableText } from '../src/i18n/table.messages.ts'
import { allDrawers } from '../src/layers/drawers.ts'
import { palettes } from '../src/scales/palette.ts'
import { createSearch } from '../src/search/search.ts'
import { AppContext } from '../src/ui/app-context.ts'
import { ComparePage } from '../src/ui/compare/compare-page.tsx'
import { CoveragePage } from '../src/ui/coverage/coverage-page.tsx'
import { Tooltip } from '../src/ui/map/tooltip.tsx'
import { tableCsv } from '../src/ui/table/table-csv.ts'
import { TablePage } from '../src/ui/table/table-page.tsx'
import { tableRows } from '../src/ui/table/table-rows.ts'
import { defaultView, layerIds, overlayIds, type View } from '../src/view/view.ts'
import { realAtlas } from './fixtures/real-atlas.ts'
import { toyState } from './fixtures/toyland/toy-app.tsx'

let atlas: Atlas
beforeAll(() => {
  atlas = realAtlas()
})

const never = () => Promise.reject(new Error('not here'))

/** A visit to the real atlas with the switch as given. */
function visit(showsInferred: boolean, change: Partial<View> = {}) {
  const { services } = composePage({
    atlas,
    opening: { ...defaultView, showsInferred, ...change },
    linkText: { value: () => '' },
    drawers: allDrawers,
    paths: { frame: fitFrame(atlas.edition.bounds), isFine: false, areas: new Map(), province: '', cityBorders: '' },
    loadSearch: never,
    loadEnglish: never,
    addressOf: () => '',
    loadDesk: never,
    lists: { policy: never, dataset: never, tables: never },
    createSheetPainter: null,
  })
  return services
}

/** How often a drawing says that something is inferred, its legend apart. */
const marks = (drawing: Drawing) => JSON.stringify({ ...drawing, legend: '' }).split('inferred').length - 1

const html = (part: ComponentChild, services: ReturnType<typeof visit>) =>
  renderToString(h(AppContext.Provider, { value: toyState(services) }, part))

describe('with the switch off', () => {
  it('no theme draws or miniatures anything inferred, and those that have any would', () => {
    const counts = (shows: boolean) =>
      layerIds.map((layer) => marks(visit(shows).drawWith({ layer, overlays: [...overlayIds] })))
    expect(counts(false)).toEqual(layerIds.map(() => 0))
    expect(counts(true)[0]).toBeGreaterThan(0)
    expect(counts(true)[1]).toBeGreaterThan(0)
  })
  it('miniatures of mountain counties show one class, not two', () => {
    const fills = (shows: boolean) =>
      new Set(
        visit(shows)
          .drawWith({ layer: 'mountain' })
          .areas.map((a) => a.classId),
      )
    expect(fills(true)).toContain('leap')
    expect(fills(false)).not.toContain('leap')
    expect(fills(false)).not.toContain('eco')
  })
  it('the list of themes counts without', () => {
    const status = (shows: boolean, layer: 'zones' | 'mountain') => visit(shows).describeTheme(layer).status
    expect(status(true, 'zones')).toBe('核心区 19/41 · 协同区 13/67')
    expect(status(false, 'zones')).toBe('核心区 18/41 · 协同区 12/67')
    expect(status(true, 'mountain')).toContain('74 对')
    expect(status(false, 'mountain')).toContain('47 对')
  })
  it('the legend counts follow, and no class or sign is called “to be checked”', () => {
    for (const layer of layerIds) {
      const { legend } = visit(false).drawWith({ layer })
      const labels = [...legend.classes, ...legend.signs].map(({ label }) => label)
      expect(labels.join()).not.toContain('待核实')
    }
    const count = (shows: boolean) =>
      visit(shows)
        .drawWith({ layer: 'zones' })
        .legend.classes.find(({ id }) => id === 'n0')?.count
    expect(count(false)).toBeGreaterThan(count(true) ?? 0)
  })
  it('the signs of the zones lose the hue that only an inferred group gives them', () => {
    const hues = (shows: boolean) =>
      new Set(visit(shows).store.drawing.value.symbols.flatMap(({ glyphs }) => glyphs.map(({ colour }) => colour)))
    expect(hues(true).size).toBeGreaterThan(3)
    expect([...hues(false)]).toEqual([palettes.light.groups['']])
  })
  it('the table, its columns of roles and status, and its CSV hold none', () => {
    for (const layer of layerIds) {
      expect(html(h(TablePage, {}), visit(false, { layer, page: 'table' }))).not.toContain('ev-inferred')
      const { drawWith, store } = visit(false, { layer })
      const drawings = { shown: store.drawing.value, zones: drawWith({}), mountain: drawWith({ layer: 'mountain' }) }
      const words = { language: 'zh', columns: tableText.zh, grades: evidenceText.zh, unit: '' } as const
      const { rows } = tableCsv(atlas, tableRows(atlas, drawings, 'zh'), words, [])
      expect(JSON.stringify(rows.map((row) => row.slice(4)))).not.toContain('待核实')
    }
    expect(html(h(TablePage, {}), visit(true, { page: 'table' }))).toContain('ev-inferred')
  })
  it('the comparison holds none', () => {
    const compared = ['331083', '330903', '330127']
    expect(html(h(ComparePage, {}), visit(true, { compared }))).toContain('ev-inferred')
    expect(html(h(ComparePage, {}), visit(false, { compared }))).not.toContain('ev-inferred')
  })
  it('the tooltip holds none', () => {
    const tip = (shows: boolean) => {
      const services = visit(shows)
      services.store.hovered.value = atlas.counties.find(({ code }) => code === '331083')?.code ?? ''
      return html(h(Tooltip, { at: signal([0, 0] as const), box: null }), services)
    }
    expect(tip(true)).toContain('ev-inferred')
    expect(tip(false)).not.toContain('ev-inferred')
  })
  it('no profile has a line, a position or a name that is inferred', () => {
    for (const { code } of [...atlas.counties, ...atlas.cities]) {
      const model = describePlace(atlas, { ...defaultView, showsInferred: false }, palettes.light, code)
      const lines = model?.sections.flatMap((section) => section.lines) ?? []
      expect(lines.filter(({ evidence }) => evidence === 'inferred')).toEqual([])
      expect(JSON.stringify(lines)).not.toMatch(/推断|待核实/)
    }
  })
  it('the search knows no inferred name', () => {
    const titles = (shows: boolean) => createSearch(shownAtlas(atlas, shows))('炼油化工').map(({ title }) => title)
    expect(titles(true)).toContain('炼油化工')
    expect(titles(false)).not.toContain('炼油化工')
  })
  it('the coverage page counts without, and says so', () => {
    const core = (shows: boolean) =>
      reconcile(shownAtlas(atlas, shows), 'zh')
        .flatMap(({ lines }) => lines)
        .find(({ id }) => id === 'zones-core-batch3')?.have
    expect([core(true), core(false)]).toEqual([19, 18])
    const page = html(h(CoveragePage, {}), visit(false))
    expect(page).toContain('“待核实”的行已隐去')
    expect(page).not.toContain('ev-inferred')
    expect(html(h(CoveragePage, {}), visit(true))).not.toContain('“待核实”的行已隐去')
  })
})
