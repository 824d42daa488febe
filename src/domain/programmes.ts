// The programmes that give places a role: 415X zones, mountain counties, platforms, land, layout.
import type { DivisionCode } from './division.ts'
import type { Evidenced } from './evidence.ts'

export interface ClusterGroup {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
}

export interface Cluster extends Evidenced {
  readonly id: string
  readonly groupId: string
  readonly nameZh: string
  readonly nameEn: string
  readonly alsoCalled: readonly string[]
  /** Grade of the membership in the group; `evidence` is of the name. */
  readonly groupEvidence: Evidenced['evidence']
  readonly noteZh: string
  readonly noteEn: string
}

/** removed: the row ends what earlier batches gave the place for the cluster. */
export type ZoneRole = 'core' | 'collab' | 'unknown' | 'removed'

/** One selection of a place for a cluster; the present state is derived from these events. */
export interface Zone extends Evidenced {
  readonly id: string
  /** Batches the row may belong to: [2], [2, 3] for "2 or 3", [] for unknown. */
  readonly batches: readonly number[]
  readonly role: ZoneRole
  /** null where no source names the cluster. */
  readonly clusterId: string | null
  readonly cityCode: DivisionCode
  readonly placeZh: string
  readonly placeEn: string
  readonly countyCodes: readonly DivisionCode[]
  /** A functional zone is not a county: it is a mark of its own inside one or more counties. */
  readonly isFunctionalZone: boolean
  readonly focus: string
  readonly focusEn: string
  readonly date: string
}

export interface RisingStar extends Evidenced {
  readonly id: string
  readonly batches: readonly number[]
  readonly cityCode: DivisionCode
  readonly placeZh: string
  readonly placeEn: string
  readonly countyCodes: readonly DivisionCode[]
  readonly industry: string
  readonly industryEn: string
}

export interface Platform extends Evidenced {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly alsoCalled: readonly string[]
  readonly batches: readonly number[]
  readonly approved: string
  readonly status: string
  readonly statusEn: string
  readonly cityCode: DivisionCode
  readonly countyCodes: readonly DivisionCode[]
  readonly hostZone: string
  readonly hostZoneEn: string
  readonly industry: string
  readonly industryEn: string
  readonly field: string
  readonly fieldEn: string
  readonly areaKm2: number | null
  /** 亿元 (100 million yuan). */
  readonly outputYiYuan: number | null
  readonly outputYear: string
  readonly at: readonly [lon: number, lat: number] | null
  /** site: within about 5 km; town: the town's centre; county: the county seat. */
  readonly precision: 'site' | 'town' | 'county'
  readonly positionEvidence: Evidenced['evidence']
}

export interface MountainCounty extends Evidenced {
  readonly code: DivisionCode
  readonly developmentClass: '跨越发展类' | '生态发展类' | ''
  readonly classEvidence: Evidenced['evidence']
  readonly policyBatch: string
  readonly leadIndustry: string
  readonly leadIndustryEn: string
  readonly industryNote: string
  readonly industryNoteEn: string
  readonly industryEvidence: Evidenced['evidence'] | ''
}

/** Dated change of the mountain list; `effect` says what it does to membership. */
export interface StatusEvent extends Evidenced {
  readonly id: string
  readonly date: string
  readonly event: string
  readonly eventEn: string
  readonly effect: 'join' | 'leave' | 'confirm' | 'note'
  readonly countyCodes: readonly DivisionCode[]
  readonly detail: string
  readonly detailEn: string
  /** Our own remark, such as a count derived from the events; "" otherwise. */
  readonly noteZh: string
  readonly noteEn: string
  readonly document: string
}

/** One figure for the whole group of mountain counties or a named part of it. */
export interface MountainGroupFigure extends Evidenced {
  readonly id: string
  readonly scopeZh: string
  readonly scopeEn: string
  readonly measureZh: string
  readonly measureEn: string
  /** Year or span of years, e.g. "2018-2020". */
  readonly year: string
  readonly value: number
  readonly unit: string
  readonly kind: 'actual' | 'target'
}

/** A pairing or enclave; ends may be counties, cities or places outside the province. */
export interface Pair extends Evidenced {
  readonly id: string
  readonly fromCode: string
  readonly fromZh: string
  readonly fromEn: string
  readonly toCode: string
  readonly toZh: string
  readonly toEn: string
  readonly kind: string
  readonly name: string
  readonly nameEn: string
  readonly year: string
  readonly yearBasis: string
  readonly siteCode: string
  readonly codeEvidence: Evidenced['evidence']
}

export interface LandTarget extends Evidenced {
  readonly id: string
  readonly scopeLevel: 'province' | 'prefecture' | 'county' | 'town' | 'park'
  readonly scopeCode: DivisionCode
  readonly scopeZh: string
  readonly scopeEn: string
  /** What is measured, as the document words it. */
  readonly indicator: string
  readonly indicatorEn: string
  /** Key shared by rows that measure the same thing and may be compared; "" where no other row does. */
  readonly measureId: string
  /** Key shared by a target and the result (or stock) that belongs to it; "" where there is none. */
  readonly pairKey: string
  readonly comparator: string
  /** null where the document prints a ratio such as "1:1.2"; then `valueText` says it. */
  readonly value: number | null
  /** As printed. */
  readonly valueText: string
  readonly unit: string
  /** Hectares (1 亩 = 1/15 ha) where the figure is an area; else null. */
  readonly valueHa: number | null
  readonly periodStart: string
  readonly periodEnd: string
  readonly kind: 'target' | 'per-year target' | 'threshold' | 'floor' | 'inventory' | 'actual' | 'control line'
  readonly document: string
  /** Chapter of the document, or "". */
  readonly section: string
}

export interface LandMeasure {
  readonly id: string
  /** area: hectares over the whole period; area-per-year: hectares a year; count, rate: never hectares. */
  readonly dimension: 'area' | 'area-per-year' | 'count' | 'rate'
  readonly unitZh: string
  readonly unitEn: string
  /** "" where the rows' own periods differ. */
  readonly periodStart: string
  readonly periodEnd: string
  readonly nameZh: string
  readonly nameEn: string
  readonly definitionZh: string
  readonly definitionEn: string
}

export interface PioneerZone extends Evidenced {
  readonly id: string
  readonly level: '省级' | '市级'
  readonly nameZh: string
  readonly nameEn: string
  readonly batch: string
  readonly batchEn: string
  readonly status: string
  readonly statusEn: string
  readonly field: string
  readonly fieldEn: string
  readonly cityCode: DivisionCode
  readonly countyCodes: readonly DivisionCode[]
  readonly asOf: string
}

export interface LayoutPart extends Evidenced {
  readonly id: string
  /** 科创走廊, 产业走廊 or 双核一带一廊. */
  readonly set: string
  readonly nameZh: string
  readonly nameEn: string
  readonly part: string
  readonly partEn: string
  readonly areaKm2: number | null
  readonly year: string
  readonly cityCodes: readonly DivisionCode[]
  readonly countyCodes: readonly DivisionCode[]
  /** Codes as the source states them where a county has since changed; else empty. */
  readonly statedCodes: readonly string[]
  /** Source id of the document that speaks of the layout, where another says what belongs to it; else "". */
  readonly namedInId: string
  readonly noteZh: string
  readonly noteEn: string
}
