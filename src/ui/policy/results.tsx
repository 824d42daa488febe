// A target beside the result that was published later, with what keeps the two apart.
import type { PolicyFile, PolicyResult } from '../../domain/policy.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { SourceMark } from '../sources/source-mark.tsx'
import { Amount } from './amount.tsx'
import { factStatement } from './fact-statement.ts'
import { Period } from './period.tsx'
import { Quoted } from './quoted.tsx'

export function Results({ policy }: { readonly policy: PolicyFile }) {
  const t = useText(policyText)
  return (
    <>
      <p class="lead">{t.resultsLead}</p>
      <ul class="results">
        {policy.results.map((pair) => (
          <Pair key={pair.id} policy={policy} pair={pair} />
        ))}
      </ul>
    </>
  )
}

function Pair({ policy, pair }: { readonly policy: PolicyFile; readonly pair: PolicyResult }) {
  const { store, language } = useApp()
  const t = useText(policyText)
  const target = policy.facts.find(({ id }) => id === pair.factId)
  const actual = policy.facts.find(({ id }) => id === pair.resultId)
  const total = store.shown.value.officialTotals.find(({ id }) => id === pair.resultId)
  if (!target || (!actual && !total)) return null
  return (
    <li>
      <div>
        <span class="mu">
          {t.target} · {target.documentId} · <Period fact={target} />
        </span>
        <span class="big">
          <Amount fact={target} />
        </span>
        <Quoted>{target.indicator}</Quoted>
        <SourceMark title={target.id} statement={factStatement(target)} />
      </div>
      <div>
        <span class="mu">
          {t.result} · {actual ? `${actual.documentId} · ` : total?.asOf} {actual && <Period fact={actual} />}
        </span>
        <span class="big">
          {actual && <Amount fact={actual} />}
          {total && (
            <>
              <b>{total.value}</b> <small class="unit">{inLanguage(language.value, total.unit, total.unitEn)}</small>
            </>
          )}
        </span>
        <Quoted>
          {actual ? actual.indicator : inLanguage(language.value, total?.labelZh ?? '', total?.labelEn ?? '')}
        </Quoted>
        {actual && <SourceMark title={actual.id} statement={factStatement(actual)} />}
        {total && (
          <SourceMark
            title={inLanguage(language.value, total.labelZh, total.labelEn)}
            statement={{
              text: `${total.value} ${inLanguage(language.value, total.unit, total.unitEn)}`,
              evidence: total.evidence,
              sourceIds: [total.sourceId],
            }}
          />
        )}
      </div>
      <p class="mu">
        <EvidenceMark grade={pair.evidence} /> {pair.hasSameWording ? t.sameWords : t.otherWords} ·{' '}
        {inLanguage(language.value, pair.noteZh, pair.noteEn)}
      </p>
    </li>
  )
}
