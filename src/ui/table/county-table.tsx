// A sortable table of counties; a row's name opens the county on the map.
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { tableText } from '../../i18n/table.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { Patch } from '../signs/patch.tsx'
import type { SortKey, TableRow } from './table-rows.ts'

interface CountyTableProps {
  readonly rows: readonly TableRow[]
  readonly sort: { readonly key: SortKey; readonly isDescending: boolean }
  readonly onSort: (key: SortKey) => void
  /** Columns that the shown theme makes idle. */
  readonly hidden: readonly SortKey[]
}

export function CountyTable({ rows, sort, onSort, hidden }: CountyTableProps) {
  const t = useText(tableText)
  const evidence = useText(evidenceText)
  const columns: readonly (readonly [SortKey, string])[] = [
    ['name', t.county],
    ['code', t.code],
    ['city', t.city],
    ['class', t.class],
    ['value', t.value],
    ['roles', t.roles],
    ['mountain', t.mountain],
    ['grade', evidence.grade],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t.rows(rows.length)}>
      <table>
        <thead>
          <tr>
            {columns
              .filter(([key]) => !hidden.includes(key))
              .map(([key, label]) => (
                <th
                  key={key}
                  scope="col"
                  class={key === 'value' ? 'num' : undefined}
                  aria-sort={sort.key !== key ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
                >
                  <button type="button" title={t.sortBy(label)} onClick={() => onSort(key)}>
                    {label}
                    <span aria-hidden="true">{sort.key === key ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} hidden={hidden} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** "12 块（2020 年）" as the figure and what stands in brackets behind it. */
function splitRemark(text: string): string[] {
  return /^(.+?)\s?([（(].*[）)])$/.exec(text)?.slice(1) ?? [text]
}

function Row({ row, hidden }: { readonly row: TableRow; readonly hidden: readonly SortKey[] }) {
  const { store, actions, linkOf } = useApp()
  const t = useText(tableText)
  const { code, name, city, legendClass, value, valueText, roles, mountain, evidence } = row
  const [figure = '', remark = ''] = splitRemark(valueText)
  const open = () => actions.patchView({ page: 'map', place: code })
  return (
    <tr>
      <th scope="row">
        <a
          href={linkOf({ ...store.view.value, page: 'map', place: code })}
          title={t.showOnMap(name)}
          onClick={follow(open)}
        >
          {name}
        </a>
      </th>
      <td>{code}</td>
      <td>{city}</td>
      <td>
        {legendClass && (
          <span class="chip">
            <Patch
              fill={legendClass.fill}
              pattern={legendClass.pattern}
              patternColour={legendClass.patternColour}
              width={18}
              heightPx={12}
            />
            {legendClass.label}
          </span>
        )}
      </td>
      <td class={value === null ? undefined : 'num'}>
        {figure}
        {remark !== '' && <span class="mu remark">{remark}</span>}
      </td>
      {!hidden.includes('roles') && <td>{roles}</td>}
      {!hidden.includes('mountain') && <td>{mountain}</td>}
      <td>{evidence && <EvidenceMark grade={evidence} />}</td>
    </tr>
  )
}
