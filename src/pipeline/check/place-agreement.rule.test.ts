// Places said twice in one row.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('place-agreement', () => {
  it('a city that is not the county’s', () => {
    expect(findingsAfter(['zones', '990200,风筝市', '990100,风筝市'])).toEqual([
      'data/zones.csv:4 Z03 · city_code [error city-of-county] 990201 风筝市属于 990200 石城市，不属于 990100 木城市 → 改正市或县的代码 | 990201 Kite City belongs to 990200 Stone City, not to 990100 Wood City → correct the city or the county',
    ])
  })

  it('a name that is not the code’s', () => {
    expect(findingsAfter(['zones', '陀螺县,Top County,990102', '积木区,Block District,990102'])).toEqual([
      'data/zones.csv:3 Z02 · county_codes [error name-of-code] “积木区”是 990101 积木区，代码却是 990102 陀螺县 → 改正名称或代码 | "积木区" is 990101 Block District, yet the code is 990102 Top County → correct the name or the code',
    ])
  })
})
