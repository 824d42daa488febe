// Rows of the wrong length.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('cell-count', () => {
  it('counts cells that a comma split', () => {
    expect(findingsAfter(['groups', 'Toys', 'Toys, Games'])).toEqual([
      'data/groups.csv:2 G1 · * [error cell-count] 应有 3 格，实有 4 格 → 含逗号的内容要用 " 括起 | 3 cells expected, 4 found → put text with commas into quotes',
    ])
  })

  it('says nothing else of a row whose cells are shifted', () => {
    expect(findingsAfter(['zones', '积木区,Block District', '积木区,Block, District'])).toEqual([
      'data/zones.csv:2 Z01 · * [error cell-count] 应有 14 格，实有 15 格 → 含逗号的内容要用 " 括起 | 14 cells expected, 15 found → put text with commas into quotes',
    ])
  })

  it('counts missing cells', () => {
    expect(findingsAfter(['groups', 'G1,玩具群,Toys', 'G1,玩具群'])).toEqual([
      'data/groups.csv:2 G1 · name_en [error cell-count] 应有 3 格，实有 2 格 → 补足逗号，空格子也要留位 | 3 cells expected, 2 found → add the missing commas, blank cells keep theirs',
    ])
  })

  it('knows trailing commas of one row', () => {
    expect(findingsAfter(['groups', 'Toys', 'Toys,,'])).toEqual([
      'data/groups.csv:2 G1 · * [error blank-cells] 行末多出 2 个逗号 → 删去，或在 Excel 中删除右侧空列 | the row ends with 2 comma(s) too many → delete them, or the blank columns on the right in Excel',
    ])
  })

  it('knows a blank row', () => {
    expect(findingsAfter(['groups', 'Toys\n', 'Toys\n,,\n'])).toEqual([
      'data/groups.csv:3  · * [error blank-cells] 空白行 → 在 Excel 中删除整行 | the row is blank → delete the whole row in Excel',
    ])
  })
})
