// Leaving and joining the mountain list.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('mountain-membership', () => {
  it('leaving without having been in', () => {
    expect(findingsAfter(['mountain-events', 'leave,990201', 'leave,990101'])).toEqual([
      'data/mountain-events.csv:3 ME02 · county_codes [error mountain-membership] 990101 积木区调出时并不在列 → 补上列入（join）的事件，或改正代码、日期 | 990101 Block District leaves without having been in → add the event by which it joined, or correct the code or date',
    ])
  })

  it('joining twice', () => {
    expect(findingsAfter(['mountain-events', 'leave,990201', 'join,990201'])).toEqual([
      'data/mountain-events.csv:3 ME02 · county_codes [error mountain-membership] 990201 风筝市已经在列 → 把效果改为 confirm，或改正代码、日期 | 990201 Kite City is in already → make the effect "confirm", or correct the code or date',
    ])
  })

  it('confirming a stranger', () => {
    expect(findingsAfter(['mountain-events', 'leave,990201', 'confirm,990101'])).toEqual([
      'data/mountain-events.csv:3 ME02 · county_codes [error mountain-membership] 重申的名单里有 990101 积木区，按事件它不在列 → 补上列入（join）的事件 | 990101 Block District is confirmed, yet by the events it is not in → add the event by which it joined',
    ])
  })

  it('a listed county that never joined', () => {
    expect(findingsAfter(['mountain-events', '990102;990201', '990201'])).toEqual([
      'data/mountain-counties.csv:2 990102 · code [error mountain-membership] 990102 陀螺县在名单里，却没有列入的事件 → 在 mountain-events.csv 补上 | 990102 Top County is on the list, yet no event lets it join → add one to mountain-events.csv',
    ])
  })
})
