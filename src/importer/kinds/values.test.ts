// Yearbook tables as they are printed, and as many rows as a whole archive of them has.
import { describe, expect, it } from 'vitest'
import { applyImport } from '../apply-import.ts'
import { findDifference } from '../difference.ts'
import { readPasted } from '../formats/read-file.ts'
import type { Grid } from '../grid.ts'
import { importFile } from '../import-file.ts'
import {
  saidFigures as figures,
  importOf,
  kindOf,
  notice,
  paste,
  realKnowledge,
  realTables,
  lines as table,
} from '../real-tables.fixture.ts'
import { findOwnHeader, readOwnFormat } from './own-format.ts'

describe('yearbook tables', () => {
  it('reads several header rows, merged headings, units and years across', async () => {
    const rows = [
      ['表2-3 各县（市、区）主要指标'],
      ['地 区', '地区生产总值（亿元）', '地区生产总值（亿元）', '年末常住人口（万人）', '比上年增长（%）'],
      ['', '2023年', '2024年', '2024年', ''],
      ['衢州市', '', '', '', ''],
      ['  柯城区', '１７０.５', '1,180.25', '54.3', '6.1'],
      ['#开 化 县', '—', '190.0', '…', ''],
    ]
    const grid: Grid = { sheet: '', formulasWithoutValue: [], rows: rows.map((cells, i) => ({ number: i + 1, cells })) }
    const { rows: found, unresolved } = await importOf('values', { name: '', format: 'xlsx', grids: [grid] }, {}, null)
    expect(figures(found)).toEqual([
      'gdp 330802 2023 170.5',
      'gdp 330802 2024 1180.25',
      'resident_population 330802 2024 54.3',
      'gdp 330824 2024 190.0',
    ])
    expect(unresolved.map(({ reason, text }) => [reason.code, text])).toEqual([['indicator-unknown', '比上年增长(%)']])
  })

  it('takes indicator, year and unit from title and unit line, and converts units', async () => {
    const text = table('2024年地区生产总值', '单位：万元', '地区\t数值', '岱山县\t5002000', '嵊泗县\t1900000.5')
    expect(figures((await paste('values', text)).rows)).toEqual(['gdp 330921 2024 500.2', 'gdp 330922 2024 190.00005'])
  })

  it('converts what is printed in mu', async () => {
    const text = table('2024年土地面积', '地区\t土地面积（亩）\t', '岱山县\t489,000', '嵊泗县\t145500')
    expect(figures((await paste('values', text)).rows)).toEqual([
      'land_area 330921 2024 326',
      'land_area 330922 2024 97',
    ])
  })

  it('needs a unit and a year, and says which column lacks them', async () => {
    const text = table('地区\t地区生产总值\t耕地面积（亩）', '岱山县\t500\t3', '嵊泗县\t190\t4')
    const { rows, unresolved } = await paste('values', text)
    expect(rows).toEqual([])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['year-unknown', 'indicator-unknown'])
    const dated = await paste('values', text, { year: '2024' })
    expect(dated.unresolved.map(({ reason }) => reason.code)).toEqual(['unit-unknown', 'indicator-unknown'])
  })

  it('proves subtotals: a mismatch beyond rounding is reported, rounding is not', async () => {
    const rows = (total: string) =>
      table(
        '2024年 单位：亿元',
        '地区\t地区生产总值',
        `舟山市\t${total}`,
        '定海区\t800.1',
        '普陀区\t600.4',
        '岱山县\t500.2',
        '嵊泗县\t190.0',
      )
    const wrong = await paste('values', rows('2100.7'))
    expect(wrong.doubts[0]?.zh).toContain('舟山市合计 2100.7，下属各地相加 2090.7，差 -10')
    const rounded = await paste('values', rows('2090.8'))
    expect(rounded.doubts).toEqual([])
    expect(rounded.notices.map(({ zh }) => zh)).toEqual([
      '取自“2024年单位:亿元”：年份 2024、单位 亿元',
      '省、市合计 1 行只用来核对，不导入',
    ])
  })

  it('takes no figure for borders that have changed since, unless the table shows the new ones', async () => {
    const old = table(
      '2019年 单位：亿元',
      '地区\t地区生产总值',
      '江干区\t700',
      '上城区\t1100',
      '余杭区\t2800',
      '滨江区\t1500',
    )
    const { rows, unresolved } = await paste('values', old)
    expect(figures(rows)).toEqual(['gdp 330108 2019 1500'])
    expect(unresolved.map(({ reason }) => reason.code).sort()).toEqual([
      'borders-changed',
      'borders-changed',
      'former-place',
    ])
    const fresh = await paste('values', table('2020年 单位：亿元', '地区\t地区生产总值', '余杭区\t2000', '临平区\t800'))
    expect(fresh.unresolved).toEqual([])
  })

  it('gives each column the unit of the unit line that measures what its indicator does', async () => {
    const text = table(
      '单位：万元、万人',
      '地区\t2024年地区生产总值\t2024年年末常住人口',
      '岱山县\t5002000\t20.8',
      '嵊泗县\t1900000\t7',
    )
    const { rows, unresolved } = await paste('values', text)
    expect(unresolved).toEqual([])
    expect(figures(rows)).toEqual([
      'gdp 330921 2024 500.2',
      'resident_population 330921 2024 20.8',
      'gdp 330922 2024 190',
      'resident_population 330922 2024 7',
    ])
  })

  it('keeps a figure of another source beside the present one; the same source corrects itself', async () => {
    const text = table('2023年 单位：亿元', '地区\t地区生产总值', '岱山县\t520', '定海区\t1')
    const present = (cells: Readonly<Record<string, string>>) => cells.code === '330921' && cells.year === '2023'
    const { rows } = await paste('values', text)
    const beside = rows.find(({ cells }) => present(cells))
    expect([beside?.kind, beside?.notes[0]?.zh]).toEqual([
      'new',
      expect.stringMatching(/^表中已有 804\.7（来源：.+），两数不同，并存$/),
    ])
    const amended = new Map([...realTables, ...applyImport(realTables, rows, notice)])
    const file = readPasted(text.replace('520', '530'))
    const again = await importFile({ kind: kindOf('values'), file, tablesText: amended, source: notice })
    expect(again.rows.find(({ cells }) => present(cells))).toMatchObject({
      kind: 'changed',
      changes: [{ column: 'value', before: '520', after: '530' }, { column: 'source_id' }],
    })
  })

  it('leaves footnoted and spoiled figures undecided instead of repairing them', async () => {
    const text = table('2024年 单位：亿元', '地区\t地区生产总值', '岱山县\t500.2①', '嵊泗县\t#REF!', '定海区\t800')
    const { rows, unresolved } = await paste('values', text)
    expect(figures(rows)).toEqual(['gdp 330902 2024 800'])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['number-unreadable', 'number-unreadable'])
  })
})

const manyIndicators = realKnowledge.tables.indicators.filter(({ formula }) => formula === '')

/** A long table of n figures in the atlas's own columns, 9,000 of each indicator. */
function longTable(n: number): Grid {
  const { counties } = realKnowledge
  const rows = Array.from({ length: n }, (_, i) => {
    const id = manyIndicators[Math.floor(i / 9000)]?.id ?? ''
    const year = 1900 + (Math.floor(i / counties.length) % 100)
    return [id, counties[i % counties.length]?.code ?? '', String(year), String((i + 1) / 8), 'official', 'unknown']
  })
  const cells = [['indicator_id', 'code', 'year', 'value', 'evidence', 'source_id'], ...rows]
  return { sheet: '', formulasWithoutValue: [], rows: cells.map((row, i) => ({ number: i + 1, cells: row })) }
}

async function workFor(n: number) {
  const kind = kindOf('values')
  const grid = longTable(n)
  const own = findOwnHeader(grid, kind.tables)
  if (!own) throw new Error('header not found')
  const steps: number[] = []
  const progress = (done: number) => {
    steps.push(done)
  }
  const reading = readOwnFormat(grid, own)
  const difference = await findDifference({
    kind,
    reading,
    knowledge: realKnowledge,
    tablesText: realTables,
    source: null,
    progress,
  })
  return { difference, steps }
}

describe('many values', () => {
  it('does work in proportion to the rows and tells how far it is', async () => {
    const small = await workFor(20_000)
    const large = await workFor(100_000)
    expect(large.difference.rows).toHaveLength(100_000)
    expect(large.difference.work / small.difference.work).toBeCloseTo(5, 1)
    expect(large.steps).toEqual(Array.from({ length: 50 }, (_, i) => i * 2000))
  }, 60_000)
})
