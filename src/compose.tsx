// Puts the page together from its folders; the same for the first page at build time and for the browser.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Atlas } from './domain/atlas.ts'
import { draw } from './drawing/draw.ts'
import { type Drawers, firstDrawers } from './drawing/drawers.ts'
import type { RenderSvg } from './export/svg.ts'
import { toMap } from './geo/map-frame.ts'
import { layerOf } from './layers/all-layers.ts'
import { cityMeasures } from './layers/land-measures.ts'
import { flowKinds } from './layers/mountain-flows.ts'
import type { MapPaths } from './painters/svg/map-paths.ts'
import { createActions } from './state/actions.ts'
import { createStore, type Store } from './state/store.ts'
import type { StoryDesk } from './state/story-desk.ts'
import { App } from './ui/app.tsx'
import type { AppServices } from './ui/app-context.ts'
import { lazily } from './ui/lazy.tsx'
import type { GlSession } from './ui/map/gl-session.ts'
import { createMapState, type MapState } from './ui/map/map-state.ts'
import { MapView } from './ui/map/map-view.tsx'
import { defaultView, type View } from './view/view.ts'

export interface Page {
  readonly services: AppServices
  readonly map: MapState
  readonly startGl: ReturnType<typeof signal<StartGl | null>>
  readonly root: preact.ComponentChild
}

export type StartGl = (host: HTMLElement) => Promise<GlSession | null>

export interface PageOptions {
  readonly atlas: Atlas
  /** What an address without a hash opens; the page is drawn with it. */
  readonly opening: View
  /** A view as a hash without "#"; a signal where it comes later than the page. */
  readonly linkText: { readonly value: (view: View) => string }
  /** How themes are drawn, where the first one's are not enough for `opening`. */
  readonly drawers?: Drawers
  readonly paths: MapPaths
  readonly loadSearch: (store: Store) => ReturnType<AppServices['loadSearch']>
  readonly loadEnglish: () => Promise<void>
  readonly addressOf: AppServices['addressOf']
  readonly loadDesk: () => Promise<StoryDesk>
  readonly lists: AppServices['lists']
  /** Makes the painter of exports; null where there is no document to draw in. */
  readonly createSheetPainter: ((paths: () => MapPaths) => RenderSvg) | null
}

/** Creates the visit and the page's root element; touches neither window nor network. */
export function composePage({
  atlas,
  opening,
  linkText,
  drawers = firstDrawers,
  paths,
  loadSearch,
  loadEnglish,
  addressOf,
  loadDesk,
  lists,
  createSheetPainter,
}: PageOptions): Page {
  const store = createStore({ atlas, view: opening, drawers })
  const actions = createActions(store)
  const map = createMapState(store, paths)
  const startGl = signal<StartGl | null>(null)
  const palette = () => store.palette.value
  const plainView = () => ({
    ...defaultView,
    language: store.language.value,
    showsInferred: store.showsInferred.value,
  })
  const services: AppServices = {
    store,
    actions,
    linkOf: (view) => `#${linkText.value(view)}`,
    drawWith: (change) => draw(atlas, { ...plainView(), ...change }, palette(), store.drawers.value),
    describeTheme: (id) => {
      const view = { ...plainView(), date: store.view.value.date }
      const context = { atlas: store.shown.value, view, palette: palette() }
      const layer = layerOf(id)
      return { title: layer.title(context), status: layer.status(context) }
    },
    measures: cityMeasures(atlas),
    flowKinds: flowKinds(atlas),
    addressOf,
    lists,
    loadSearch: () => loadSearch(store),
    bringEnglish: () => loadEnglish().then(() => actions.offerEnglish(true)),
    geometry: miniGeometry(map.paths),
    metresPerPx: map.metresPerPx,
    renderSvg: createSheetPainter?.(() => map.paths.peek()) ?? null,
    loadDesk,
  }
  return {
    services,
    map,
    startGl,
    root: (
      <App
        services={services}
        map={<MapSlot map={map} startGl={startGl} />}
        stage={lazily(async () => {
          const [{ Stage }, desk] = await Promise.all([import('./ui/present/stage.tsx'), loadDesk()])
          return () => <Stage map={map} desk={desk} />
        })}
        plainTablesHref="table.html"
      />
    ),
  }
}

function MapSlot({ map, startGl }: { readonly map: MapState; readonly startGl: ReadonlySignal<StartGl | null> }) {
  return <MapView state={map} startGl={startGl.value} />
}

function miniGeometry(paths: ReadonlySignal<MapPaths>): AppServices['geometry'] {
  return computed(() => {
    const { areas, frame } = paths.value
    return {
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      size: frame.height,
      areas,
      project: (at) => toMap(frame, at),
    }
  })
}
