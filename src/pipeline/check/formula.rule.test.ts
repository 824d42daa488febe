// Formulas of known parts.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('formula', () => {
  it('an unknown part', () => {
    expect(findingsAfter(['indicators', '100*gdp/gdp', '100*gdp/gdpp'])).toEqual([
      'data/indicators.csv:3 gdp_share · formula [error formula] 算式里的“gdpp”不存在 → 是不是“gdp”？ | "gdpp" in the formula does not exist → did you mean "gdp"?',
    ])
  })

  it('no formula', () => {
    expect(findingsAfter(['indicators', '100*gdp/gdp', 'gdp per head'])).toEqual([
      'data/indicators.csv:3 gdp_share · formula [error formula] 看不懂算式“gdp per head” → 写成 分子/分母、1000*分子/分母 或 count(zones) | "gdp per head" is no formula → write numerator/denominator, 1000*numerator/denominator or count(zones)',
    ])
  })
})
