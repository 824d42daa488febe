// Points lie where their row says.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('point-in-county', () => {
  it('says in which county a point lies', () => {
    expect(findingsAfter(['platforms', '120.5,30.5', '121.5,30.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · lon [error point-in-county] 点（121.5, 30.5）在 990102 陀螺县，不在 990101 积木区 → 改正坐标或县代码 | the point (121.5, 30.5) lies in 990102 Top County, not in 990101 Block District → correct the position or the county',
    ])
  })

  it('swapped', () => {
    expect(findingsAfter(['platforms', '120.5,30.5', '30.5,120.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · lon [error point-in-county] 经纬度写反了（30.5, 120.5） → 经度 120.5，纬度 30.5 | longitude and latitude are swapped (30.5, 120.5) → longitude 120.5, latitude 30.5',
    ])
  })

  it('outside the province', () => {
    expect(findingsAfter(['platforms', '120.5,30.5', '125.5,30.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · lon [error point-in-county] 点（125.5, 30.5）在省外或海上，不在 990101 积木区 → 改正坐标或县代码 | the point (125.5, 30.5) lies outside the province or at sea, not in 990101 Block District → correct the position or the county',
    ])
  })

  it('the offset of web maps', () => {
    expect(findingsAfter(['platforms', '120.5,30.5', '121.002,30.5'])).toEqual([
      'data/platforms.csv:2 ZP01 · lon [error point-in-county] 点（121.002, 30.5）在 990102 陀螺县，不在 990101 积木区 → 像是高德、腾讯的 GCJ-02 坐标，换算为 120.9977, 30.5024 | the point (121.002, 30.5) lies in 990102 Top County, not in 990101 Block District → it looks like GCJ-02 of a web map; converted it is 120.9977, 30.5024',
    ])
  })

  it('one coordinate missing', () => {
    expect(findingsAfter(['platforms', '120.5,30.5', '120.5,'])).toEqual([
      'data/platforms.csv:2 ZP01 · lat [error point-in-county] 经纬度缺一 → 补上，或两格都留空 | one coordinate is missing → add it or leave both blank',
    ])
  })
})
