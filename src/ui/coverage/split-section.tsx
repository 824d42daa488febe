// What the atlas holds by cluster, by city and by batch; no official split exists to set beside it.
import { type BatchRow, type SplitRow, splitByBatch, splitByCity, splitByCluster } from '../../coverage/reconcile.ts'
import { divisionCode } from '../../domain/division.ts'
import { coverageText } from '../../i18n/coverage.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'

export function SplitSection() {
  const { store, language } = useApp()
  const t = useText(coverageText)
  return (
    <>
      <h3 id="cov-cluster">{t.byCluster}</h3>
      <p class="lead">{t.noSplit}</p>
      <SplitTable id="cluster" label={t.cluster} rows={splitByCluster(store.shown.value, language.value)} />
      <h3 id="cov-city">{t.byCity}</h3>
      <SplitTable id="city" label={t.city} rows={splitByCity(store.shown.value, language.value)} />
      <h3 id="cov-batch">{t.byBatch}</h3>
      <BatchTable rows={splitByBatch(store.shown.value)} />
    </>
  )
}

interface SplitTableProps {
  readonly id: 'cluster' | 'city'
  readonly label: string
  readonly rows: readonly SplitRow[]
}

function SplitTable({ id, label, rows }: SplitTableProps) {
  const t = useText(coverageText)
  const isCity = id === 'city'
  const total = (key: 'core' | 'collab' | 'unknown' | 'stars' | 'platforms') =>
    rows.reduce((sum, row) => sum + row[key], 0)
  return (
    <div class="scroll">
      <table aria-labelledby={`cov-${id}`}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <Heads
              names={[t.core, t.collab, t.unknownRole, ...(isCity ? [t.stars, t.platformsShort, t.landPlan] : [])]}
            />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Opener row={row} isCity={isCity} />
              </th>
              <Num value={row.core} />
              <Num value={row.collab} />
              <Num value={row.unknown} />
              {isCity && <Num value={row.stars} />}
              {isCity && <Num value={row.platforms} />}
              {isCity && <td class={row.hasLandTarget ? 'num' : 'num zero'}>{row.hasLandTarget ? t.has : t.hasNot}</td>}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.total}</th>
            <Num value={total('core')} />
            <Num value={total('collab')} />
            <Num value={total('unknown')} />
            {isCity && <Num value={total('stars')} />}
            {isCity && <Num value={total('platforms')} />}
            {isCity && <td class="num">{rows.filter((row) => row.hasLandTarget).length}</td>}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** The name leads to the cluster or the city on the map. */
function Opener({ row, isCity }: { readonly row: SplitRow; readonly isCity: boolean }) {
  const { store, actions, linkOf } = useApp()
  if (row.id === '') return <>{row.label}</>
  const change = isCity
    ? ({ page: 'map', place: divisionCode(row.id) } as const)
    : ({ page: 'map', layer: 'zones', cluster: row.id } as const)
  return (
    <a href={linkOf({ ...store.view.value, ...change })} onClick={follow(() => actions.patchView(change))}>
      {row.label}
    </a>
  )
}

function Heads({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name) => (
        <th key={name} scope="col" class="num">
          {name}
        </th>
      ))}
    </>
  )
}

function Num({ value }: { readonly value: number }) {
  return <td class={value === 0 ? 'num zero' : 'num'}>{value}</td>
}

function BatchTable({ rows }: { readonly rows: readonly BatchRow[] }) {
  const t = useText(coverageText)
  return (
    <div class="scroll">
      <table aria-labelledby="cov-batch">
        <thead>
          <tr>
            <th scope="col">{t.byBatch}</th>
            <Heads names={[t.core, t.collab, t.stars, t.platformsShort]} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.batch}>
              <th scope="row">{row.batch === 0 ? t.batchUnknown : t.batch(row.batch)}</th>
              {[row.core, row.collab, row.stars, row.platforms].map(([certain, possible], i) => (
                <td key={i} class={certain + possible === 0 ? 'num zero' : 'num'}>
                  {certain}
                  {possible > 0 && (
                    <small title={t.possible}>
                      {' '}
                      + {possible} {t.possible}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
