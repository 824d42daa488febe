// Rows said twice.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('duplicate-row', () => {
  it('identical', () => {
    expect(findingsAfter(['groups', 'G1,玩具群,Toys\n', 'G1,玩具群,Toys\nG1,玩具群,Toys\n'])).toEqual([
      'data/groups.csv:3 G1 · * [error identical-row] 与第 2 行完全相同 → 删去一行 | identical to line 2 → delete one of them',
    ])
  })

  it('identical but for the id', () => {
    expect(findingsAfter(['groups', 'G1,玩具群,Toys\n', 'G1,玩具群,Toys\nG2,玩具群,Toys\n'])).toEqual([
      'data/groups.csv:3 G2 · * [error identical-row] 除编号外与第 2 行（G1）完全相同 → 删去一行 | but for the id identical to line 2 (G1) → delete one of them',
    ])
  })

  it('the same key', () => {
    expect(findingsAfter(['groups', 'G1,玩具群,Toys\n', 'G1,玩具群,Toys\nG1,风筝群,Kites\n'])).toEqual([
      'data/groups.csv:3 G1 · id [error duplicate-key] “G1”已见于第 2 行 → 合并两行，或改正其中一行 | "G1" already stands on line 2 → merge the rows or correct one',
    ])
  })
})
