// What an import changes, and what it leaves exactly as it was.
import { describe, expect, it } from 'vitest'
import { parseTables } from '../tables/parse-tables.ts'
import { applyImport } from './apply-import.ts'
import { readPasted } from './formats/read-file.ts'
import { importFile } from './import-file.ts'
import { kindOf, notice, paste, realTables } from './real-tables.fixture.ts'

const lines = (text: string | undefined) => (text ?? '').split('\n')
const kindsOf = (rows: readonly { kind: string; cells: Readonly<Record<string, string>> }[]) =>
  rows.map(({ kind, cells }) => `${kind} ${cells.place_zh} ${cells.cluster_id} ${cells.role} ${cells.batches}`)

describe('difference of a list of zones', () => {
  it('tells new, changed, promoted and same apart, and reports what is gone', async () => {
    const { rows, gone } = await paste(
      'zones',
      '第三批核心区名单\n温州市乐清市智能电气产业集群\n台州市三门县智能电气产业集群\n嘉兴市海宁市集成电路产业集群\n第三批协同区名单\n丽水市松阳县高端新材料产业集群（先进金属材料及特种钢材料）',
      {},
      null,
    )
    expect(kindsOf(rows)).toEqual(['new 乐清市 C08 core 3', 'same 海宁市 C02 core 3', 'same 松阳县 C15 collab 3'])
    expect(gone.map(({ cells }) => cells.id)).toEqual(['Z08', 'Z20'])
  })

  it('takes a column headed 核心区/协同区 for the places where a column beside it says which they are', async () => {
    const table = (rows: string) => `第三批名单\n序号\t集群\t类别\t核心区/协同区\n${rows}`
    const { rows } = await paste('zones', table('1\t智能电气\t核心区\t乐清市'), {}, null)
    expect(kindsOf(rows)).toEqual(['new 乐清市 C08 core 3'])
    const said = await paste(
      'zones',
      '第三批名单\n序号\t集群\t地区\t核心区/协同区\n1\t智能电气\t乐清市\t协同区',
      {},
      null,
    )
    expect(kindsOf(said.rows)).toEqual(['new 乐清市 C08 collab 3'])
  })

  it('promotes a collaborative zone of an earlier batch and keeps the earlier row', async () => {
    const { rows } = await paste('zones', '第三批核心区名单\n建德市精细化工')
    expect(kindsOf(rows)).toEqual(['promoted 建德市 C14 core 3'])
    expect(rows[0]?.promotedFrom).toBe('Z31')
    const amended = applyImport(realTables, rows, notice)
    const zones = parseTables(new Map([...realTables, ...amended])).tables.zones.filter((z) => z.placeZh === '建德市')
    expect(zones.map((z) => [z.id, z.role])).toEqual([
      ['Z31', 'collab'],
      ['Z37', 'core'],
    ])
  })

  it('leaves a contradiction undecided: another batch, a core zone called collaborative', async () => {
    const { rows, unresolved } = await paste(
      'zones',
      '第三批\n协同区\n萧山区数字安防与网络通信\n滨江区数字安防与网络通信',
    )
    expect(rows).toEqual([])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['other-batch', 'role-conflict'])
  })

  it('leaves two different lines for one row undecided and passes over a repeated one', async () => {
    const { rows, unresolved } = await paste(
      'zones',
      '第四批协同区\n桐庐县智能光伏\n桐庐县智能光伏\n桐庐县智能光伏（逆变器）',
    )
    expect(rows).toHaveLength(1)
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['twice-in-file'])
  })

  it('raises the grade of a row that the document confirms', async () => {
    const { rows } = await paste('zones', '第二批核心区名单\n吴兴区高端新材料')
    expect(rows[0]?.changes.map(({ column, before }) => [column, before])).toEqual([
      ['evidence', 'reported'],
      ['source_id', 'unknown'],
    ])
  })
})

describe('applyImport', () => {
  it('keeps every byte of every other row, also quotes and line ends', async () => {
    const { rows } = await paste('zones', '第二批核心区名单\n吴兴区高端新材料\n第三批核心区\n乐清市智能电气')
    const amended = applyImport(realTables, rows, notice)
    expect([...amended.keys()].sort()).toEqual(['data/sources.csv', 'data/zones.csv'])
    const before = lines(realTables.get('data/zones.csv'))
    const after = lines(amended.get('data/zones.csv'))
    const differing = before.flatMap((line, i) => (line === after[i] ? [] : [i]))
    expect(differing.map((i) => before[i]?.slice(0, 3))).toEqual(['Z33', ''])
    expect(after).toHaveLength(before.length + 1)
    expect(amended.get('data/sources.csv')?.startsWith(realTables.get('data/sources.csv') ?? '?')).toBe(true)
  })

  it('works with CRLF and without a last line end', async () => {
    const zones = (realTables.get('data/zones.csv') ?? '').replaceAll(/\r?\n/g, '\r\n').trimEnd()
    const tables = new Map([...realTables, ['data/zones.csv', zones]])
    const file = readPasted('第三批核心区\n乐清市智能电气')
    const { rows } = await importFile({ kind: kindOf('zones'), file, tablesText: tables, source: notice })
    const after = applyImport(tables, rows, notice).get('data/zones.csv') ?? ''
    expect(after.slice(0, zones.length)).toBe(zones)
    expect(after.slice(zones.length)).toMatch(/^\r\nZ37,3,core,C08,330300,乐清市,[^\r\n]+\r\n$/)
  })

  it('records the source once and finds it again by its number', async () => {
    const { rows } = await paste('zones', '第三批核心区\n乐清市智能电气')
    const once = new Map([...realTables, ...applyImport(realTables, rows, notice)])
    const added = parseTables(once).tables.sources.at(-1)
    expect(added).toMatchObject({
      id: 'doc-2026-06-30',
      number: notice.number,
      issuer: notice.issuer,
      kind: 'document',
    })
    const file = readPasted('第三批核心区\n瑞安市智能电气')
    const again = await importFile({ kind: kindOf('zones'), file, tablesText: once, source: notice })
    const twice = applyImport(once, again.rows, { ...notice, number: '浙集群办〔２０２６〕1号' })
    expect([...twice.keys()]).toEqual(['data/zones.csv'])
    expect(twice.get('data/zones.csv')).toContain("瑞安市,Rui'an City,330381,no,,,2026-06-30,official,doc-2026-06-30")
  })

  it("gives rows that the tables' own rules accept", async () => {
    const text = '第三批\n协同区\n宁波前湾新区智能光伏（电池片, 组件）\n景宁畲族自治县高端软件'
    const amended = applyImport(realTables, (await paste('zones', text)).rows, notice)
    const { issues, tables } = parseTables(new Map([...realTables, ...amended]))
    expect(issues.filter(({ file }) => file.startsWith('data/zones') || file.startsWith('data/sources'))).toEqual([])
    expect(tables.zones.at(-2)).toMatchObject({ focus: '电池片，组件', countyCodes: ['330282', '330281'] })
  })

  it('refuses to write rows without a source', async () => {
    const { rows } = await paste('zones', '第三批核心区\n乐清市智能电气', {}, null)
    expect(() => applyImport(realTables, rows, null)).toThrow('a source is needed')
  })
})
