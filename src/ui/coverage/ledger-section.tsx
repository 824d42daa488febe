// The books of the zones: what the published totals prove, what they leave open, and the atlas's own rows.
import { isPossible, zoneLedger } from '../../coverage/ledger.ts'
import type { Zone } from '../../domain/programmes.ts'
import { coverageText } from '../../i18n/coverage.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { zonesText } from '../../i18n/layers.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'

export function LedgerSection() {
  const { store, language } = useApp()
  const t = useText(coverageText)
  const roles = useText(zonesText)
  const ledger = zoneLedger(store.shown.value)
  if (!ledger) return null
  const { core, collab, own, possible, unnamed } = ledger
  const nameOf = ({ placeZh, placeEn }: Zone) => inLanguage(language.value, placeZh, placeEn)
  const clusterOf = ({ clusterId }: Zone) => {
    const cluster = store.atlas.clusterById.get(clusterId ?? '')
    return cluster ? inLanguage(language.value, cluster.nameZh, cluster.nameEn) : roles.unnamedCluster
  }
  const whenOf = ({ batches }: Zone) => batches.map((batch) => t.batch(batch)).join(' / ') || t.batchUnknown
  const named = [
    ...ledger.promotions.map(({ from, to }) => ({
      zone: to,
      text: t.stepUp(nameOf(to), clusterOf(to), roles[from.role], roles[to.role], whenOf(to)),
    })),
    ...ledger.removals.map((zone) => ({
      zone,
      text: t.stepOut(nameOf(zone), clusterOf(zone), roles.removed, whenOf(zone)),
    })),
  ]
  return (
    <>
      <h3 id="cov-ledger">{t.ledger}</h3>
      <p class="lead">{t.ledgerLead}</p>
      <dl class="books">
        <div>
          <dt>{t.collabName}</dt>
          <dd class="eq">
            {collab.before} + {collab.added ?? 'x'} − {collab.left ?? 'y'} = {collab.after}
            <Verdict isOk={isPossible(collab)} />
          </dd>
          <dd class="mu">
            {collab.added !== null && collab.left !== null
              ? t.solvedCollab(collab.before, collab.added, collab.after, collab.left)
              : t.unsolvedCore(collab.after - collab.before)}
          </dd>
        </div>
        <div>
          <dt>{t.coreName}</dt>
          <dd class="eq">
            {core.before} + x − y = {core.after}
          </dd>
          <dd class="mu">{t.unsolvedCore(core.after - core.before)}</dd>
        </div>
        <div>
          <dt>{t.have}</dt>
          <dd class="eq">
            {own.events} − {own.promoted} − {own.removed} = {own.now} = {own.core} + {own.collab} + {own.unknown}
            <Verdict isOk={own.isClosed} />
          </dd>
          <dd class="mu">{t.ourLedger(own.events, own.promoted, own.removed, own.now)}</dd>
          <dd class="mu">{t.ourPresent(own.core, own.collab, own.unknown, own.now)}</dd>
        </div>
      </dl>
      {named.length > 0 && <h4>{t.named}</h4>}
      {named.length > 0 && (
        <ul class="unknowns">
          {named.map(({ zone, text }) => (
            <li key={zone.id}>
              {text} <EvidenceMark grade={zone.evidence} />
            </li>
          ))}
        </ul>
      )}
      <h4>{t.notKnown}</h4>
      <ul class="unknowns">
        {unnamed !== 0 && <li>{t.notKnownLeft}</li>}
        <li>{t.notKnownStars}</li>
        {(store.showsInferred.value ? possible : []).map(({ star, zone }) => (
          <li key={`${star.id}${zone.id}`}>
            {t.possiblePromotion(
              inLanguage(language.value, star.placeZh, star.placeEn),
              star.batches.map((batch) => t.batch(batch)).join(' / '),
              roles[zone.role],
            )}{' '}
            <EvidenceMark grade="inferred" />
          </li>
        ))}
      </ul>
    </>
  )
}

function Verdict({ isOk }: { readonly isOk: boolean }) {
  const t = useText(coverageText)
  return (
    <span class="verdict">
      <svg
        width="11"
        height="11"
        viewBox="0 0 11 11"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        aria-hidden="true"
      >
        {isOk ? <path d="M1.5 6 4.5 9 9.5 2.5" /> : <path d="M2 2 9 9M9 2 2 9" />}
      </svg>
      {isOk ? t.closes : t.open}
    </span>
  )
}
