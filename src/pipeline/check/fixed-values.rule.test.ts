// Cells of few values.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('fixed-values', () => {
  it('four grades', () => {
    expect(findingsAfter(['zones', 'reported,S2', 'offical,S2'])).toEqual([
      'data/zones.csv:3 Z02 · evidence [error evidence-grade] 证据等级只有四种，没有“offical” → 是不是“official”？ | there are four grades and "offical" is none → did you mean "official"?',
    ])
  })

  it('a grade by its Chinese name', () => {
    expect(findingsAfter(['zones', 'reported,S2', '报道,S2'])).toEqual([
      'data/zones.csv:3 Z02 · evidence [error evidence-grade] 证据等级只有四种，没有“报道” → 是不是“reported”？ | there are four grades and "报道" is none → did you mean "reported"?',
    ])
  })

  it('a role by its Chinese name', () => {
    expect(findingsAfter(['zones', 'collab,C01', '协同区,C01'])).toEqual([
      'data/zones.csv:3 Z02 · role [error choice] 这一列不能填“协同区” → 是不是“collab”？ | "协同区" is not allowed here → did you mean "collab"?',
    ])
  })

  it('yes or no', () => {
    expect(findingsAfter(['zones', '990101,no', '990101,是'])).toEqual([
      'data/zones.csv:2 Z01 · is_functional_zone [error flag] 这一列不能填“是” → 是不是“yes”？ | "是" is not allowed here → did you mean "yes"?',
    ])
  })
})
