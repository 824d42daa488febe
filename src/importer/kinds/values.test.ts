// Yearbook tables as they are printed, and as many rows as a whole archive of them has.
import { describe, expect, it } from 'vitest'
import { applyImport } from '../apply-import.ts'
import { findDifference } from '../difference.ts'
import { readPasted } from '../formats/read-file.ts'
import type { Grid } from '../grid.ts'
import { importFile } from '../import-file.ts'
import { importOf, kindOf, notice, paste, realKnowledge, realTables } from '../real-tables.fixture.ts'
import { findOwnHeader, readOwnFormat } from './own-format.ts'

const figures = (rows: readonly { cells: Readonly<Record<string, string>> }[]) =>
  rows.map(({ cells: c }) => `${c.indicator_id} ${c.code} ${c.year} ${c.value}`)
const table = (...rows: readonly string[]) => rows.join('\n')

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

  it('needs a unit and a year, and says which column lacks them', async () => {
    const text = table('地区\t地区生产总值\t土地面积（亩）', '岱山县\t500\t3', '嵊泗县\t190\t4')
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

describe('long tables', () => {
  const left = (unresolved: readonly { reason: { code: string }; text: string }[]) =>
    unresolved.map(({ reason, text }) => `${reason.code} ${text}`)

  it('reads a column of years beside indicators across, and carries down what is left blank', async () => {
    const text = table(
      '县（市、区）,年份,地区生产总值（亿元）,年末常住人口（万人）',
      '舟山市,2022,1951.3,117.0',
      '岱山县,2022,500.1,20.5',
      ',2023年,"1,510.2",—',
      '嵊泗县,2022,100.1,6.5',
    )
    const { rows, unresolved, notices } = await paste('values', text)
    expect(unresolved).toEqual([])
    expect(figures(rows)).toEqual([
      'gdp 330921 2022 500.1',
      'resident_population 330921 2022 20.5',
      'gdp 330921 2023 1510.2',
      'gdp 330922 2022 100.1',
      'resident_population 330922 2022 6.5',
    ])
    expect(notices.map(({ zh }) => zh)).toEqual(['第 4 行的空格按上一行读', '省、市合计 1 行只用来核对，不导入'])
  })

  it('reads a row for each figure, with its unit in the name or in a column, and asks once for an unknown indicator', async () => {
    const text = table(
      '地区\t指标名称\t年度\t数值\t计量单位',
      '岱山县\t地区生产总值\t2022\t5001000\t万元',
      '岱山县\t年末常住人口（万人）\t2022\t20.5\t',
      '岱山县\t户籍人口\t2022\t19\t万人',
      '岱山县\t户籍人口\t2023\t18\t万人',
      '嵊泗县\t地区生产总值\t2023\t110\t亿元',
      '嵊泗县\t地区生产总值\t\t120\t亿元',
      '嵊泗县\t规上工业增加值\t2024年1—9月\t12\t亿元',
    )
    const { rows, unresolved, notices } = await paste('values', text)
    expect(figures(rows)).toEqual([
      'gdp 330921 2022 500.1',
      'resident_population 330921 2022 20.5',
      'gdp 330922 2023 110',
    ])
    expect(left(unresolved).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'indicator-unknown 户籍人口',
      'part-of-year 规上工业增加值',
      'twice-in-file 嵊泗县',
    ])
    expect(notices.map(({ zh }) => zh)).toEqual(['第 7 行的空格按上一行读'])
  })

  it('reads rows of indicators with years across', async () => {
    const text = table(
      '地区\t项目\t单位\t2022年\t2023年',
      '岱山县\t地区生产总值\t亿元\t500.1\t510',
      '\t年末常住人口\t万人\t20.5\t…',
    )
    expect(figures((await paste('values', text)).rows)).toEqual([
      'gdp 330921 2022 500.1',
      'gdp 330921 2023 510',
      'resident_population 330921 2022 20.5',
    ])
  })

  it('never takes the year of a title for a row that leaves its own blank', async () => {
    const text = table('2023年统计 单位：亿元', '地区\t年份\t地区生产总值', '岱山县\t\t500', '嵊泗县\t2022\t100')
    const { rows, unresolved } = await paste('values', text)
    expect([figures(rows), left(unresolved)]).toEqual([['gdp 330922 2022 100'], ['year-unknown 地区生产总值']])
  })
})

describe('what a sheet says beside its columns', () => {
  it('reads a heading over a group of columns whose merged cells were lost, and says so', async () => {
    const text = table(
      '地区,地区生产总值,,年末常住人口,',
      ',2022年,2023年,2022年,2023年',
      ',亿元,亿元,万人,万人',
      '岱山县,500.1,510.2,20.5,20.4',
      '嵊泗县,100.1,110.2,6.5,6.4',
    )
    const { rows, unresolved, notices } = await paste('values', text)
    expect(unresolved).toEqual([])
    expect(figures(rows.slice(0, 4))).toEqual([
      'gdp 330921 2022 500.1',
      'gdp 330921 2023 510.2',
      'resident_population 330921 2022 20.5',
      'resident_population 330921 2023 20.4',
    ])
    expect(notices.map(({ zh }) => zh)).toEqual([
      'C 列上层表头是空的，按左边的“地区生产总值”读',
      'E 列上层表头是空的，按左边的“年末常住人口”读',
    ])
  })

  it('takes a bare 常住人口 for what a title or a note of the sheet says it is, and for nothing otherwise', async () => {
    const read = async (title: string, note: string) => {
      const text = table(title, '地区\t常住人口\t城区', '岱山县\t20.5\t有', '嵊泗县\t6.5\t有', note)
      const { rows, unresolved, notices } = await paste('values', text)
      return [figures(rows)[0], unresolved[0]?.reason.code, notices[0]?.zh]
    }
    expect(await read('2022年年末常住人口（单位：万人）', '')).toEqual([
      'resident_population 330921 2022 20.5',
      undefined,
      '取自“2022年年末常住人口(单位:万人)”：指标 常住人口（年末）、年份 2022、单位 万人',
    ])
    expect(await read('2022年人口 单位：万人', '注：常住人口为年末数。')).toEqual([
      'resident_population 330921 2022 20.5',
      undefined,
      '取自“注:常住人口为年末数。”：指标 常住人口（年末）',
    ])
    expect((await read('2020年第七次全国人口普查 单位：万人', ''))[0]).toBe(
      'resident_population_census 330921 2020 20.5',
    )
    expect(await read('2022年人口 单位：万人', '')).toEqual([undefined, 'indicator-ambiguous', undefined])
    expect(await read('2020年末人口与第七次人口普查 单位：万人', '')).toEqual([
      undefined,
      'indicator-ambiguous',
      undefined,
    ])
  })

  it('takes no quarter and no months for a year', async () => {
    const text = table(
      '2024年一季度主要指标 单位：亿元',
      '地区\t地区生产总值\t工业增加值',
      '岱山县\t90\t40',
      '嵊泗县\t20\t3',
    )
    const { rows, unresolved } = await paste('values', text)
    expect(figures(rows)).toEqual(['gdp_q1 330921 2024Q1 90', 'gdp_q1 330922 2024Q1 20'])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['part-of-year'])
    const half = await paste(
      'values',
      table('2024年 单位：亿元', '地区\t上半年地区生产总值', '岱山县\t90', '嵊泗县\t20'),
    )
    expect([half.rows, half.unresolved.map(({ reason }) => reason.code)]).toEqual([[], ['part-of-year']])
  })

  it('offers the unit that measures what the indicator does for one that is mistyped', async () => {
    const text = table(
      '2024年',
      '地区\t年末常住人口（万入）\t地区生产总值（亿无）',
      '岱山县\t20\t500',
      '嵊泗县\t6\t100',
    )
    const { unresolved } = await paste('values', text)
    expect(unresolved.map(({ reason }) => [reason.code, reason.guesses[0]?.label])).toEqual([
      ['unit-unknown', '万人'],
      ['unit-unknown', '亿元'],
    ])
    const line = await paste('values', table('2024年 单位：万入', '地区\t年末常住人口', '岱山县\t20', '嵊泗县\t6'))
    expect(line.unresolved[0]?.reason.guesses.map(({ label }) => label)).toEqual(['万人'])
  })

  it('reads tables below one another and side by side each under its own heading', async () => {
    const stacked = table(
      '一、2022年地区生产总值\t\t单位：亿元',
      '地区\t数值',
      '岱山县\t500.1',
      '嵊泗县\t100.1',
      '二、2022年年末常住人口\t\t单位：万人',
      '地区\t数值',
      '开化县\t25.7',
      '三、户籍人口',
      '常山县\t33',
    )
    const { rows, unresolved } = await paste('values', stacked)
    expect(figures(rows)).toEqual([
      'gdp 330921 2022 500.1',
      'gdp 330922 2022 100.1',
      'resident_population 330824 2022 25.7',
    ])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['indicator-unknown'])
    const halves = table(
      '2022年 单位：亿元',
      '地区\t地区生产总值\t地区\t地区生产总值',
      '岱山县\t500.1\t开化县\t190',
      '嵊泗县\t100.1\t常山县\t200',
    )
    expect(figures((await paste('values', halves)).rows)).toEqual([
      'gdp 330921 2022 500.1',
      'gdp 330922 2022 100.1',
      'gdp 330824 2022 190',
      'gdp 330822 2022 200',
    ])
  })

  it('leaves figures without a place, and two columns under one heading, to a person', async () => {
    const text = table(
      '2022年 单位：亿元',
      '地区\t地区生产总值\t地区生产总值',
      '岱山县\t500.1\t6.1',
      '嵊泗县\t100.1\t5.0',
      '\t88\t5',
    )
    const { rows, unresolved } = await paste('values', text)
    expect(rows).toEqual([])
    expect(new Set(unresolved.map(({ reason }) => reason.code))).toEqual(new Set(['two-columns', 'name-blank']))
  })

  it('reads a figure by the borders of its own column, whatever other columns list', async () => {
    const text = table(
      '单位：亿元',
      '地区\t2019年地区生产总值\t2022年地区生产总值',
      '余杭区\t2800\t2650.5',
      '临平区\t—\t900',
    )
    const { rows, unresolved } = await paste('values', text)
    expect(figures(rows)).toEqual(['gdp 330110 2022 2650.5', 'gdp 330113 2022 900'])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual(['borders-changed'])
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
