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
}

export type ZoneRole = 'core' | 'collab' | 'unknown'

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
  readonly date: string
}

export interface RisingStar extends Evidenced {
  readonly id: string
  readonly batches: readonly number[]
  readonly cityCode: DivisionCode
  readonly placeZh: string
  readonly countyCodes: readonly DivisionCode[]
  readonly industry: string
}

export interface Platform extends Evidenced {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly alsoCalled: readonly string[]
  readonly batches: readonly number[]
  readonly approved: string
  readonly status: string
  readonly cityCode: DivisionCode
  readonly countyCodes: readonly DivisionCode[]
  readonly hostZone: string
  readonly industry: string
  readonly field: string
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
  readonly industryNote: string
  readonly industryEvidence: Evidenced['evidence'] | ''
}

/** Dated change of the mountain list; `effect` says what it does to membership. */
export interface StatusEvent extends Evidenced {
  readonly id: string
  readonly date: string
  readonly event: string
  readonly effect: 'join' | 'leave' | 'confirm' | 'note'
  readonly countyCodes: readonly DivisionCode[]
  readonly detail: string
  readonly detailEn: string
  readonly document: string
}

/** A pairing or enclave; ends may be counties, cities or places outside the province. */
export interface Pair extends Evidenced {
  readonly id: string
  readonly fromCode: string
  readonly fromZh: string
  readonly toCode: string
  readonly toZh: string
  readonly kind: string
  readonly name: string
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
  /** What is measured, as the document words it. */
  readonly indicator: string
  /** Key shared by rows that measure the same thing and may be compared; "" where no other row does. */
  readonly measureId: string
  readonly comparator: string
  readonly value: number
  readonly unit: string
  /** Hectares (1 亩 = 1/15 ha) where the figure is an area; else null. */
  readonly valueHa: number | null
  readonly periodStart: string
  readonly periodEnd: string
  readonly kind: 'target' | 'per-year target' | 'threshold' | 'floor' | 'inventory' | 'actual' | 'control line'
  readonly document: string
}

export interface LandMeasure {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly definitionZh: string
  readonly definitionEn: string
}

export interface PioneerZone extends Evidenced {
  readonly id: string
  readonly level: '省级' | '市级'
  readonly nameZh: string
  readonly batch: string
  readonly status: string
  readonly field: string
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
  readonly areaKm2: number | null
  readonly year: string
  readonly cityCodes: readonly DivisionCode[]
  readonly countyCodes: readonly DivisionCode[]
}
