import { describe, expect, it } from 'vitest'
import { saidFigures as figures, paste, lines as table } from '../real-tables.fixture.ts'

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

  it('takes no figure of another area, nor one whose code is of another county', async () => {
    const text = table(
      '2023年 单位：亿元',
      '代码\t地区\t地区生产总值',
      '330110\t余杭区①\t2936.3',
      '330112\t临安区②\t720.4',
      '330109\t萧山区（不含大江东）\t2100.5',
      '330382\t瑞安市\t1320',
      '\t330111 富阳区\t980',
      '\t330111 建德市\t450',
      '注：①含临平区。②为快报数。',
    )
    const { rows, unresolved } = await paste('values', text)
    expect(figures(rows)).toEqual(['gdp 330112 2023 720.4', 'gdp 330111 2023 980'])
    expect(unresolved.map(({ reason }) => reason.code)).toEqual([
      'scope-noted',
      'scope-noted',
      'code-differs',
      'code-differs',
    ])
  })

  it('reads names and figures that a single blank parts, as they are copied out of a PDF', async () => {
    const text = table(
      '年末常住人口（万人）',
      '地区 2022年 2023年',
      '岱山县 20.5 20.4',
      '(2)嵊泗县 6.5 —',
      '3. 定海区 50.1 50.2',
    )
    expect(figures((await paste('values', text)).rows)).toEqual([
      'resident_population 330921 2022 20.5',
      'resident_population 330921 2023 20.4',
      'resident_population 330922 2022 6.5',
      'resident_population 330902 2022 50.1',
      'resident_population 330902 2023 50.2',
    ])
  })
})
