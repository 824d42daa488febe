// Statements without source.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('missing-source', () => {
  it('asks for a source', () => {
    expect(findingsAfter(['zones', 'reported,S2', 'reported,'])).toEqual([
      'data/zones.csv:3 Z02 · source_id [error missing-source] 没有来源 → 填 sources.csv 的编号，原件未见填 unknown | there is no source → write an id of sources.csv, or "unknown" where the original is still to be found',
    ])
  })

  it('warns of official rows whose original was not seen, and counts', () => {
    expect(findingsAfter(['values', 'reported,unknown', 'official,unknown'])).toEqual([
      'data/check-warnings.csv:1 official-unseen · allowed [error warning-ratchet] 规则 official-unseen 的警告有 1 条，只许 0 条 → 改正新增的警告 | the rule official-unseen gives 1 warning(s), allowed are 0 → mend the new ones',
      'data/values.csv:4 gdp 990201 2024 · source_id [warning official-unseen] 等级是 official，来源却是 unknown → 找到原件登记到 sources.csv，或降为 reported | graded official, yet the source is unknown → find the original and enter it in sources.csv, or grade it reported',
    ])
  })
})
