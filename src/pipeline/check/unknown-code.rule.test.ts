// Unknown codes and what was meant.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('unknown-code', () => {
  it('suggests by name first', () => {
    expect(findingsAfter(['zones', '陀螺县,Top County,990102', '陀螺县,Top County,990109'])).toEqual([
      'data/zones.csv:3 Z02 · county_codes [error unknown-code] 没有区划代码“990109” → 是不是 990102 陀螺县？ | there is no division "990109" → did you mean 990102 Top County?',
    ])
  })

  it('suggests by distance', () => {
    expect(findingsAfter(['values', 'gdp,990201', 'gdp,990291'])).toEqual([
      'data/values.csv:4 gdp 990291 2024 · code [error unknown-code] 没有区划代码“990291” → 是不是 990201 风筝市？ | there is no division "990291" → did you mean 990201 Kite City?',
    ])
  })

  it('takes a name for a code', () => {
    expect(findingsAfter(['values', 'gdp,990201', 'gdp,风筝市'])).toEqual([
      'data/values.csv:4 gdp 风筝市 2024 · code [error unknown-code] “风筝市”不是六位代码 → 是不是 990201 风筝市？ | "风筝市" is not a six-digit code → did you mean 990201 Kite City?',
    ])
  })

  it('knows provinces outside, and what is none', () => {
    expect(findingsAfter(['pairs', '310115', '380115'])).toEqual([
      'data/pairs.csv:2 PR01 · to_code [error unknown-code] 没有区划代码“380115” → 在 divisions.csv 中查六位代码 | there is no division "380115" → look the six digits up in divisions.csv',
    ])
  })
})
