// The loaded whole: every table, typed and immutable, as the browser and the pipeline share it.
import type { Division, DivisionCode, FormerName } from './division.ts'
import type { Source } from './evidence.ts'
import type { Indicator, IndicatorValue, OfficialTotal } from './indicator.ts'
import type { Language } from './language.ts'
import type {
  Cluster,
  ClusterGroup,
  LandMeasure,
  LandTarget,
  LayoutPart,
  MountainCounty,
  MountainGroupFigure,
  Pair,
  PioneerZone,
  Platform,
  RisingStar,
  StatusEvent,
  Zone,
} from './programmes.ts'

/** The tables as they travel in public/data/atlas.json. */
export interface AtlasTables {
  readonly divisions: readonly Division[]
  readonly formerNames: readonly FormerName[]
  readonly groups: readonly ClusterGroup[]
  readonly clusters: readonly Cluster[]
  readonly zones: readonly Zone[]
  readonly risingStars: readonly RisingStar[]
  readonly platforms: readonly Platform[]
  readonly mountainCounties: readonly MountainCounty[]
  readonly statusEvents: readonly StatusEvent[]
  readonly mountainGroupFigures: readonly MountainGroupFigure[]
  readonly pairs: readonly Pair[]
  readonly landMeasures: readonly LandMeasure[]
  readonly landTargets: readonly LandTarget[]
  readonly indicators: readonly Indicator[]
  readonly values: readonly IndicatorValue[]
  readonly pioneerZones: readonly PioneerZone[]
  readonly layoutParts: readonly LayoutPart[]
  readonly officialTotals: readonly OfficialTotal[]
  readonly sources: readonly Source[]
}

/** What geometry says of a division; coordinates are degrees, CGCS2000. */
export interface Place {
  readonly code: DivisionCode
  /** Pole of inaccessibility of the largest part: where a label sits. */
  readonly label: readonly [lon: number, lat: number]
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  readonly areaKm2: number
  /** Codes of the counties that share a border, clockwise from north; nearest across water where none does. */
  readonly neighbours: readonly DivisionCode[]
}

/** Who publishes the atlas and how it opens; "" and empty lists leave things as they come. */
export interface Publisher {
  /** Title of the publication, in place of the atlas's own. */
  readonly nameZh: string
  readonly nameEn: string
  readonly owner: string
  readonly contact: string
  /** Where the site will stand, for links made from a file on a stick: "https://example.org/atlas/". */
  readonly address: string
  /** View that an address without one opens, as a link's hash without "#". */
  readonly view: string
  readonly language: Language
  /** Ids of the themes that are shown, in no order. */
  readonly layers: readonly string[]
  readonly stories: readonly string[]
}

/** Says nothing, and so leaves everything as it comes. */
export const silentPublisher: Publisher = {
  nameZh: '',
  nameEn: '',
  owner: '',
  contact: '',
  address: '',
  view: '',
  language: 'zh',
  layers: [],
  stories: [],
}

/** A water and the point its name is centred on. */
export interface Water {
  readonly id: 'eastSea' | 'hangzhouBay'
  readonly at: Place['label']
}

/** Date, map review and publisher of an edition. */
export interface Edition {
  readonly asOf: string
  readonly reviewNumber: string
  readonly geometryHash: string
  readonly provinceCode: DivisionCode
  readonly bounds: Place['bounds']
  readonly publisher?: Publisher
  /** Waters to be named, in the order of their importance. */
  readonly waters?: readonly Water[]
}

export interface Atlas extends AtlasTables {
  readonly edition: Edition
  readonly places: readonly Place[]
  readonly counties: readonly Division[]
  readonly cities: readonly Division[]
  readonly divisionByCode: ReadonlyMap<string, Division>
  readonly placeByCode: ReadonlyMap<string, Place>
  readonly sourceById: ReadonlyMap<string, Source>
  readonly clusterById: ReadonlyMap<string, Cluster>
}

export interface AtlasContent {
  readonly edition: Edition
  readonly places: readonly Place[]
  readonly tables: AtlasTables
}

/** Indexes the content; throws nothing, copies nothing but the indexes. */
export function createAtlas({ edition, places, tables }: AtlasContent): Atlas {
  return {
    ...tables,
    edition,
    places,
    counties: tables.divisions.filter((d) => d.level === 'county'),
    cities: tables.divisions.filter((d) => d.level === 'city'),
    divisionByCode: new Map(tables.divisions.map((d) => [d.code, d])),
    placeByCode: new Map(places.map((p) => [p.code, p])),
    sourceById: new Map(tables.sources.map((s) => [s.id, s])),
    clusterById: new Map(tables.clusters.map((c) => [c.id, c])),
  }
}
