// Rising stars, platforms, pioneer zones, mountain counties, pairs and land targets as documents list them.
import { describe, expect, it } from 'vitest'
import { notice, paste } from '../real-tables.fixture.ts'

const brief = (
  rows: readonly { kind: string; cells: Readonly<Record<string, string>> }[],
  columns: readonly string[],
) => rows.map(({ kind, cells }) => [kind, ...columns.map((column) => cells[column] ?? '')].join(' '))
const codes = (unresolved: readonly { reason: { code: string } }[]) => unresolved.map(({ reason }) => reason.code)

describe('rising stars', () => {
  it('reads place and industry, and leaves zones it does not know', async () => {
    const { rows, unresolved } = await paste(
      'rising-stars',
      '第四批“新星”产业群名单\n1.丽水市景宁县幼教木玩产业群\n2、武义县电动工具“新星”产业群\n（3）萧山经济技术开发区机器人产业群\n4.平湖市高档数控机床\n5.开化县',
    )
    expect(brief(rows, ['place_zh', 'industry_zh', 'batches'])).toEqual([
      'new 景宁畲族自治县 幼教木玩 4',
      'new 武义县 电动工具 4',
    ])
    expect(codes(unresolved).sort()).toEqual(['no-industry', 'other-batch', 'unknown-zone'])
  })

  it('reads a table with a city column', async () => {
    const { rows } = await paste(
      'rising-stars',
      '序号\t设区市\t县（市、区）\t产业领域\t批次\n1\t湖州市\t南太湖新区\t新能源汽车\t第二批\n2\t舟山市\t普陀\t远洋渔业\t第三批',
      {},
      null,
    )
    expect(brief(rows, ['place_zh', 'industry_zh', 'batches'])).toEqual([
      'same 湖州南太湖新区 新能源汽车 2',
      'new 普陀区 远洋渔业 3',
    ])
  })
})

it('asks for everything that a row lacks at once', async () => {
  const header = 'id\tbatches\trole\tcluster_id\tcity_code\tplace_zh\tplace_en\tcounty_codes\tis_functional_zone'
  const { unresolved } = await paste('zones', `${header}\n\t3\t\t\t330400\t海宁市\tHaining City\t\tno`)
  expect(unresolved.map(({ reason }) => reason.zh)).toEqual(['还缺：角色（role）、县代码（county_codes） → 请补上'])
})

describe('platforms', () => {
  it('knows a platform by any of its names and updates its figures', async () => {
    const { rows } = await paste(
      'platforms',
      '平台名称\t面积（平方公里）\t2025年产值（亿元）\n台州空天产业“万亩千亿”新产业平台\t12.5\t—\n绍兴集成电路产业平台\t6.38\t1,100',
    )
    expect(brief(rows, ['id', 'area_km2', 'output_yi_yuan', 'output_year'])).toEqual([
      'changed ZP07 12.5  ',
      'changed ZP06 6.38 1100 2025',
    ])
  })

  it('takes areas and outputs only in a unit that is said, and an output only with its year', async () => {
    const codes = async (heading: string, cell: string) =>
      (await paste('platforms', `平台名称\t${heading}\n绍兴集成电路产业平台\t${cell}`)).unresolved.map(
        ({ reason }) => reason.code,
      )
    expect(await codes('产值（亿元）', '1100')).toEqual(['year-unknown'])
    expect(await codes('2024年产值', '1100')).toEqual(['unit-unknown'])
    expect(await codes('规划面积', '9.5')).toEqual(['unit-unknown'])
    expect(await codes('规划面积（亩）', '约一万')).toEqual(['number-unreadable'])
    const { rows } = await paste(
      'platforms',
      '平台名称\t面积（亩）\t2024年产值（万元）\n绍兴集成电路产业平台\t9000\t1250000',
    )
    expect(brief(rows, ['id', 'area_km2', 'output_yi_yuan', 'output_year'])).toEqual(['changed ZP06 6 125 2024'])
  })

  it('leaves what a list does not say blank, and takes the industry from the name', async () => {
    const { rows, unresolved } = await paste('platforms', '第四批\n温州瑞安氢能装备产业平台')
    expect(unresolved).toEqual([])
    expect(rows[0]?.cells).toMatchObject({
      county_codes: '330381',
      batches: '4',
      industry_zh: '氢能装备',
      status_zh: '',
      field_zh: '',
    })
  })

  it('leaves a platform whose name and column say two places to a person', async () => {
    const { rows, unresolved } = await paste('platforms', '第四批\n平台名称\t所在地\n温州瑞安氢能装备产业平台\t乐清市')
    expect([rows, unresolved.map(({ reason }) => reason.code)]).toEqual([[], ['two-places']])
  })

  it('takes a new platform that its table describes', async () => {
    const text = '平台名称\t批次\t阶段\t主导产业\t所属领域\n温州瑞安氢能装备产业平台\t第四批\t培育\t氢能装备\t智能装备'
    const { rows, unresolved } = await paste('platforms', text)
    expect(unresolved).toEqual([])
    expect(rows[0]?.cells).toMatchObject({
      county_codes: '330381',
      status_en: 'Being cultivated',
      field_en: 'Smart equipment',
      lon: '',
    })
    expect(rows[0]?.notes[0]?.zh).toContain('英文名没有译名')
  })

  it('takes status and batch from the title', async () => {
    const title = '第三批“万亩千亿”新产业平台培育名单'
    const known = await paste('platforms', `${title}\n温州乐清智能电力物联网产业平台`)
    expect(known.gone.map(({ cells }) => cells.id)).toEqual(['ZP15', 'ZP16', 'ZP17'])
    const { rows } = await paste('platforms', `${title}\n台州临海医药健康产业平台`)
    expect(rows[0]?.cells).toMatchObject({ status_zh: '培育', batches: '3', county_codes: '331082' })
  })
})

describe('pioneer zones', () => {
  it('takes level, batch and status from the title, field and place from the name', async () => {
    const { rows } = await paste(
      'pioneer-zones',
      '省级未来产业先导区第四批培育名单\n余姚市人形机器人未来产业先导区\n新昌县低空经济未来产业先导区',
      {},
      null,
    )
    expect(brief(rows, ['name_zh', 'level', 'batch_zh', 'field_zh', 'county_codes'])).toEqual([
      'new 余姚市人形机器人未来产业先导区 省级 第四批 人形机器人 330281',
      'changed 新昌县低空经济未来产业先导区 省级 第四批 低空经济 330624',
    ])
  })

  it('knows whose list it is by the name in the title', async () => {
    const level = async (title: string) =>
      brief((await paste('pioneer-zones', `${title}\n余姚市人形机器人未来产业先导区`, {}, null)).rows, [
        'level',
        'batch_zh',
      ])
    expect(await level('浙江省第三批（下半年）未来产业先导区培育名单')).toEqual(['new 省级 第三批（下半年）'])
    expect(await level('宁波市第一批未来产业先导区名单')).toEqual(['new 市级 第一批'])
  })
})

describe('mountain counties', () => {
  it('sees a changed class, a new member and one that had left by the day of the list', async () => {
    const text = '跨越发展类：永嘉县、常山县、平阳县\n生态发展类：文成县、永康市'
    const { rows, unresolved, gone } = await paste('mountain-list', text, {}, { ...notice, kind: 'press' })
    expect(brief(rows, ['code', 'county_codes', 'development_class', 'effect'])).toEqual([
      'changed 330324  跨越发展类 ',
      'changed 330822  跨越发展类 ',
      'changed 330328  生态发展类 ',
      'new  330784  join',
    ])
    expect(codes(unresolved)).toEqual(['left-earlier'])
    expect(gone).toHaveLength(19)
  })

  it('reads labels that name no class, and raises the grade of a class that an official list says', async () => {
    const { rows, unresolved, skipped, notices } = await paste(
      'mountain-list',
      '跨越发展类：永嘉县\n海岛县：洞头区、嵊泗县\n常山县',
    )
    expect(unresolved).toEqual([])
    expect(skipped).toEqual([])
    expect(notices.map(({ zh }) => zh)).toEqual([
      '洞头区、嵊泗县见于名单，与变动表 ME10（2024-08，新增海岛县）一致，不必改动',
    ])
    expect(rows[0]?.changes).toContainEqual({ column: 'class_evidence', before: 'inferred', after: 'official' })
    expect(rows.find(({ cells }) => cells.code === '330822')?.changes.map(({ column }) => column)).not.toContain(
      'development_class',
    )
  })
})

it('says of a mountain county that joined later what of it is kept, and that its class is not', async () => {
  const { notices } = await paste('mountain-list', '县名\t类别\n嵊泗县\t生态发展类\n永嘉县\t跨越发展类')
  expect(notices.map(({ zh }) => zh)).toEqual([
    '嵊泗县见于名单，与变动表 ME10（2024-08，新增海岛县）一致，不必改动；mountain-counties.csv 只记原26县，所写类别没有记入',
  ])
})

describe('pairs', () => {
  it('reads dashes and tables, city ends and known places of other provinces', async () => {
    const text = '结对\n淳安县—杭州市西湖区\n景宁畲族自治县-上海市静安区\n永康市—普陀区\n永康市—海宁市'
    const { rows, unresolved } = await paste('pairs', text, {}, null)
    expect(brief(rows, ['from_zh', 'to_zh', 'kind', 'to_code'])).toEqual([
      'same 淳安县 西湖区 结对 330106',
      'same 景宁畲族自治县 上海市静安区 结对 310106',
      'new 永康市 海宁市 结对 330481',
    ])
    expect(codes(unresolved)).toEqual(['place-ambiguous'])
  })

  it('asks which of several enclaves is meant', async () => {
    const { unresolved } = await paste(
      'pairs',
      '山区县\t结对县（市、区）\t类型\n淳安县\t西湖区\t科创飞地'.replace('西湖区', '杭州市西湖区'),
    )
    expect(codes(unresolved)).toEqual(['several-rows'])
  })

  it('takes the kind from a title that falls apart like a pair, and several partners from one cell', async () => {
    const text = '山海协作结对关系表\n山区县\t对口县（市、区）\t结对县\n景宁畲族自治县\t\t海盐县、温岭市'
    const { rows, unresolved } = await paste('pairs', text, {}, null)
    expect(unresolved).toEqual([])
    expect(brief(rows, ['from_zh', 'to_zh', 'kind'])).toEqual([
      'same 景宁畲族自治县 海盐县 结对',
      'new 景宁畲族自治县 温岭市 结对',
    ])
  })
})

describe('land targets', () => {
  it('reads sign, figure and unit, converts to hectares and cites the document', async () => {
    const text =
      '地区\t指标\t目标值\t期间\t性质\n台州市\t低效工业用地改造\t≥1.5万亩\t2024—2026年\t目标\n温岭市\t完成整治\t3,000亩\t2024年\t完成情况'
    const { rows } = await paste('land-targets', text)
    expect(
      brief(rows, [
        'scope_level',
        'scope_code',
        'comparator',
        'value',
        'unit',
        'value_ha',
        'period_start',
        'period_end',
        'kind',
      ]),
    ).toEqual([
      'new prefecture 331000 ≥ 1.5 万亩 1000.00 2024 2026 target',
      'new county 331081 = 3000 亩 200.00 2024 2024 actual',
    ])
    expect(rows[0]?.cells.document).toBe(`${notice.title}，${notice.number}`)
  })

  it('leaves a figure that is no number and a row without its nature', async () => {
    const { unresolved } = await paste('land-targets', '地区\t指标\t数值\n台州市\t改造\t若干\n台州市\t整治\t5亩')
    expect(codes(unresolved)).toEqual(['value-unreadable', 'no-kind'])
  })

  const breakdown = (total: string) =>
    [
      '2021—2023年“腾笼换鸟”目标任务分解表',
      '地区\t盘活低效工业用地（亩）\t减碳（万吨）\t备注',
      '温州市\t12000\t80\t',
      '台州市\t≥11,000\t—\t',
      `合  计\t${total}\t80\t`,
    ].join('\n')

  it('reads a breakdown with a measure in each column: years and nature from the title, units from the headings', async () => {
    const { rows, unresolved, doubts } = await paste('land-targets', breakdown('23000'))
    expect([unresolved, doubts]).toEqual([[], []])
    expect(
      brief(rows, ['scope_zh', 'indicator_zh', 'comparator', 'value', 'unit', 'value_ha', 'period_end', 'measure_id']),
    ).toEqual([
      'new 温州市 盘活低效工业用地 = 12000 亩 800.00 2023 reused-2021-2023',
      'new 温州市 减碳 = 80 万吨  2023 carbon-cut-2021-2023',
      'new 台州市 盘活低效工业用地 ≥ 11000 亩 733.33 2023 reused-2021-2023',
    ])
    expect(rows[0]?.notes[0]?.zh).toContain('量度同 LT032')
  })

  it('doubts a total that is not the sum of its rows', async () => {
    const { doubts } = await paste('land-targets', breakdown('23500'))
    expect(doubts.map(({ zh }) => zh)).toEqual(['盘活低效工业用地：合计 23500，各行相加 23000，差 -500 → 请核对'])
  })
})
