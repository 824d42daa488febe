// Each way of writing a date that is not ISO.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('date-form', () => {
  it('a serial number of Excel', () => {
    expect(findingsAfter(['zones', '2023-06-20', '45097'])).toEqual([
      'data/zones.csv:3 Z02 · date [error date-form] “45097”是 Excel 的日期序号 → 改为 2023-06-20，并把该列设为“文本” | "45097" is Excel\'s day number → write 2023-06-20 and format the column as text',
    ])
  })

  it('slashes', () => {
    expect(findingsAfter(['zones', '2023-06-20', '2023/6/20'])).toEqual([
      'data/zones.csv:3 Z02 · date [error date-form] “2023/6/20”不是 ISO 日期 → 改为 2023-06-20，并把该列设为“文本” | "2023/6/20" is not an ISO date → write 2023-06-20 and format the column as text',
    ])
  })

  it('points', () => {
    expect(findingsAfter(['zones', '2023-06-20', '2023.6.20'])).toEqual([
      'data/zones.csv:3 Z02 · date [error date-form] “2023.6.20”不是 ISO 日期 → 改为 2023-06-20，并把该列设为“文本” | "2023.6.20" is not an ISO date → write 2023-06-20 and format the column as text',
    ])
  })

  it('Chinese signs', () => {
    expect(findingsAfter(['zones', '2023-06-20', '2023年6月20日'])).toEqual([
      'data/zones.csv:3 Z02 · date [error date-form] “2023年6月20日”不是 ISO 日期 → 改为 2023-06-20，并把该列设为“文本” | "2023年6月20日" is not an ISO date → write 2023-06-20 and format the column as text',
    ])
  })

  it('an English month', () => {
    expect(findingsAfter(['zones', '2023-06-20', '20-Jun-23'])).toEqual([
      'data/zones.csv:3 Z02 · date [error date-form] “20-Jun-23”不是 ISO 日期 → 改为 2023-06-20，并把该列设为“文本” | "20-Jun-23" is not an ISO date → write 2023-06-20 and format the column as text',
    ])
  })

  it('a day the calendar lacks', () => {
    expect(findingsAfter(['zones', '2023-06-20', '2023-02-30'])).toEqual([
      'data/zones.csv:3 Z02 · date [error date-form] 日历上没有“2023-02-30” → 照来源改正日期 | the calendar has no 2023-02-30 → correct it from the source',
    ])
  })
})
