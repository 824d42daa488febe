// How complete the atlas is: its numbers beside the published ones, the ledger of the zones, the list of gaps.
import '../pages/page.css'
import './coverage.css'
import { reconcile, type TotalGroup, type TotalLine } from '../../coverage/reconcile.ts'
import { coverageText } from '../../i18n/coverage.messages.ts'
import { formatNumber, withUnit } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'
import { SourceMark } from '../sources/source-mark.tsx'
import { PageHead } from '../table/page-head.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { Meter } from './meter.tsx'
import { MissingSection } from './missing-section.tsx'
import { SplitSection } from './split-section.tsx'

export function CoveragePage() {
  const { store, language } = useApp()
  const t = useText(coverageText)
  const groups = reconcile(store.shown.value, language.value)
  return (
    <section class="dp" aria-labelledby="cov">
      <PageHead id="cov" title={t.title} />
      <p class="lead">
        {t.lead}
        {!store.showsInferred.value && <strong> {t.inferredHidden}</strong>}
      </p>
      <Headline groups={groups} />
      {groups
        .filter(({ id }) => id === 'zones')
        .map((group) => (
          <Totals key={group.id} group={group} />
        ))}
      <LedgerSection />
      {groups
        .filter(({ id }) => id !== 'zones')
        .map((group) => (
          <Totals key={group.id} group={group} />
        ))}
      <SplitSection />
      <MissingSection />
    </section>
  )
}

const headlines = ['zones-core-batch3', 'zones-collab-batch3', 'zones-stars-batch3', 'platforms-batch4']

/** The four numbers that everybody asks for. */
function Headline({ groups }: { readonly groups: readonly TotalGroup[] }) {
  const t = useText(coverageText)
  const names: Readonly<Record<string, string>> = {
    'zones-core-batch3': t.core,
    'zones-collab-batch3': t.collab,
    'zones-stars-batch3': t.stars,
    'platforms-batch4': t.platforms,
  }
  const lines = headlines.flatMap((id) => groups.flatMap((g) => g.lines.filter((line) => line.id === id)))
  return (
    <ul class="cov-head">
      {lines.map(({ id, have, official }) => (
        <li key={id}>
          <span>{names[id]}</span>
          <b>
            {have}
            <small> / {official}</small>
          </b>
          <Meter have={have} total={official ?? 0} />
        </li>
      ))}
    </ul>
  )
}

function Totals({ group: { id, title, lines } }: { readonly group: TotalGroup }) {
  const t = useText(coverageText)
  return (
    <>
      <h3 id={`cov-${id}`}>{title}</h3>
      <table class="totals" aria-labelledby={`cov-${id}`}>
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" class="num">
              {t.have}
            </th>
            <th scope="col" class="num">
              {t.official}
            </th>
            <th scope="col" class="num">
              {t.difference}
            </th>
            <td class="wide" />
            <th scope="col">{t.reason}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <TotalRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function TotalRow({ line }: { readonly line: TotalLine }) {
  const { language } = useApp()
  const t = useText(coverageText)
  const { label, have, official, unit, asOf, reason, evidence, sourceId } = line
  const number = (value: number) => formatNumber(value, language.value, Number.isInteger(value) ? 0 : 2)
  const stated = official === null ? number(have) : withUnit(number(official), unit)
  const difference = official === null ? null : have - official
  return (
    <tr>
      <th scope="row">
        {label} {asOf !== '' && <small class="mu">{asOf}</small>}
      </th>
      <td class="num">{number(have)}</td>
      <td class="num">
        {official === null ? <span class="zero">{t.notPublished}</span> : withUnit(number(official), unit)}
      </td>
      <td class={difference === 0 ? 'num zero' : 'num'}>
        {difference === null ? '' : difference === 0 ? t.complete : signed(number(Math.abs(difference)), difference)}
      </td>
      <td class="wide bar">{official !== null && <Meter have={have} total={official} />}</td>
      <td class="why">
        <span class="who">
          {evidence && <SourceMark title={label} statement={{ text: stated, evidence, sourceIds: [sourceId] }} />}
          <span class="mu">{reason}</span>
        </span>
      </td>
    </tr>
  )
}

function signed(text: string, value: number): string {
  return value < 0 ? `−${text}` : `+${text}`
}
