// Ids that no row has.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('reference', () => {
  it('suggests by distance', () => {
    expect(findingsAfter(['zones', 'core,C02', 'core,C03'])).toEqual([
      'data/zones.csv:4 Z03 · cluster_id [error reference] data/clusters.csv（省级特色产业集群）里没有“C03” → 是不是“C01”？ | data/clusters.csv (Provincial clusters) has no "C03" → did you mean "C01"?',
    ])
  })

  it('suggests by name', () => {
    expect(findingsAfter(['zones', 'core,C02', 'core,高端风筝'])).toEqual([
      'data/zones.csv:4 Z03 · cluster_id [error reference] data/clusters.csv（省级特色产业集群）里没有“高端风筝” → 是不是“C02”？ | data/clusters.csv (Provincial clusters) has no "高端风筝" → did you mean "C02"?',
    ])
  })

  it('knows also-called names', () => {
    expect(findingsAfter(['zones', 'core,C01', 'core,积木产业'])).toEqual([
      'data/zones.csv:2 Z01 · cluster_id [error reference] data/clusters.csv（省级特色产业集群）里没有“积木产业” → 是不是“C01”？ | data/clusters.csv (Provincial clusters) has no "积木产业" → did you mean "C01"?',
    ])
  })

  it('asks for a row', () => {
    expect(findingsAfter(['zones', 'reported,S2', 'reported,zjol-2023'])).toEqual([
      'data/zones.csv:3 Z02 · source_id [error reference] data/sources.csv（来源）里没有“zjol-2023” → 先在 data/sources.csv 加一行 | data/sources.csv (Sources) has no "zjol-2023" → add a row to data/sources.csv first',
    ])
  })

  it('a measure', () => {
    expect(findingsAfter(['land-targets', 'vacated-2021-2023', 'vacated-2021-2032'])).toEqual([
      'data/land-targets.csv:2 LT001 · measure_id [error reference] data/land-measures.csv（用地量度）里没有“vacated-2021-2032” → 是不是“vacated-2021-2023”？ | data/land-measures.csv (Land measures) has no "vacated-2021-2032" → did you mean "vacated-2021-2023"?',
    ])
  })
})
