// Two figures for one thing.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('value-conflict', () => {
  it('one source, two figures', () => {
    expect(findingsAfter(['values', '88,reported,S2\n', '88,reported,S2\ngdp,990102,2023,89,reported,S2\n'])).toEqual([
      'data/values.csv:4 gdp 990102 2023 · value [error value-conflict] 同一来源、同一时期有两个数：89 与第 3 行的 88 → 照来源留一个 | two figures of one source and period: 89 and 88 on line 3 → keep the one the source has',
    ])
  })

  it('two sources, two figures', () => {
    expect(findingsAfter(['values', '88,reported,S2\n', '88,reported,S2\ngdp,990102,2023,89,official,S1\n'])).toEqual([
      'data/check-warnings.csv:1 value-conflict · allowed [error warning-ratchet] 规则 value-conflict 的警告有 1 条，只许 0 条 → 改正新增的警告 | the rule value-conflict gives 1 warning(s), allowed are 0 → mend the new ones',
      'data/values.csv:4 gdp 990102 2023 · value [warning value-conflict] 来源不同，数不同：89 与第 3 行的 88，两行并存 → 若能判定，留更可靠的一行 | sources differ: 89 and 88 on line 3, kept side by side → keep the better one where it can be told',
    ])
  })
})
