// What columns themselves refuse.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('cell-value', () => {
  it('an empty cell that must be filled', () => {
    expect(findingsAfter(['groups', 'Toys', ''])).toEqual([
      'data/groups.csv:2 G1 · name_en [error cell-value] “英文名”不能为空 → 请填写 | "English name" must not be empty → fill it in',
    ])
  })

  it('an odd id', () => {
    expect(findingsAfter(['zones', 'Z03', 'Zone3'])).toEqual([
      'data/zones.csv:4 Zone3 · id [error cell-value] 编号“Zone3”不合格式 ^Z\\d{2,3}$ → 请照同表其他行编号 | id "Zone3" does not match ^Z\\d{2,3}$ → number it like the other rows',
    ])
  })

  it('a number out of range', () => {
    expect(findingsAfter(['platforms', '10,1234.5', '-10,1234.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · area_km2 [error cell-value] -10 超出范围 0.1—200 → 核对数值与单位 | -10 is outside 0.1 to 200 → check figure and unit',
    ])
  })

  it('an address without http', () => {
    expect(findingsAfter(['sources', 'https://example.org/plan', 'example.org/plan'])).toEqual([
      'data/sources.csv:2 S1 · url [error cell-value] “example.org/plan”不是网址 → 以 http:// 或 https:// 开头 | "example.org/plan" is not a web address → begin it with http:// or https://',
    ])
  })
})
