// No more than officials say.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('official-totals', () => {
  it('more rows than there are officially', () => {
    expect(findingsAfter(['official-totals', 'Core zones,2', 'Core zones,1'])).toEqual([
      'data/zones.csv:4 Z03 · * [error official-totals] “核心区”公布为 1，表中已有 2 → 查有无重复或错批次，公布数有更新就改 official-totals.csv | "Core zones" is 1 officially, the table has 2 → look for repeats and wrong batches, or bring official-totals.csv up to date',
    ])
  })

  it('more counties than a city has', () => {
    expect(findingsAfter(['official-totals', 'Counties of Wood City,2', 'Counties of Wood City,1'])).toEqual([
      'data/divisions.csv:6 990102 · * [error official-totals] “木城市县数”公布为 1，表中已有 2 → 查有无重复或错批次，公布数有更新就改 official-totals.csv | "Counties of Wood City" is 1 officially, the table has 2 → look for repeats and wrong batches, or bring official-totals.csv up to date',
    ])
  })
})
