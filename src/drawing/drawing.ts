// What is to be seen, free of any library: both painters, the legend, the table and the exports read this.
import type { DivisionCode } from '../domain/division.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { LayerId } from '../view/view.ts'

export type LonLat = readonly [lon: number, lat: number]

/** stripe: collaborative zone; hatch: no data; crosshatch: not applicable; stale: another year than most; dots: inferred. */
export type Pattern = 'none' | 'stripe' | 'hatch' | 'crosshatch' | 'stale' | 'dots'

/** How a statement stands in its source, where that is known or differs from how it is shown. */
export interface Basis {
  /** As the source prints it. */
  readonly published?: string
  /** What was computed from it here, with the method. */
  readonly computed?: string
  readonly method?: string
  /** Chapter of the document. */
  readonly section?: string
}

/** One thing said of a place, with the grade and the sources of just that. */
export interface Statement {
  readonly text: string
  readonly evidence: Evidence
  /** Never empty. */
  readonly sourceIds: readonly string[]
  readonly basis?: Basis
}

/** One county's fill. There is one for each county, in the atlas's order, whatever the layer. */
export interface AreaMark {
  readonly code: DivisionCode
  /** Id of the legend class it belongs to. */
  readonly classId: string
  /** #rrggbb */
  readonly fill: string
  readonly pattern: Pattern
  /** Colour of the pattern's lines, #rrggbb; "" where there is none. */
  readonly patternColour: string
  /** Value and unit as the tooltip, the table and the screen reader say it. */
  readonly valueText: string
  /** For sorting and the legend's number line; null where there is no number. */
  readonly value: number | null
  /** What `valueText` is made of; empty where nothing is said. */
  readonly statements: readonly Statement[]
}

/** A county's border drawn above the fills: mountain counties, uncertain designations. */
export interface OutlineMark {
  readonly code: DivisionCode
  readonly colour: string
  readonly style: 'dotted' | 'dashed' | 'solid'
  readonly widthPx: number
}

/** disc: core; ring: collaborative; dashed: to be checked; diamond: functional zone; hollow-diamond, dashed-diamond likewise; circle: translucent proportional symbol. */
export type GlyphShape =
  | 'disc'
  | 'ring'
  | 'dashed'
  | 'diamond'
  | 'hollow-diamond'
  | 'dashed-diamond'
  | 'square'
  | 'circle'

export interface Glyph {
  readonly shape: GlyphShape
  readonly colour: string
  readonly radiusPx: number
  /** What the glyph stands for, for its title and the screen reader. */
  readonly text: string
}

/** A row of glyphs at one point; stands above the county's label where `code` is a county's. */
export interface SymbolMark {
  readonly id: string
  readonly at: LonLat
  /** County the row belongs to, "" for a free point. */
  readonly code: DivisionCode | ''
  readonly glyphs: readonly Glyph[]
  /** Name beside a free point; "" for none. */
  readonly label: string
  /** site ≤ 5 km, town centre or county seat: shown by the point's edge. "" where not a located point. */
  readonly precision: 'site' | 'town' | 'county' | ''
}

export interface FlowMark {
  readonly id: string
  readonly from: LonLat
  readonly to: LonLat
  readonly fromName: string
  readonly toName: string
  /** True where that end lies outside the province: `to`/`from` is then a point at the province's edge. */
  readonly leavesProvince: boolean
  readonly colour: string
  readonly kind: string
  readonly text: string
  readonly isInferred: boolean
}

export interface LabelMark {
  readonly code: DivisionCode | ''
  readonly at: LonLat
  readonly text: string
  /** 0 is placed first: selected, then counties with marks, then the rest by area. */
  readonly rank: number
  /** outside: a place beyond the province, named at the frame. */
  readonly kind: 'county' | 'city' | 'water' | 'outside'
  readonly isStrong: boolean
  /** True where the name stands beside its county's fill as much as on it: islands. */
  readonly isScattered?: boolean
}

export interface LegendClass {
  readonly id: string
  readonly label: string
  readonly fill: string
  readonly pattern: Pattern
  readonly patternColour: string
  /** Number of counties (or cities) in the class, 0 included. */
  readonly count: number
  /** Said instead of 0, where the list behind the class is known to be incomplete. */
  readonly unseen?: string
  /** Lower and upper bound of a numeric class. */
  readonly range: readonly [number, number] | null
  readonly kind: 'value' | 'no-data' | 'not-applicable' | 'category'
}

/** A sign of the map explained by a sample: a glyph, a line or an outline. */
export interface LegendSign {
  readonly id: string
  readonly label: string
  readonly sample:
    | { readonly kind: 'glyph'; readonly shape: GlyphShape; readonly colour: string; readonly radiusPx: number }
    | { readonly kind: 'line'; readonly colour: string; readonly style: OutlineMark['style'] }
    | { readonly kind: 'patch'; readonly fill: string; readonly pattern: Pattern; readonly patternColour: string }
  readonly count: number | null
  /** Said instead of 0, as with a class. */
  readonly unseen?: string
}

export interface LegendModel {
  readonly title: string
  /** What the counts count, e.g. "90 个县市区". */
  readonly population: string
  readonly unit: string
  readonly classes: readonly LegendClass[]
  readonly signs: readonly LegendSign[]
  /** How complete the list is against the official total. */
  readonly coverage: readonly { readonly label: string; readonly have: number; readonly total: number }[]
  readonly notes: readonly string[]
  /** How many of the rows drawn are of each grade that occurs, from certain to uncertain. */
  readonly grades: readonly { readonly grade: Evidence; readonly count: number }[]
}

export interface Drawing {
  readonly layer: LayerId
  /** What the map shows, in one heading. */
  readonly title: string
  /** A deterministic sentence that says what the map shows, for the screen reader and below the title. */
  readonly summary: string
  /** Date or period that the map stands for, as printed. */
  readonly dateText: string
  readonly sourceIds: readonly string[]
  readonly areas: readonly AreaMark[]
  readonly outlines: readonly OutlineMark[]
  readonly symbols: readonly SymbolMark[]
  readonly flows: readonly FlowMark[]
  readonly labels: readonly LabelMark[]
  readonly legend: LegendModel
}
