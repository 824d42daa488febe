// The policy figures: one by one, by year, side by side, with what came of them, and what else the documents list.
import '../pages/page.css'
import './policy.css'
import { useSignal } from '@preact/signals'
import { policyText } from '../../i18n/policy.messages.ts'
import { kindOf } from '../../policy/facts.ts'
import { useApp, useText } from '../app-context.ts'
import { PageHead } from '../table/page-head.tsx'
import { useLoaded } from '../use-loaded.ts'
import { Designations } from './designations.tsx'
import { FactList } from './fact-list.tsx'
import { Results } from './results.tsx'
import { SameIndicators } from './same-indicators.tsx'
import { SupportingPolicies } from './supporting-policies.tsx'
import { Timeline } from './timeline.tsx'

const views = ['list', 'timeline', 'same', 'results', 'support', 'designations'] as const

export function PolicyPage() {
  const { lists } = useApp()
  const t = useText(policyText)
  const view = useSignal<(typeof views)[number]>('list')
  const policy = useLoaded(lists.policy)
  const isThere = policy !== null && policy !== 'failed'
  return (
    <section class="dp po" aria-labelledby="po">
      <PageHead id="po" title={t.title} />
      {policy === null && <p class="lead">{t.loading}</p>}
      {policy === 'failed' && <p class="fail">{t.failed}</p>}
      {isThere && (
        <>
          <p class="lead">
            {t.lead(policy.facts.length, policy.facts.filter((fact) => kindOf(fact) === 'target').length)}
          </p>
          <nav class="tabs" aria-label={t.views}>
            {views.map((one) => (
              <button
                key={one}
                type="button"
                class="c"
                aria-pressed={view.value === one}
                onClick={() => {
                  view.value = one
                }}
              >
                {t[one]}
              </button>
            ))}
          </nav>
          {view.value === 'list' && <FactList policy={policy} />}
          {view.value === 'timeline' && <Timeline policy={policy} />}
          {view.value === 'same' && <SameIndicators policy={policy} />}
          {view.value === 'results' && <Results policy={policy} />}
          {view.value === 'support' && <SupportingPolicies policy={policy} />}
          {view.value === 'designations' && <Designations policy={policy} />}
        </>
      )}
    </section>
  )
}
