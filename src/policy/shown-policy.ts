// The policy figures as a reader has asked for them: years that are only inferred, and pairings, with the rest of the inferred or without.
import type { PolicyEntry, PolicyFile } from '../domain/policy.ts'

/** Which part of a figure's period the document does not state: all of it, its beginning, or nothing. */
export function inferredPeriod({ yearBasis }: Pick<PolicyEntry, 'yearBasis'>): 'all' | 'start' | 'none' {
  if (yearBasis.startsWith('inferred')) return 'all'
  return yearBasis.includes('推断') ? 'start' : 'none'
}

function certainYears(fact: PolicyEntry): PolicyEntry {
  const part = inferredPeriod(fact)
  if (part === 'none') return fact
  return { ...fact, periodStart: '', ...(part === 'all' && { periodEnd: '', targetYear: '' }) }
}

/** The file itself, or without inferred years, pairings, policies and designations. */
export function shownPolicy(policy: PolicyFile, showsInferred: boolean): PolicyFile {
  if (showsInferred) return policy
  const isCertain = ({ evidence }: { readonly evidence: string }) => evidence !== 'inferred'
  return {
    ...policy,
    facts: policy.facts.map(certainYears),
    supportingPolicies: policy.supportingPolicies.filter(isCertain),
    designations: policy.designations.filter(isCertain),
    results: policy.results.filter(isCertain),
  }
}
