// Codes of the wrong level.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('code-level', () => {
  it('wants a county', () => {
    expect(
      findingsAfter(['zones', '990100,积木区,Block District,990101', '990100,积木区,Block District,990100']),
    ).toEqual([
      'data/zones.csv:2 Z01 · county_codes [error code-level] 990100 木城市是设区市，这里要填县（市、区） → 换成该级的代码 | 990100 Wood City is a city, a county belongs here → use a code of that level',
    ])
  })
})
