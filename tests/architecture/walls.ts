// Who may import whom: an allow-list. What is not written here is forbidden, npm packages included.

/** always: any import; type: only what disappears in the build; lazy: type imports and import(), never in a first chunk. */
export type Gate = 'always' | 'type' | 'lazy'

export interface Wall {
  /** Why the wall stands: shown with every breach. */
  readonly why: string
  /** Folders of src and packages, "node:" for all of Node. A folder may always import itself. */
  readonly may: Readonly<Record<string, Gate>>
}

const always = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'always' as const]))
const types = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'type' as const]))
const lazy = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'lazy' as const]))

/** By folder under src; "" is for the files that stand in src itself and compose the rest. */
export const walls: Readonly<Record<string, Wall>> = {
  domain: { why: 'the words outlive every library', may: {} },
  geo: {
    why: 'geometry is computed alike in Node and in the browser',
    may: { ...always('domain'), ...types('geojson', 'topojson-specification') },
  },
  view: { why: 'a link is read without an atlas, in Node as in the browser', may: always('domain') },
  scales: {
    why: 'one truth per colour, on any engine',
    may: always('domain', 'd3-scale', 'd3-array', 'simple-statistics'),
  },
  tables: { why: 'the pipeline and the browser check the same tables', may: always('domain', 'd3-dsv') },
  i18n: { why: 'words depend on nothing that is drawn', may: { ...always('domain'), ...types('view') } },
  search: { why: 'the search is asked without a page', may: always('domain', 'view', 'i18n') },
  layers: {
    why: 'one file and one table make a layer',
    may: { ...always('domain', 'geo', 'view', 'scales', 'tables', 'i18n'), ...types('drawing') },
  },
  drawing: {
    why: 'what is seen is computed without a browser',
    may: always('domain', 'geo', 'view', 'scales', 'layers', 'i18n'),
  },
  coverage: {
    why: 'what is missing is counted without a page',
    may: always('domain', 'layers', 'i18n'),
  },
  policy: { why: 'targets are compared without a page', may: always('domain', 'layers') },
  'painters/svg': {
    why: 'Node and the browser paint the same drawing',
    may: { ...always('domain', 'geo', 'scales', 'drawing', 'preact'), ...types('view') },
  },
  'painters/gl': {
    why: 'an engine upgrade touches one folder',
    may: {
      ...always(
        'domain',
        'geo',
        'scales',
        'drawing',
        'maplibre-gl',
        '@deck.gl/core',
        '@deck.gl/layers',
        '@deck.gl/maplibre',
        'earcut',
      ),
      ...types('view', 'geojson'),
    },
  },
  state: {
    why: 'a visit replays in Node',
    may: always('domain', 'view', 'scales', 'drawing', 'i18n', 'story', '@preact/signals'),
  },
  load: {
    why: 'the only fetch',
    may: { ...always('domain', 'geo', 'topojson-client'), ...types('geojson', 'topojson-specification') },
  },
  export: {
    why: 'one file per format, none needs a page',
    may: always('domain', 'geo', 'view', 'scales', 'drawing', 'i18n', 'state', 'd3-dsv', 'uqr'),
  },
  ui: {
    why: 'panels work without WebGL',
    may: {
      ...always(
        'domain',
        'geo',
        'view',
        'scales',
        'drawing',
        'i18n',
        'state',
        'export',
        'coverage',
        'policy',
        'painters/svg',
        'story',
        'offline',
        'embed',
        'preact',
        '@preact/signals',
      ),
      ...lazy('search', 'painters/gl', 'mammoth', 'importer'),
    },
  },
  embed: {
    why: 'a host page talks to the view, not to the page',
    may: { ...always('domain', 'view', 'state', '@preact/signals'), ...types('drawing') },
  },
  offline: {
    why: 'the copy of the atlas is no business of the page',
    may: always('i18n', 'state', '@preact/signals', 'workbox-window'),
  },
  story: { why: 'a story is a list of links', may: always('domain', 'view', 'i18n') },
  importer: {
    why: 'the same importer serves Node and the browser',
    may: {
      ...always('domain', 'tables', 'i18n', 'csv-parse', 'fflate', 'hucre', 'mammoth', 'leven'),
      ...always('pipeline/check'),
    },
  },
  'pipeline/check': {
    why: 'tables are checked alike in Node and in the page that amends them',
    may: always('domain', 'geo', 'tables', 'leven'),
  },
  pipeline: {
    why: 'Node never reaches the browser bundle',
    may: {
      ...always(
        '',
        'domain',
        'geo',
        'view',
        'scales',
        'tables',
        'i18n',
        'search',
        'layers',
        'drawing',
        'story',
        'importer',
        'embed',
        'export',
        'painters/svg',
        'pipeline/check',
        'node:',
      ),
      ...always('fflate', 'topojson-client', 'topojson-server', 'topojson-simplify', 'polylabel', 'iconv-lite'),
      ...always('preact', 'preact-render-to-string', 'lightningcss', 'sirv', 'vite', 'vite-plugin-pwa'),
      ...always('@resvg/resvg-wasm'),
      ...types('load', 'geojson', 'topojson-specification'),
    },
  },
  '': {
    why: 'the composition root knows every folder but the pipeline',
    may: {
      ...always(
        'domain',
        'geo',
        'view',
        'scales',
        'i18n',
        'layers',
        'drawing',
        'painters/svg',
        // Its doors; the engine behind them is lazy in there, and the size budget would tell.
        'painters/gl',
        'state',
        'load',
        'export',
        'ui',
        'story',
        'offline',
        'embed',
      ),
      ...always('preact', '@preact/signals'),
      ...lazy('search', 'importer'),
    },
  },
}

/** Things of the browser and the only places that may name them; folders end in "/". */
export const owners: Readonly<Record<string, readonly string[]>> = {
  fetch: ['src/load/'],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  sendBeacon: [],
  geolocation: [],
  localStorage: ['src/state/preferences.ts'],
  sessionStorage: ['src/state/talk-memory.ts'],
  indexedDB: [],
  // Node knows neither: in the pipeline a location is a header of an answer.
  location: ['src/state/sync-url.ts', 'src/state/page-address.ts', 'src/embed/poster.ts', 'src/pipeline/'],
  history: ['src/state/sync-url.ts', 'src/state/page-address.ts', 'src/pipeline/'],
}

/** Breaches that are owed a repair, by the beginning of their sentence. One that is repaired must leave this list. */
export const owed: readonly string[] = []

/** A name that says nothing gathers everything. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'lib', 'libs', 'common', 'shared', 'misc', 'index']
export const mostLines = 300
