import { describe, expect, it } from 'vitest'
import { saidFigures as figures, paste, lines as table } from '../real-tables.fixture.ts'

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

  it('finds the counties beside a column of cities, and takes none below a city it does not lie in', async () => {
    const text = table(
      '设区市\t县（市、区）\t2023年地区生产总值（亿元）',
      '舟山市\t岱山县\t510',
      '\t嵊泗县\t110',
      '台州市\t象山县\t740',
      '合计\t\t1360',
    )
    const { rows, unresolved } = await paste('values', text)
    expect([figures(rows), left(unresolved)]).toEqual([
      ['gdp 330921 2023 510', 'gdp 330922 2023 110'],
      ['city-mismatch 象山县'],
    ])
  })

  it('takes no row for a header because it says only that nothing is published', async () => {
    const text = table(
      '地区,年份,地区生产总值（亿元）',
      '定海区,2021,…',
      '定海区,2022,690',
      ',2023,-',
      '岱山县,2021,500',
      ',2022,510',
    )
    const { rows, unresolved } = await paste('values', text)
    expect([figures(rows), unresolved]).toEqual([
      ['gdp 330902 2022 690', 'gdp 330921 2021 500', 'gdp 330921 2022 510'],
      [],
    ])
    const wide = await paste(
      'values',
      table('2023年', '地区\t地区生产总值（亿元）', '定海区\t…', '岱山县\t510', '嵊泗县\t110'),
    )
    expect(figures(wide.rows)).toEqual(['gdp 330921 2023 510', 'gdp 330922 2023 110'])
  })

  it('reads a table with commas that was pasted with its title and its note', async () => {
    const text = table('2023年统计', '地区,地区生产总值（亿元）,备注', '岱山县,510,', '嵊泗县,110,快报', '注：快报数。')
    expect(figures((await paste('values', text)).rows)).toEqual(['gdp 330921 2023 510', 'gdp 330922 2023 110'])
  })
})
