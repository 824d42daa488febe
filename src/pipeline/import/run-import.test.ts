// The command as a person uses it: shows first, writes as one step, changes nothing when anything is wrong.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportError } from '../../importer/import-error.ts'
import { ArgumentError, readArguments } from './read-arguments.ts'
import { runImport } from './run-import.ts'
import { settleTables, writeTables } from './write-tables.ts'

let root = ''
let printed = ''
const shell = (ask: Parameters<typeof runImport>[1]['ask'] = null) => ({
  root,
  ask,
  print: (text: string) => {
    printed += `${text}\n`
  },
})
const source = ['--title', '第三批名单', '--issuer', '浙江省经济和信息化厅', '--date', '2024-06-30']
const snapshot = () =>
  new Map(
    readdirSync(join(root, 'data'))
      .filter((n) => n.endsWith('.csv'))
      .map((n) => [n, readFileSync(join(root, 'data', n), 'utf8')]),
  )
const annex = (text: string, name = '附件.txt') => {
  const path = join(root, name)
  writeFileSync(path, text)
  return path
}
const run = (...argv: string[]) => runImport(readArguments(argv), shell())

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-import-'))
  printed = ''
  for (const folder of ['data', 'seeds']) cpSync(folder, join(root, folder), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('data:import', () => {
  it('shows the difference and writes nothing without --write', async () => {
    const before = snapshot()
    expect(await run('zones', annex('第三批核心区\n乐清市智能电气'), ...source)).toBe('shown')
    expect(printed).toContain('乐清市')
    expect(printed).toContain('--write')
    expect(snapshot()).toEqual(before)
  })

  it('says rows and changes as the page does, in Chinese and English, and no word of the tables', async () => {
    const list =
      '第三批核心区\n乐清市智能电气（断路器）\n海宁市集成电路\n普陀高端软件\n丽水经济技术开发区机器人与数控机床'
    await run('zones', annex(list), ...source)
    expect(printed).toContain('+ 乐清市 · 第 3 批 · 核心区 · 智能电气 · 断路器')
    expect(printed).toContain('Yueqing City · batch 3 · core zone · Smart Electrics')
    expect(printed).toContain('证据等级：报道 → 官方')
    expect(printed).toContain('Evidence: reported → official')
    expect(printed).toContain('也许是：舟山市普陀区')
    expect(printed).toContain('perhaps: Putuo District, Zhoushan City')
    expect(printed).not.toMatch(/\b(?:zones|core|collab|cluster_id|C\d\d|source_id)\b(?! zone)/)
  })

  it('writes the table and its source, and finds nothing new the second time', async () => {
    const before = snapshot()
    const path = annex('第三批核心区\n乐清市智能电气')
    expect(await run('zones', path, ...source, '--write')).toBe('written')
    const changed = [...snapshot()].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)
    expect(changed).toEqual(['sources.csv', 'zones.csv'])
    expect(await run('zones', path, ...source, '--write')).toBe('nothing-new')
    expect(readdirSync(join(root, 'data')).filter((name) => /\.(new|old)$/.test(name))).toEqual([])
  })

  it('lists the options that are missing where nobody can be asked', async () => {
    const before = snapshot()
    const error = await run('zones', annex('第三批核心区\n乐清市智能电气'), '--write', '--title', '名单').catch(
      (e: unknown) => e,
    )
    expect(error).toBeInstanceOf(ArgumentError)
    expect(String(error)).toMatch(/--issuer.*--date/)
    expect(String(error)).not.toContain('--title')
    expect(snapshot()).toEqual(before)
  })

  it('asks for the source where somebody is there', async () => {
    const answer = {
      title: '第三批名单',
      titleEn: '',
      number: '',
      issuer: '省经信厅',
      issuerEn: '',
      date: '2024-06-30',
      url: '',
      kind: 'document' as const,
    }
    const given = readArguments(['zones', annex('第三批核心区\n乐清市智能电气'), '--write'])
    expect(
      await runImport(
        given,
        shell(async () => answer),
      ),
    ).toBe('written')
    expect(readFileSync(join(root, 'data/sources.csv'), 'utf8')).toContain('第三批名单')
  })

  it('changes nothing where the amended tables would not pass the check', async () => {
    const before = snapshot()
    const many = before
      .get('divisions.csv')
      ?.split('\n')
      .filter((line) => line.includes(',county,'))
      .map((line) => line.split(',')[4])
    const list = ['第三批核心区', ...(many ?? []).slice(0, 60).map((name) => `${name}高端软件`)].join('\n')
    expect(await run('zones', annex(list), ...source, '--write')).toBe('check-failed')
    expect(printed).toContain('official-totals')
    expect(snapshot()).toEqual(before)
  })

  it('writes figures whose totals do not add up only after somebody has accepted that', async () => {
    const before = snapshot()
    const table =
      '2024年 单位：亿元\n地区\t地区生产总值\n舟山市\t999\n定海区\t800\n普陀区\t600\n岱山县\t500\n嵊泗县\t190'
    const path = annex(table)
    expect(await run('values', path, ...source, '--write')).toBe('not-accepted')
    expect(printed).toContain('舟山市合计 999，下属各地相加 2090')
    expect(snapshot()).toEqual(before)
    expect(await run('values', path, ...source, '--write', '--accept-sums')).toBe('written')
  })

  it('puts undecided rows beside the file', async () => {
    const path = annex('第三批核心区\n普陀高端软件')
    expect(await run('zones', path, ...source)).toBe('nothing-new')
    expect(readFileSync(`${path}.待定.csv`, 'utf8')).toContain('舟山市普陀区')
    await run('zones', `${path}.待定.csv`, ...source)
    expect(existsSync(`${path}.待定.2.csv`)).toBe(true)
  })

  it('takes pasted text from standard input', async () => {
    const bytes = new TextEncoder().encode('第三批核心区\n乐清市智能电气')
    const given = readArguments(['zones', '-', ...source, '--write'])
    expect(await runImport(given, { ...shell(), readPasted: () => bytes })).toBe('written')
    expect(readFileSync(join(root, 'data/zones.csv'), 'utf8')).toContain('乐清市')
  })

  it('passes a bad file on as one sentence', async () => {
    const before = snapshot()
    await expect(run('zones', annex('<html><table></table></html>', '附件.xls'), '--write')).rejects.toBeInstanceOf(
      ImportError,
    )
    expect(snapshot()).toEqual(before)
  })

  it.each([
    [[]],
    [['zones']],
    [['nonsense', 'a.csv']],
    [['zones', 'a.csv', '--date', '30.6.2024']],
    [['zones', 'a.csv', '--colour', 'red']],
  ])('explains a wrong command line %j', (argv) => {
    expect(() => readArguments(argv)).toThrow(ArgumentError)
  })
})

describe('writeTables', () => {
  it('puts every file back where one cannot be replaced', () => {
    const before = snapshot()
    const texts = new Map([
      ['data/zones.csv', 'x'],
      ['data/no-such-folder/a.csv', 'y'],
    ])
    expect(() => writeTables(root, texts)).toThrow()
    expect(snapshot()).toEqual(before)
    expect(readdirSync(join(root, 'data')).filter((name) => /\.(new|old)$/.test(name))).toEqual([])
  })

  it('finishes what a process that was killed while it renamed had begun', () => {
    const data = join(root, 'data')
    writeFileSync(join(data, 'zones.csv'), 'new zones')
    writeFileSync(join(data, 'zones.csv.old'), 'old zones')
    writeFileSync(join(data, 'sources.csv.new'), 'new sources')
    writeFileSync(join(data, 'sources.csv.old'), 'old sources')
    writeFileSync(join(data, '.import-pending.json'), JSON.stringify(['data/sources.csv', 'data/zones.csv']))
    settleTables(root)
    expect([readFileSync(join(data, 'zones.csv'), 'utf8'), readFileSync(join(data, 'sources.csv'), 'utf8')]).toEqual([
      'new zones',
      'new sources',
    ])
    expect(readdirSync(data).filter((name) => /\.(new|old)$|pending/.test(name))).toEqual([])
  })

  it('undoes what one that was killed before had begun', () => {
    const before = snapshot()
    writeFileSync(join(root, 'data/zones.csv.new'), 'half')
    writeFileSync(join(root, 'data/zones.csv.old'), 'whole')
    settleTables(root)
    expect(snapshot()).toEqual(before)
    expect(readdirSync(join(root, 'data')).filter((name) => /\.(new|old)$|pending/.test(name))).toEqual([])
  })
})
