// The policy figures: one by one, by year, side by side, with what came of them, and what else the documents list.
import '../pages/page.css'
import './policy.css'
import { useSignal } from '@preact/signals'
import { policyText } from '../../i18n/policy.messages.ts'
import { kindOf } from '../../policy/facts.ts'
import { shownPolicy } from '../../policy/shown-policy.ts'
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
  const { store, lists } = useApp()
  const t = useText(policyText)
  // A link that holds a year opens what is due in it.
  const view = useSignal<(typeof views)[number]>(store.view.peek().date === '' ? 'list' : 'timeline')
  const asked = useSignal('')
  const loaded = useLoaded(lists.policy)
  const isThere = loaded !== null && loaded !== 'failed'
  const policy = isThere ? shownPolicy(loaded, store.showsInferred.value) : loaded
  const openFact = (id: string) => {
    asked.value = id
    view.value = 'list'
  }
  return (
    <section class="dp po" aria-labelledby="po">
      <PageHead id="po" title={t.title} />
      {loaded === null && <p class="lead">{t.loading}</p>}
      {loaded === 'failed' && <p class="fail">{t.failed}</p>}
      {policy !== null && policy !== 'failed' && (
        <>
          <p class="lead">
            {t.lead(policy.facts.length, policy.facts.filter((fact) => kindOf(fact) === 'target').length)}
            {!store.showsInferred.value && <strong> {t.inferredHidden}</strong>}
          </p>
          <nav class="tabs" aria-label={t.views}>
            {views.map((one) => (
              <button
                key={one}
                type="button"
                class="c"
                aria-pressed={view.value === one}
                onClick={() => {
                  asked.value = ''
                  view.value = one
                }}
              >
                {t[one]}
              </button>
            ))}
          </nav>
          {view.value === 'list' && <FactList policy={policy} text={asked.value} />}
          {view.value === 'timeline' && <Timeline policy={policy} />}
          {view.value === 'same' && <SameIndicators policy={policy} />}
          {view.value === 'results' && <Results policy={policy} />}
          {view.value === 'support' && <SupportingPolicies policy={policy} openFact={openFact} />}
          {view.value === 'designations' && <Designations policy={policy} />}
        </>
      )}
    </section>
  )
}
