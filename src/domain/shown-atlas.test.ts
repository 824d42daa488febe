// What a reader who has switched the inferred off still sees: everything else, and nothing of that.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { Atlas } from './atlas.ts'
import { shownAtlas } from './shown-atlas.ts'

const [block, doll] = toyAtlas.clusters
const [platform] = toyAtlas.platforms
const [mountain] = toyAtlas.mountainCounties
const [pair] = toyAtlas.pairs
if (!block || !doll || !platform || !mountain || !pair) throw new Error('Toyland lost its rows')
const hidden = (change: Partial<Atlas> = {}) => shownAtlas({ ...toyAtlas, ...change }, false)

describe('the shown atlas', () => {
  it('is the atlas itself while the inferred is shown', () => {
    expect(shownAtlas(toyAtlas, true)).toBe(toyAtlas)
  })
  it('has no inferred row of any table, and keeps every other', () => {
    const { zones, counties, places, values } = hidden()
    expect(zones.map(({ id }) => id)).toEqual(['Z1', 'Z2'])
    expect([counties.length, places.length, values.length]).toEqual([3, 5, 4])
    const values2 = toyAtlas.values.map((v) => ({ ...v, evidence: 'inferred' as const }))
    expect(hidden({ values: values2 }).values).toEqual([])
  })
  it('calls a cluster by its code where the name is inferred, in the list and in the index', () => {
    const clusters = [{ ...block, evidence: 'inferred' as const }, doll]
    const clusterById = new Map(clusters.map((c) => [c.id, c]))
    const shown = hidden({ clusters, clusterById })
    expect(shown.clusters[0]).toMatchObject({ id: 'C01', nameZh: 'C01', nameEn: 'C01', groupId: 'G1' })
    expect(shown.clusterById.get('C01')?.nameZh).toBe('C01')
  })
  it('puts a cluster into no group where that is inferred', () => {
    expect(hidden().clusters.map(({ groupId }) => groupId)).toEqual(['G1', ''])
  })
  it('leaves out the class and the industry of a mountain county, not the county', () => {
    const rows = [{ ...mountain, industryEvidence: 'inferred' as const }]
    expect(hidden({ mountainCounties: rows }).mountainCounties).toMatchObject([
      { code: toyCodes.hill, developmentClass: '', leadIndustry: '', leadIndustryEn: '' },
    ])
  })
  it('leaves out the host zone of a platform that the table marks as inferred', () => {
    const rows = [{ ...platform, hostZone: '东区科技城（推断）', hostZoneEn: 'East (inferred)' }]
    expect(hidden({ platforms: rows }).platforms[0]).toMatchObject({ hostZone: '', hostZoneEn: '' })
    expect(hidden({ platforms: [{ ...platform, hostZone: '东区科技城' }] }).platforms[0]?.hostZone).toBe('东区科技城')
  })
  it('leaves out a pair one end of which is inferred', () => {
    expect(hidden({ pairs: [{ ...pair, codeEvidence: 'inferred' }, pair] }).pairs).toEqual([pair])
  })
})
