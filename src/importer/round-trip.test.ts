// Exporting a table and importing it back changes nothing; filling in an undecided row and importing it decides it.
import { parse } from 'csv-parse/sync'
import { zipSync } from 'fflate'
import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { allTables } from '../tables/all-tables.ts'
import { applyImport } from './apply-import.ts'
import { csvRow } from './csv-edit.ts'
import { readFile } from './formats/read-file.ts'
import { importFile } from './import-file.ts'
import { importKinds } from './kinds/all-kinds.ts'
import { importOf, kindOf, notice, paste, realTables } from './real-tables.fixture.ts'
import { undecidedList } from './undecided-list.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cases = importKinds.flatMap((kind) => kind.tables.map((table) => [kind.id, table] as const))

describe('round trip', () => {
  it.each(cases)('%s: %s imports back without a difference', async (id, table) => {
    const text = realTables.get(`data/${table}.csv`) ?? ''
    const difference = await importOf(id, await readFile(`${table}.csv`, bytes(text)), {}, null)
    expect(difference.rows.length).toBeGreaterThan(0)
    expect(difference.rows.filter(({ kind }) => kind !== 'same')).toEqual([])
    expect(difference.gone).toEqual([])
    expect(difference.unresolved).toEqual([])
    expect(applyImport(realTables, difference.rows, null).size).toBe(0)
  })

  it.each(cases)('%s: %s with Chinese headings too', async (id, table) => {
    const spec = allTables.find((t) => t.id === table)
    const [head = '', ...rest] = (realTables.get(`data/${table}.csv`) ?? '').replace('\uFEFF', '').split('\n')
    const titles = head
      .trim()
      .split(',')
      .map((column) => spec?.columns[column]?.titleZh ?? column)
    const text = [titles.join(','), ...rest].join('\n')
    const difference = await importOf(id, await readFile(`${table}.csv`, bytes(text)), {}, null)
    expect(difference.rows.filter(({ kind }) => kind !== 'same')).toEqual([])
    expect(difference.unresolved).toEqual([])
  })

  it.each(cases)(
    '%s: %s as a spreadsheet program saves it: its own dates and numbers, the national encoding',
    async (id, table) => {
      const spec = allTables.find((t) => t.id === table)
      const records = parse(realTables.get(`data/${table}.csv`) ?? '', { bom: true }) as string[][]
      const [head = [], ...rest] = records
      const saved = rest.map((row) =>
        row.map((cell, i) => {
          const type = spec?.columns[head[i] ?? '']?.kind.type
          if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell)) return cell.replaceAll('-', '/').replaceAll('/0', '/')
          return type === 'number' && cell !== '' ? String(Number(cell)) : cell
        }),
      )
      const text = [head, ...saved].map((row) => csvRow(row)).join('\r\n')
      const file = await readFile(`${table}.csv`, new Uint8Array(encode(text, 'gb18030')))
      const difference = await importOf(id, file, {}, null)
      expect(difference.rows.filter(({ kind }) => kind !== 'same')).toEqual([])
      expect(difference.unresolved).toEqual([])
    },
  )

  it.each(importKinds.map(({ id }) => id))('%s: the whole archive imports back without a difference', async (id) => {
    const archive = zipSync(
      Object.fromEntries([...realTables].map(([path, text]) => [path.replace('data', 'tables'), bytes(text)])),
    )
    const difference = await importOf(id, await readFile('zhejiang-industrial-atlas.zip', archive), {}, null)
    expect(difference.rows.length).toBeGreaterThan(0)
    expect(difference.rows.filter(({ kind }) => kind !== 'same')).toEqual([])
    expect([difference.unresolved, difference.notices]).toEqual([[], []])
  })

  it('sees one changed cell of an exported table, and only that', async () => {
    const text = (realTables.get('data/zones.csv') ?? '').replace('关键材料', '关键材料与器件')
    const { rows } = await importOf('zones', await readFile('zones.csv', bytes(text)))
    const [changed, ...others] = rows.filter(({ kind }) => kind !== 'same')
    expect(others).toEqual([])
    expect(changed?.changes).toEqual([{ column: 'focus_zh', before: '关键材料', after: '关键材料与器件' }])
  })

  it('decides what a person filled into the list of undecided rows', async () => {
    const first = await paste('zones', '第二批核心区名单\n普陀高端软件产业集群')
    expect(first.rows).toEqual([])
    const list = undecidedList(first.unresolved, 'zones')
    const [head = '', row = ''] = list.replace('\uFEFF', '').split('\r\n')
    const filled = ['C04', '330900', '普陀区', 'Putuo District', '330903', 'no']
    const cells = row.split(',')
    const columns = ['cluster_id', 'city_code', 'place_zh', 'place_en', 'county_codes', 'is_functional_zone']
    columns.forEach((column, i) => {
      cells[head.split(',').indexOf(column)] = filled[i] ?? ''
    })
    const file = await readFile('附件.待定.csv', bytes(`${head}\r\n${cells.join(',')}\r\n`))
    const second = await importFile({ kind: kindOf('zones'), file, tablesText: realTables, source: notice })
    expect(second.unresolved).toEqual([])
    expect(second.gone).toEqual([])
    expect(second.rows.map(({ kind, cells }) => [kind, cells.place_zh, cells.role, cells.batches])).toEqual([
      ['new', '普陀区', 'core', '2'],
    ])
  })

  it('keeps an unfilled undecided row undecided', async () => {
    const first = await paste('zones', '第二批核心区名单\n普陀高端软件产业集群')
    const file = await readFile('附件.待定.csv', bytes(undecidedList(first.unresolved, 'zones')))
    const second = await importFile({ kind: kindOf('zones'), file, tablesText: realTables, source: notice })
    expect(second.rows).toEqual([])
    expect(second.unresolved).toHaveLength(1)
  })
})
