// What spreadsheets leave behind.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('excel-residue', () => {
  it('knows error values', () => {
    expect(findingsAfter(['platforms', '2022,120.5', '#N/A,120.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · output_year [error excel-residue] “#N/A”是 Excel 的错误值 → 填上真正的内容，没有就留空 | "#N/A" is an error value of Excel → enter what belongs there, or leave it blank',
    ])
  })

  it('knows formulas', () => {
    expect(findingsAfter(['values', '912.3', '=SUM(A1)'])).toEqual([
      'data/values.csv:4 gdp 990201 2024 · value [error excel-residue] “=SUM(A1)”是公式 → 粘贴为数值 | "=SUM(A1)" is a formula → paste it as a value',
    ])
  })

  it('knows question marks in place of Chinese', () => {
    expect(findingsAfter(['groups', '玩具群', '???'])).toEqual([
      'data/groups.csv:2 G1 · name_zh [error excel-residue] “???”是乱码，原字已丢失 → 照来源重新填写 | "???" is garbled and its characters are lost → write it anew from the source',
    ])
  })
})
