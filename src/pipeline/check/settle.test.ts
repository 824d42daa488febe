// Exceptions and the number of warnings.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('settle', () => {
  it('an exception silences one finding', () => {
    expect(
      findingsAfter(
        ['platforms', '120.5,30.5', '121.5,30.5'],
        ['check-exceptions', 'note\n', 'note\ndata/platforms.csv,ZP01,lon,point-in-county,填海,,\n'],
      ),
    ).toEqual([])
  })

  it('an exception that no longer fails is an error', () => {
    expect(
      findingsAfter(['check-exceptions', 'note\n', 'note\ndata/platforms.csv,ZP01,lon,point-in-county,填海,,\n']),
    ).toEqual([
      'data/check-exceptions.csv:2 data/platforms.csv ZP01 lon point-in-county · rule [error exception-unused] “ZP01 · lon”不再触犯规则 point-in-county → 删去这行例外 | "ZP01 · lon" no longer breaks the rule point-in-county → delete this exception',
    ])
  })

  it('allowed warnings stay warnings', () => {
    expect(
      findingsAfter(
        ['values', 'reported,unknown', 'official,unknown'],
        ['check-warnings', 'en\n', 'en\nofficial-unseen,1,待查,to be found\n'],
      ),
    ).toEqual([
      'data/values.csv:4 gdp 990201 2024 · source_id [warning official-unseen] 等级是 official，来源却是 unknown → 找到原件登记到 sources.csv，或降为 reported | graded official, yet the source is unknown → find the original and enter it in sources.csv, or grade it reported',
    ])
  })

  it('fewer warnings ask for a lower number', () => {
    expect(findingsAfter(['check-warnings', 'en\n', 'en\nofficial-unseen,1,待查,to be found\n'])).toEqual([
      'data/check-warnings.csv:2 official-unseen · allowed [warning warning-ratchet] 规则 official-unseen 的警告已减到 0 条 → 把 1 改为 0 | the rule official-unseen gives only 0 warning(s) now → lower 1 to 0',
    ])
  })

  it('nothing in Toyland is wrong', () => {
    expect(findingsAfter()).toEqual([])
  })
})
