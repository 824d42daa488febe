// Two figures for one thing.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('value-conflict', () => {
  it('one source, two figures', () => {
    expect(findingsAfter(['values', '88,reported,S2\n', '88,reported,S2\ngdp,990102,2023,89,reported,S2\n'])).toEqual([
      'data/values.csv:4 gdp 990102 2023 · value [error value-conflict] 同一来源、同一时期有两个数：89 与第 3 行的 88 → 照来源留一个 | two figures of one source and period: 89 and 88 on line 3 → keep the one the source has',
    ])
  })

  it('two sources, two figures: a remark, both may stay', () => {
    expect(findingsAfter(['values', '88,reported,S2\n', '88,reported,S2\ngdp,990102,2023,89,official,S1\n'])).toEqual([
      'data/values.csv:4 gdp 990102 2023 · value [warning value-conflict] 来源不同，数不同：89 与第 3 行的 88，两行并存，图上显示等级较高、较新的一个 → 确知其一有误时才删去 | sources differ: 89 and 88 on line 3, kept side by side, the better graded and later one is shown → delete one only where it is known to be wrong',
    ])
  })
})
