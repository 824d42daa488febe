// Former codes lead to the present ones.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('former-code', () => {
  it('says the present ones', () => {
    expect(findingsAfter(['values', 'gdp,990201', 'gdp,990103'])).toEqual([
      'data/values.csv:4 gdp 990103 2024 · code [error former-code] 990103 是木马区的旧代码，用至 2019 → 改用 990101 积木区、990102 陀螺县（按来源选一个或几个） | 990103 (木马区) was in use until 2019 → use 990101 Block District, 990102 Top County (one or several, after the source)',
    ])
  })
})
