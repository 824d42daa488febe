// Years, periods and the future.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('year-span', () => {
  it('years before 1949 and far ahead', () => {
    expect(findingsAfter(['former-names', '2019', '1920'], ['land-targets', '2021,2023', '2021,2099'])).toEqual([
      'data/former-names.csv:2 990103 1920 · until [error year-span] 年份 1920 不在 1949—2041 之间 → 照来源改正 | the year 1920 is not within 1949 to 2041 → correct it from the source',
      'data/land-targets.csv:2 LT001 · period_end [error year-span] 年份 2099 不在 1949—2041 之间 → 照来源改正 | the year 2099 is not within 1949 to 2041 → correct it from the source',
    ])
  })

  it('an end before its beginning', () => {
    expect(findingsAfter(['land-targets', '2021,2023', '2023,2021'])).toEqual([
      'data/land-targets.csv:2 LT001 · period_end [error period-order] 结束 2021 早于开始 2023 → 两格可能写反，照来源改正 | the end 2021 comes before the start 2023 → perhaps swapped, correct it from the source',
    ])
  })

  it('results of the future', () => {
    expect(findingsAfter(['platforms', '2022,120.5', '2027,120.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · output_year [error future-date] 2027 还没有到（今天 2026-11-21） → 照来源改正 | 2027 lies in the future (today is 2026-11-21) → correct it from the source',
    ])
  })
})
