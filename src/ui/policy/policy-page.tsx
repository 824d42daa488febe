// The policy figures: one by one, by year, side by side, with what came of them, and what else the documents list.
import '../pages/page.css'
import './policy.css'
import { useEffect, useMemo } from 'preact/hooks'
import type { PolicyFile } from '../../domain/policy.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { type Asked, nothingAsked, policyTabs, readAsked, writeAsked } from '../../policy/asked.ts'
import { kindOf } from '../../policy/facts.ts'
import { shownPolicy } from '../../policy/shown-policy.ts'
import type { View } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { PageHead } from '../table/page-head.tsx'
import { useLoaded } from '../use-loaded.ts'
import { Designations } from './designations.tsx'
import { FactList } from './fact-list.tsx'
import { Results } from './results.tsx'
import { SameIndicators } from './same-indicators.tsx'
import { SupportingPolicies } from './supporting-policies.tsx'
import { Timeline } from './timeline.tsx'

export function PolicyPage() {
  const { store, lists } = useApp()
  const t = useText(policyText)
  const loaded = useLoaded(lists.policy)
  return (
    <section class="dp po" aria-labelledby="po">
      <PageHead id="po" title={t.title} />
      {loaded === null && <p class="lead">{t.loading}</p>}
      {loaded === 'failed' && <p class="fail">{t.failed}</p>}
      {loaded !== null && loaded !== 'failed' && <Views policy={shownPolicy(loaded, store.showsInferred.value)} />}
    </section>
  )
}

/** The views of the figures: which one and what it is asked for stands in the link. */
function Views({ policy }: { readonly policy: PolicyFile }) {
  const { store, actions } = useApp()
  const t = useText(policyText)
  const { filter, date } = store.view.value
  const { asked, lost } = useMemo(() => readAsked(filter, policy), [filter, policy])
  useEffect(() => {
    if (lost.length > 0)
      actions.notify({ id: 'filter', zh: policyText.zh.notAsked(lost), en: policyText.en.notAsked(lost) })
  }, [filter])
  // A link that holds a year opens what is due in it.
  const tab = asked.tab || (date === '' ? 'list' : 'timeline')
  const ask = (change: Partial<Asked>, others: Partial<View> = {}) =>
    actions.patchView({ filter: writeAsked({ ...asked, tab, ...change }, policy), ...others })
  const props = { policy, asked, ask }
  return (
    <>
      <p class="lead">
        {t.lead(policy.facts.length, policy.facts.filter((fact) => kindOf(fact) === 'target').length)} {t.quotedLead}
        {!store.showsInferred.value && <strong> {t.inferredHidden}</strong>}
      </p>
      <nav class="tabs" aria-label={t.views}>
        {policyTabs.map((one) => (
          <button
            key={one}
            type="button"
            class="c"
            aria-pressed={tab === one}
            onClick={() => ask({ ...nothingAsked, tab: one })}
          >
            {t[one]}
          </button>
        ))}
      </nav>
      {tab === 'list' && <FactList {...props} />}
      {tab === 'timeline' && <Timeline {...props} />}
      {tab === 'same' && <SameIndicators policy={policy} />}
      {tab === 'results' && <Results policy={policy} />}
      {tab === 'support' && <SupportingPolicies {...props} />}
      {tab === 'designations' && <Designations policy={policy} />}
    </>
  )
}
