// Units and hectares.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('unit', () => {
  it('suggests by other spellings', () => {
    expect(findingsAfter(['indicators', 'GDP,亿元', 'GDP,亿'])).toEqual([
      'data/indicators.csv:2 gdp · unit_zh [error unit] 不认识的单位“亿” → 是不是“亿元”？ | unknown unit "亿" → did you mean "亿元"?',
    ])
  })

  it('suggests what measures the same, then what looks the same, before what is merely as near', () => {
    const hint = (name: string, unit: string) =>
      findingsAfter(
        ['check-units', '万亩,666.6666667,\n', '万亩,666.6666667,\n万元,,\n万人,,\n'],
        ['indicators', '地区生产总值,GDP,亿元', `${name},GDP,${unit}`],
      ).map((line) => /是不是“(.+?)”/.exec(line)?.[1])
    expect(hint('某数', '万入')).toEqual(['万人'])
    expect(hint('常住人口', '万口')).toEqual(['万人'])
    expect(hint('税收收入', '万无')).toEqual(['万元'])
    expect(hint('土地面积', '万田')).toEqual(['万亩'])
  })

  it('asks to enter a new one', () => {
    expect(findingsAfter(['land-targets', '3,万亩', '3,平方公里'])).toEqual([
      'data/land-targets.csv:2 LT001 · unit [error unit] 不认识的单位“平方公里” → 确有此单位就先登记到 data/check-units.csv | unknown unit "平方公里" → if it is right, enter it in data/check-units.csv first',
    ])
  })

  it('hectares that do not agree', () => {
    expect(findingsAfter(['land-targets', '2000.00', '200.00'])).toEqual([
      'data/land-targets.csv:2 LT001 · value_ha [error hectares] 3万亩合 2000.00 公顷，不是 200 → 改为 2000.00 | 3 万亩 are 2000.00 ha, not 200 → write 2000.00',
    ])
  })
})
