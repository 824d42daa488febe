// Each way of spoiling a code or number, and its message.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('cell-form', () => {
  it('full-width digits', () => {
    expect(findingsAfter(['values', '1234.5', '１２３４.5'])).toEqual([
      'data/values.csv:2 gdp 990101 2023 · value [error full-width] “１２３４.5”里有全角字符 → 改为半角 1234.5 | "１２３４.5" has full-width characters → write 1234.5',
    ])
  })

  it('full-width digits in a code', () => {
    expect(findingsAfter(['values', 'gdp,990102', 'gdp,９９０１０２'])).toEqual([
      'data/values.csv:3 gdp ９９０１０２ 2023 · code [error full-width] “９９０１０２”里有全角字符 → 改为半角 990102 | "９９０１０２" has full-width characters → write 990102',
    ])
  })

  it('thousands separators', () => {
    expect(findingsAfter(['values', '1234.5', '"1,234.5"'])).toEqual([
      'data/values.csv:2 gdp 990101 2023 · value [error thousands] “1,234.5”带千分位 → 改为 1234.5 | "1,234.5" has thousands separators → write 1234.5',
    ])
  })

  it('Chinese thousands separators', () => {
    expect(findingsAfter(['values', '1234.5', '1，234.5'])).toEqual([
      'data/values.csv:2 gdp 990101 2023 · value [error thousands] “1，234.5”带千分位 → 改为 1234.5 | "1，234.5" has thousands separators → write 1234.5',
    ])
  })

  it('a unit in the number', () => {
    expect(findingsAfter(['values', '912.3', '912.3亿元'])).toEqual([
      'data/values.csv:4 gdp 990201 2024 · value [error number-form] “912.3亿元”把单位写进了数字 → 只填 912.3，单位写在单位列 | "912.3亿元" has its unit in the number → write 912.3 and put the unit into its own column',
    ])
  })

  it('scientific notation in a number', () => {
    expect(findingsAfter(['values', '912.3', '9.123E+02'])).toEqual([
      'data/values.csv:4 gdp 990201 2024 · value [error exponent] “9.123E+02”是科学计数，Excel 可能已丢失末几位 → 照来源写全（如 912.3） | "9.123E+02" is in scientific notation, Excel may have lost digits → write it in full as the source has it (such as 912.3)',
    ])
  })

  it('scientific notation in a code, with its digits lost', () => {
    expect(findingsAfter(['values', 'gdp,990102', 'gdp,9.901E+05'])).toEqual([
      'data/values.csv:3 gdp 9.901E+05 2023 · code [error exponent] 代码“9.901E+05”被 Excel 改成了科学计数，末几位已丢失 → 先把该列设为“文本”，再填六位代码，可能是 990100 木城市、990101 积木区、990102 陀螺县 | Excel turned the code into "9.901E+05" and lost its last digits → format the column as text, then write the six digits, perhaps 990100 Wood City, 990101 Block District, 990102 Top County',
    ])
  })

  it('scientific notation in a code, whole', () => {
    expect(findingsAfter(['values', 'gdp,990102', 'gdp,9.90102E+05'])).toEqual([
      'data/values.csv:3 gdp 9.90102E+05 2023 · code [error exponent] 代码“9.90102E+05”被 Excel 改成了科学计数 → 先把该列设为“文本”，再填990102 | Excel turned the code into "9.90102E+05" → format the column as text, then write 990102',
    ])
  })

  it('a code turned into a number', () => {
    expect(findingsAfter(['values', 'gdp,990102', 'gdp,990102.0'])).toEqual([
      'data/values.csv:3 gdp 990102.0 2023 · code [error code-form] 代码“990102.0”不是六位数字 → 把该列设为“文本”，填 990102 | the code "990102.0" is not six digits → format the column as text and write 990102',
    ])
  })

  it('a code with thousands separator', () => {
    expect(findingsAfter(['values', 'gdp,990102', 'gdp,"990,102"'])).toEqual([
      'data/values.csv:3 gdp 990,102 2023 · code [error code-form] 代码“990,102”不是六位数字 → 把该列设为“文本”，填 990102 | the code "990,102" is not six digits → format the column as text and write 990102',
    ])
  })

  it('a code behind an apostrophe', () => {
    expect(findingsAfter(['values', 'gdp,990102', "gdp,'990102"])).toEqual([
      "data/values.csv:3 gdp '990102 2023 · code [error code-form] 代码“'990102”不是六位数字 → 把该列设为“文本”，填 990102 | the code \"'990102\" is not six digits → format the column as text and write 990102",
    ])
  })

  it('codes separated by the wrong sign', () => {
    expect(findingsAfter(['zones', '990101;990102', '990101、990102'])).toEqual([
      'data/zones.csv:5 Z04 · county_codes [error separator] “990101、990102”的分隔符不对 → 用半角 ; 隔开：990101;990102 | "990101、990102" is not separated as it should be → use ;: 990101;990102',
    ])
  })

  it('batches separated by the wrong sign', () => {
    expect(findingsAfter(['zones', '2|3', '2/3'])).toEqual([
      'data/zones.csv:4 Z03 · batches [error separator] “2/3”的分隔符不对 → 用半角 | 隔开：2|3 | "2/3" is not separated as it should be → use |: 2|3',
    ])
  })
})
