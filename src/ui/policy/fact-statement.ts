// A policy figure as a statement with the chapter it stands in.
import type { PolicyEntry } from '../../domain/policy.ts'
import type { Statement } from '../../drawing/drawing.ts'
import { amountOf } from './value-words.ts'

/** The documents say it themselves; that their years may be inferred is marked beside the period. */
export function factStatement(fact: PolicyEntry): Statement {
  // In the document's own words, whatever the language of the page.
  const { value, unit } = amountOf(fact, 'zh')
  const published = `${value} ${unit}`.trim()
  return {
    text: `${fact.indicator} ${published}`,
    evidence: 'official',
    sourceIds: [fact.documentId],
    basis: { published, section: fact.section },
  }
}
