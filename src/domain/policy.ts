// What the policy documents hold beside the map's tables: figures with theme and scope, supporting policies, designations.
import type { DivisionCode } from './division.ts'
import type { Evidenced } from './evidence.ts'
import type { PolicyFact } from './indicator.ts'

/** Themes of the map that a figure may lead to. */
export type PolicyLayer = 'zones' | 'mountain' | 'platforms' | 'land' | 'indicator' | 'layout' | ''

/** A theme is what its keywords say and nothing else: a figure belongs to the first theme one of whose words it carries. */
export interface PolicyTheme {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly keywords: readonly string[]
  readonly layer: PolicyLayer
}

/** What a document's words for a scope mean on the map; nothing where they name no place and no programme. */
export interface PolicyScope {
  readonly scope: string
  readonly nameEn: string
  readonly code: DivisionCode | null
  readonly layer: PolicyLayer
  readonly noteZh: string
}

/** A department as the documents name it, and what it is called in English. */
export interface Department {
  readonly nameZh: string
  readonly nameEn: string
}

export const supportFields = ['财政税费', '金融', '保供稳价', '用地用能环境'] as const
export type SupportField = (typeof supportFields)[number]

/** One row of the list of supporting policies annexed to S1. */
export interface SupportingPolicy extends Evidenced {
  readonly id: string
  readonly number: number
  /** order: the copy's cell is empty and the number follows from the row's place. */
  readonly numberBasis: 'stated' | 'order'
  readonly field: SupportField
  /** Our own words. */
  readonly summaryZh: string
  readonly summaryEn: string
  /** As printed. */
  readonly departments: readonly string[]
  readonly factIds: readonly string[]
}

/** A name that a document gives a set of clusters: shown beside the 15 clusters, never merged with them. */
export interface Designation extends Evidenced {
  readonly id: string
  readonly set: '万亿级产业集群' | '五千亿级产业集群' | '数字经济产业集群'
  readonly nameZh: string
  readonly nameEn: string
  /** The figure that says how many there are. */
  readonly countFactId: string
  /** Cluster whose name reads exactly the same; "" for none. */
  readonly sameNameClusterId: string
  readonly date: string
  readonly noteZh: string
  readonly noteEn: string
}

/** A target and a published result that answers to it. */
export interface PolicyResult {
  readonly id: string
  readonly factId: string
  readonly resultKind: 'fact' | 'total'
  readonly resultId: string
  readonly hasSameWording: boolean
  readonly noteZh: string
  readonly noteEn: string
  /** Of the pairing: derived where the words agree, inferred where they do not. */
  readonly evidence: Evidenced['evidence']
}

export const otherTheme = 'other'

export interface PolicyEntry extends PolicyFact {
  /** Id of a theme, or "other". */
  readonly themeId: string
}

/** The payload of public/data/policy.json. */
export interface PolicyFile {
  readonly schema: 1
  readonly facts: readonly PolicyEntry[]
  readonly themes: readonly PolicyTheme[]
  readonly scopes: readonly PolicyScope[]
  readonly supportingPolicies: readonly SupportingPolicy[]
  readonly departments: readonly Department[]
  readonly designations: readonly Designation[]
  readonly results: readonly PolicyResult[]
}

/** The first theme with a word in the indicator, else the first with a word in the section, else "other". */
export function themeOf(fact: Pick<PolicyFact, 'indicator' | 'section'>, themes: readonly PolicyTheme[]): string {
  const firstIn = (text: string) => themes.find(({ keywords }) => keywords.some((word) => text.includes(word)))
  return (firstIn(fact.indicator) ?? firstIn(fact.section))?.id ?? otherTheme
}
