// One place, two roles.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('role-conflict', () => {
  it('core and collaborative at once', () => {
    expect(
      findingsAfter([
        'zones',
        'Z02,2,collab,C01,990100,陀螺县,Top County,990102',
        'Z02,1,collab,C01,990100,积木区,Block District,990101',
      ]),
    ).toEqual([
      'data/zones.csv:3 Z02 · role [error role-conflict] 积木区在第 1 批同时是 C01 的核心区和协同区（见第 2 行） → 照来源留一个，或改正批次 | Block District is core and collaborative zone of C01 in batch 1 (see line 2) → keep the one the source states, or correct the batch',
    ])
  })
})
