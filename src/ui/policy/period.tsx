// When a policy figure is due or of which time it is; a year that the document does not state is marked.
import type { PolicyEntry } from '../../domain/policy.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { inferredPeriod } from '../../policy/shown-policy.ts'
import { useText } from '../app-context.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { periodText } from './value-words.ts'

export function Period({ fact }: { readonly fact: PolicyEntry }) {
  const t = useText(policyText)
  const text = periodText(fact)
  const part = inferredPeriod(fact)
  if (text === '') return null
  return (
    <span class="per" title={part === 'all' ? t.inferredYear : part === 'start' ? t.inferredStart : undefined}>
      {text} {part !== 'none' && <EvidenceMark grade="inferred" />}
    </span>
  )
}
