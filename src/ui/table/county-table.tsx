// A sortable table of counties; a row's name opens the county on the map, a grade its source.
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { tableText } from '../../i18n/table.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'
import { Patch } from '../signs/patch.tsx'
import { Says } from '../sources/says.tsx'
import { without } from '../sources/shared-remark.ts'
import type { SortKey, TableRow } from './table-rows.ts'

interface CountyTableProps {
  readonly rows: readonly TableRow[]
  readonly sort: { readonly key: SortKey; readonly isDescending: boolean }
  readonly onSort: (key: SortKey) => void
  /** Columns that the shown theme makes idle. */
  readonly hidden: readonly SortKey[]
  /** Whether the theme shows figures, which stand at the right, rather than names. */
  readonly hasFigures: boolean
  /** What the values are of. */
  readonly title: string
  /** A bracket that all values share and the page's head says; "" for none. */
  readonly remark: string
}

export function CountyTable({ rows, sort, onSort, hidden, hasFigures, title, remark }: CountyTableProps) {
  const t = useText(tableText)
  const evidence = useText(evidenceText)
  const columns: readonly (readonly [SortKey, string])[] = [
    ['name', t.county],
    ['code', t.code],
    ['city', t.city],
    ['class', t.class],
    ['value', t.value],
    ['grade', evidence.grade],
    ['roles', t.roles],
    ['mountain', t.mountain],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t.rows(rows.length)}>
      <table class={hasFigures ? 'fig' : undefined}>
        <thead>
          <tr>
            {columns
              .filter(([key]) => !hidden.includes(key))
              .map(([key, label]) => (
                <th
                  key={key}
                  scope="col"
                  class={key === 'grade' ? 'g' : key === 'value' && hasFigures ? 'num' : undefined}
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
            <Row key={row.code} row={row} hidden={hidden} title={title} remark={remark} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = Pick<CountyTableProps, 'hidden' | 'title' | 'remark'> & { readonly row: TableRow }

function Row({ row, hidden, title, remark }: RowProps) {
  const { store, actions, linkOf } = useApp()
  const t = useText(tableText)
  const { code, name, city, legendClass, valueText, statements, rivals, roles, mountain } = row
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
      <td colSpan={2} class="own">
        {statements.length > 0 ? (
          <Says
            title={`${name} · ${title}`}
            statements={statements.map((one) => ({ ...one, text: without(remark, one.text) }))}
            rivals={rivals}
          />
        ) : (
          <span class="mu">{valueText}</span>
        )}
      </td>
      {!hidden.includes('roles') && (
        <td>
          <Says title={`${name} · ${t.roles}`} statements={roles} />
        </td>
      )}
      {!hidden.includes('mountain') && (
        <td>
          <Says title={`${name} · ${t.mountain}`} statements={mountain} />
        </td>
      )}
    </tr>
  )
}
