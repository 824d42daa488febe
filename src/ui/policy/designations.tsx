// Sets of clusters as the documents name them, beside each other, and the award that other sources report.
import { divisionCode } from '../../domain/division.ts'
import type { Evidence, Evidenced } from '../../domain/evidence.ts'
import type { Designation, PolicyFile } from '../../domain/policy.ts'
import type { Statement } from '../../drawing/drawing.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'
import { SourceMark } from '../sources/source-mark.tsx'
import { Quoted } from './quoted.tsx'

const sets: readonly Designation['set'][] = ['万亿级产业集群', '五千亿级产业集群', '数字经济产业集群']

export function Designations({ policy }: { readonly policy: PolicyFile }) {
  const { store, language } = useApp()
  const t = useText(policyText)
  const { groups, clusters } = store.shown.value
  const isShown = ({ evidence }: { readonly evidence: Evidence }) =>
    store.showsInferred.value || evidence !== 'inferred'
  const names: Readonly<Record<Designation['set'], string>> = {
    万亿级产业集群: t.trillion,
    五千亿级产业集群: t.halfTrillion,
    数字经济产业集群: t.digitalEconomy,
  }
  const name = (row: { readonly nameZh: string; readonly nameEn: string }) =>
    inLanguage(language.value, row.nameZh, row.nameEn)
  return (
    <>
      <p class="lead">{t.designationsLead}</p>
      <div class="sets">
        <section>
          <h4>{t.fourGroups}</h4>
          <ul>
            {groups.map((group) => (
              <li key={group.id}>
                <ClusterLink id={group.id}>{name(group)}</ClusterLink>
              </li>
            ))}
          </ul>
        </section>
        {sets.map((set) => {
          const rows = policy.designations.filter((row) => row.set === set)
          const count = policy.facts.find(({ id }) => id === rows[0]?.countFactId)
          return (
            <section key={set}>
              <h4>
                {names[set]}
                {names[set].includes(set) || (
                  <small class="mu block">
                    <Quoted>{set}</Quoted>
                  </small>
                )}
              </h4>
              <p class="mu">{t.named(rows.length, count?.value ?? '')}</p>
              <ul>
                {rows.map((row) => (
                  <li key={row.id}>
                    <span class="who">
                      {name(row)}
                      <SourceMark title={names[set]} statement={stated(row, name(row))} />
                    </span>
                    {row.sameNameClusterId !== '' && <small class="mu"> {t.sameName(row.sameNameClusterId)}</small>}
                    {row.noteZh !== '' && (
                      <small class="mu block">{inLanguage(language.value, row.noteZh, row.noteEn)}</small>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <h3>{t.fifteen}</h3>
      <ul class="columns">
        {clusters.map((cluster) => (
          <li key={cluster.id}>
            <span class="who">
              <span>
                <span class="mu">{cluster.id}</span> <ClusterLink id={cluster.id}>{name(cluster)}</ClusterLink>
              </span>
              {isShown(cluster) && <SourceMark title={cluster.id} statement={stated(cluster, name(cluster))} />}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t.tiangong}</h3>
      <p class="lead">{t.tiangongLead}</p>
      <Awards />
    </>
  )
}

function stated({ evidence, sourceId }: Evidenced, text: string): Statement {
  return { text, evidence, sourceIds: [sourceId] }
}

function ClusterLink({ id, children }: { readonly id: string; readonly children: string }) {
  const { store, actions, linkOf } = useApp()
  const change = { page: 'map', layer: 'zones', cluster: id } as const
  return (
    <a href={linkOf({ ...store.view.value, ...change })} onClick={follow(() => actions.patchView(change))}>
      {children}
    </a>
  )
}

/** Counties with the years of the award, gold marked by its word. */
function Awards() {
  const { store, actions, language, linkOf } = useApp()
  const t = useText(policyText)
  const { view } = store
  const atlas = store.shown.value
  const rows = atlas.values.filter(({ indicatorId }) => indicatorId === 'tiangong_ding')
  const isGold = (code: string, year: string) =>
    atlas.values.some((v) => v.indicatorId === 'tiangong_ding_gold' && v.code === code && v.year === year)
  const codes = atlas.counties.map(({ code }) => code).filter((code) => rows.some((row) => row.code === code))
  return (
    <ul class="columns">
      {codes.map((code) => {
        const division = atlas.divisionByCode.get(code)
        const own = rows.filter((row) => row.code === code).toSorted((a, b) => (a.year < b.year ? -1 : 1))
        const name = division ? inLanguage(language.value, division.shortZh, division.shortEn) : code
        const change = { page: 'map', place: divisionCode(code) } as const
        return (
          <li key={code}>
            <a href={linkOf({ ...view.value, ...change })} onClick={follow(() => actions.patchView(change))}>
              {name}
            </a>
            {own.map((row) => {
              const text = isGold(code, row.year) ? `${row.year} ${t.gold}` : row.year
              return (
                <span key={row.year} class="who mu">
                  {text} <SourceMark title={`${name} · ${t.tiangong}`} statement={stated(row, text)} />
                </span>
              )
            })}
          </li>
        )
      })}
    </ul>
  )
}
