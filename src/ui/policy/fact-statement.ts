// A policy figure as a statement with the chapter it stands in.
import type { PolicyEntry } from '../../domain/policy.ts'
import type { Statement } from '../../drawing/drawing.ts'
import { valueText } from './value-words.ts'

/** The documents say it themselves; that their years may be inferred is marked beside the period. */
export function factStatement(fact: PolicyEntry): Statement {
  const published = [valueText(fact), fact.unit].filter(Boolean).join(' ')
  return {
    text: `${fact.indicator} ${published}`,
    evidence: 'official',
    sourceIds: [fact.documentId],
    basis: { published, section: fact.section },
  }
}
