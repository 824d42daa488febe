// What the policy documents demand of a place, its city or its programmes; asked for when a profile opens.
import './policy-section.css'
import type { DivisionCode } from '../../domain/division.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { kindOf } from '../../policy/facts.ts'
import { factsForPlace } from '../../policy/for-place.ts'
import { shownPolicy } from '../../policy/shown-policy.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'
import { Amount } from '../policy/amount.tsx'
import { factStatement } from '../policy/fact-statement.ts'
import { Period } from '../policy/period.tsx'
import { Quoted } from '../policy/quoted.tsx'
import { SourceMark } from '../sources/source-mark.tsx'
import { useLoaded } from '../use-loaded.ts'

const mostShown = 4
/** Every figure, beginning with those of the place. */
const allFigures = { page: 'policy', filter: 'list' } as const

export function PolicySection({ code }: { readonly code: DivisionCode }) {
  const { store, actions, language, linkOf, lists } = useApp()
  const t = useText(policyText)
  const loaded = useLoaded(lists.policy)
  if (loaded === null || loaded === 'failed') return null
  const policy = shownPolicy(loaded, store.showsInferred.value)
  const { view } = store
  const atlas = store.shown.value
  const groups = factsForPlace(policy, atlas, code, view.value.date || atlas.edition.asOf)
  if (groups.length === 0) return null
  return (
    <>
      <h3>{t.placeTitle}</h3>
      {groups.map(({ scope, nameEn, facts }) => (
        <details key={scope} class="pol">
          <summary>
            {inLanguage(language.value, scope, nameEn)} <small class="mu">{t.count(facts.length)}</small>
          </summary>
          <ul>
            {facts
              .filter((fact) => kindOf(fact) === 'target')
              .concat(facts.filter((fact) => kindOf(fact) !== 'target'))
              .slice(0, mostShown)
              .map((fact) => (
                <li key={fact.id}>
                  <Quoted>{fact.indicator}</Quoted>{' '}
                  <span class="val">
                    <Amount fact={fact} />
                  </span>
                  <small class="mu">
                    {fact.documentId} · <Quoted>{fact.section}</Quoted> <Period fact={fact} />
                  </small>
                  <SourceMark title={fact.id} statement={factStatement(fact)} />
                </li>
              ))}
          </ul>
        </details>
      ))}
      <p>
        <a
          class="mu"
          href={linkOf({ ...view.value, ...allFigures })}
          onClick={follow(() => actions.patchView(allFigures))}
        >
          {t.placeMore}
        </a>
      </p>
    </>
  )
}
