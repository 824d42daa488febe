// Units and hectares.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('unit', () => {
  it('suggests by other spellings', () => {
    expect(findingsAfter(['indicators', 'GDP,亿元', 'GDP,亿'])).toEqual([
      'data/indicators.csv:2 gdp · unit_zh [error unit] 不认识的单位“亿” → 是不是“亿元”？ | unknown unit "亿" → did you mean "亿元"?',
    ])
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
