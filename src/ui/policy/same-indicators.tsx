// The same indicator across documents, side by side.
import type { PolicyFile } from '../../domain/policy.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { kindOf, sameIndicators } from '../../policy/facts.ts'
import { useApp, useText } from '../app-context.ts'
import { SourceMark } from '../sources/source-mark.tsx'
import { Amount } from './amount.tsx'
import { factStatement } from './fact-statement.ts'
import { scopeName } from './fact-words.tsx'
import { Period } from './period.tsx'
import { Quoted } from './quoted.tsx'
import { periodText } from './value-words.ts'

export function SameIndicators({ policy }: { readonly policy: PolicyFile }) {
  const { language } = useApp()
  const t = useText(policyText)
  return (
    <>
      <p class="lead">{t.sameLead}</p>
      <ul class="sames">
        {sameIndicators(policy.facts).map(({ indicator, facts }) => (
          <li key={indicator}>
            <h4>
              <Quoted>{indicator}</Quoted>
            </h4>
            <ol>
              {facts.map((fact) => (
                <li key={fact.id}>
                  <span class="mu">
                    {fact.documentId} · {scopeName(policy, fact.scope, language.value)}
                  </span>
                  <span class="big">
                    <Amount fact={fact} />
                  </span>
                  <span class="mu">
                    {periodText(fact) ? <Period fact={fact} /> : t.noYear} · {t[`kinds_${kindOf(fact)}`]}
                  </span>
                  <SourceMark title={fact.id} statement={factStatement(fact)} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  )
}
