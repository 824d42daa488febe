// What stands behind a figure or designation: its grade and its source.

export const evidenceGrades = ['official', 'reported', 'derived', 'inferred'] as const
/** official: the issuer says it; reported: press or reprint; derived: computed here; inferred: to be checked. */
export type Evidence = (typeof evidenceGrades)[number]

/** The least certain of some grades; null for none. */
export function weakestOf(grades: readonly Evidence[]): Evidence | null {
  return evidenceGrades.findLast((grade) => grades.includes(grade)) ?? null
}

export interface Source {
  readonly id: string
  readonly titleZh: string
  readonly titleEn: string
  /** Document number such as 浙政发〔2023〕4号, or "". */
  readonly number: string
  readonly issuer: string
  readonly issuerEn: string
  /** ISO date or year, or "" where the copy carries none. */
  readonly date: string
  /** "" where only a reprint was seen: such rows need their original. */
  readonly url: string
  readonly kind: 'document' | 'press' | 'yearbook' | 'website' | 'geodata' | 'computed' | 'unknown'
  /** What is known about the copy, or "". */
  readonly noteZh: string
  readonly noteEn: string
}

export interface Evidenced {
  readonly evidence: Evidence
  readonly sourceId: string
}
