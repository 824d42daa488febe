// The one serialisable state of a visit: what the link says and what the drawing is made from.
import type { Language } from '../domain/language.ts'

export const layerIds = ['zones', 'mountain', 'platforms', 'land', 'indicator', 'layout'] as const
export type LayerId = (typeof layerIds)[number]

export const overlayIds = ['mountain', 'platforms', 'pioneer', 'roles'] as const
/** Marks of one theme shown above another theme's fill: outlines for mountain counties, points for the rest. */
export type OverlayId = (typeof overlayIds)[number]

export const pageIds = ['map', 'table', 'compare', 'data', 'policy', 'coverage', 'import'] as const
export type PageId = (typeof pageIds)[number]

export const classMethods = ['quantile', 'equal', 'natural', 'given'] as const
export type ClassMethod = (typeof classMethods)[number]

export const areaUnits = ['mu', 'ha', 'km2'] as const
export type AreaUnit = (typeof areaUnits)[number]

export const themes = ['auto', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export type Bounds = readonly [west: number, south: number, east: number, north: number]

export interface View {
  readonly page: PageId
  /** policy: what the page is asked for, in that page's own words; "" is its beginning. */
  readonly filter: string
  readonly layer: LayerId
  /** zones: "" for all, a group id or a cluster id. */
  readonly cluster: string
  /** zones, platforms: "now" or a batch number as text. */
  readonly batch: string
  /** mountain: ISO year, month or day; "" is the edition's date. */
  readonly date: string
  /** mountain: kinds of pairs drawn as flows, by their index in the layer's list; empty draws none. */
  readonly flows: readonly string[]
  /** platforms: what the circles' size says. */
  readonly size: 'same' | 'area' | 'output'
  /** land: measure id, "" is the layer's first. */
  readonly measure: string
  readonly areaUnit: AreaUnit
  /** indicator: indicator id, "" is the layer's first. */
  readonly indicator: string
  /** indicator: "" takes each county's latest year, else only that year. */
  readonly year: string
  /** layout: a set of parts. */
  readonly layout: 'dual' | 'corridors'
  /** "" is the method the table states. */
  readonly method: ClassMethod | ''
  readonly classCount: number
  /** Thresholds for the method "given", ascending. */
  readonly breaks: readonly number[]
  readonly overlays: readonly OverlayId[]
  readonly showsInferred: boolean
  /** Selected division: county, city or "". */
  readonly place: string
  readonly compared: readonly string[]
  /** null is the whole province, fitted to the free part of the window. */
  readonly bounds: Bounds | null
  /** Story that the view is a step of, "" for none: a shipped one or one of the reader's own. */
  readonly story: string
  /** Step of that story, from 1. */
  readonly step: number
  /** True in the hall: the story's step fills the window. */
  readonly present: boolean
  readonly language: Language
  readonly theme: Theme
}

export const defaultView: View = {
  page: 'map',
  filter: '',
  layer: 'zones',
  cluster: '',
  batch: 'now',
  date: '',
  flows: [],
  size: 'same',
  measure: '',
  areaUnit: 'mu',
  indicator: '',
  year: '',
  layout: 'dual',
  method: '',
  classCount: 5,
  breaks: [],
  overlays: ['mountain'],
  showsInferred: true,
  place: '',
  compared: [],
  bounds: null,
  story: '',
  step: 1,
  present: false,
  language: 'zh',
  theme: 'auto',
}
