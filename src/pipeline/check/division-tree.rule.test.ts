// Divisions nest and have shapes.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('division-tree', () => {
  it('a parent of the wrong level and digits', () => {
    expect(findingsAfter(['divisions', 'county,990200,县级市', 'county,990100,县级市'])).toEqual([
      'data/divisions.csv:7 990201 · parent_code [error division-tree] 代码 990201 与上级 990100 的前 4 位不同 → 改正其一 | the code 990201 and its parent 990100 differ in the first 4 digits → correct one',
      'data/divisions.csv:7 990201 · * [error official-totals] “木城市县数”公布为 2，表中已有 3 → 查有无重复或错批次，公布数有更新就改 official-totals.csv | "Counties of Wood City" is 2 officially, the table has 3 → look for repeats and wrong batches, or bring official-totals.csv up to date',
      'data/zones.csv:4 Z03 · city_code [error city-of-county] 990201 风筝市属于 990100 木城市，不属于 990200 石城市 → 改正市或县的代码 | 990201 Kite City belongs to 990100 Wood City, not to 990200 Stone City → correct the city or the county',
    ])
  })

  it('a county without a shape, and a shape without a county', () => {
    expect(
      findingsAfter(['divisions', '990201,county', '990202,county'], ['former-names', '990101;990102', '990101']),
    ).toEqual([
      'data/divisions.csv:1  · * [error division-tree] 边界数据里有 990201，表中没有 → 补上一行 | the boundaries have 990201, the table does not → add its row',
      'data/divisions.csv:7 990202 · code [error division-tree] 边界数据里没有 990202 的图形 → 核对代码 | the boundaries have no shape of 990202 → check the code',
      'data/mountain-events.csv:2 ME01 · county_codes [error unknown-code] 没有区划代码“990201” → 是不是 990101 积木区？ | there is no division "990201" → did you mean 990101 Block District?',
      'data/mountain-events.csv:3 ME02 · county_codes [error unknown-code] 没有区划代码“990201” → 是不是 990101 积木区？ | there is no division "990201" → did you mean 990101 Block District?',
      'data/values.csv:4 gdp 990201 2024 · code [error unknown-code] 没有区划代码“990201” → 是不是 990200 石城市？ | there is no division "990201" → did you mean 990200 Stone City?',
      'data/zones.csv:4 Z03 · county_codes [error unknown-code] 没有区划代码“990201” → 是不是 990202 风筝市？ | there is no division "990201" → did you mean 990202 Kite City?',
    ])
  })
})
