// Membership as the dated events leave it.
import { describe, expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { StatusEvent } from '../domain/programmes.ts'
import { hasHappened, inTimeOrder, mountainDate, mountainStatusAt } from './mountain-status.ts'

const event = (id: string, date: string, effect: StatusEvent['effect']): StatusEvent => {
  const [first] = toyAtlas.statusEvents
  if (!first) throw new Error('Toyland lost its events')
  return { ...first, id, date, effect, countyCodes: [toyCodes.hill] }
}
const hillAt = (events: readonly StatusEvent[], date: string) =>
  mountainStatusAt({ ...toyAtlas, statusEvents: events }, date).get(toyCodes.hill)

describe('mountainStatusAt', () => {
  it('gives every county a status, before and after an event', () => {
    expect(mountainStatusAt(toyAtlas, '2024-07').get(toyCodes.west)?.status).toBe('never')
    const after = mountainStatusAt(toyAtlas, '2024-09')
    expect(after.get(toyCodes.west)).toMatchObject({ status: 'member', since: '2024-08' })
    expect(after.get(toyCodes.east)?.status).toBe('never')
    expect(after.size).toBe(3)
  })
  it('knows who left, and when', () => {
    const events = [event('b', '2025', 'leave'), event('a', '2015', 'join')]
    expect(hillAt(events, '2024-12')?.status).toBe('member')
    expect(hillAt(events, '2025-01')).toMatchObject({ status: 'left', since: '2025' })
  })
  it('lets a later mention confirm a member but never bring one back', () => {
    expect(hillAt([event('a', '2021', 'confirm')], '2022')?.status).toBe('member')
    const events = [event('a', '2015', 'join'), event('b', '2024', 'leave'), event('c', '2026', 'confirm')]
    expect(hillAt(events, '2026-02')?.status).toBe('left')
  })
  it('stands a member on the list that names it, not on what came before there was one', () => {
    const events = [event('a', '2015', 'join'), event('b', '2021', 'confirm'), event('c', '2022', 'confirm')]
    expect(hillAt(events, '2018')).toMatchObject({ since: '2015', event: { id: 'a' } })
    expect(hillAt(events, '2026')).toMatchObject({ status: 'member', since: '2015', event: { id: 'b' } })
  })
  it('takes a note for nothing and a removal of a stranger for nothing', () => {
    expect(hillAt([event('a', '2015', 'note'), event('b', '2016', 'leave')], '2020')?.status).toBe('never')
  })
})

describe('dates', () => {
  it('compares by the coarser of the two, a month at the finest', () => {
    expect(hasHappened('2024-08-21', '2024-08-01')).toBe(true)
    expect(hasHappened('2024-08', '2024-07-31')).toBe(false)
    expect(hasHappened('2025', '2025-01')).toBe(true)
    expect(hasHappened('2024-08-21', '2024')).toBe(true)
  })
  it('puts a year without month behind the months of that year', () => {
    const dates = inTimeOrder([event('a', '2025', 'note'), event('b', '2025-01-06', 'note')]).map((e) => e.date)
    expect(dates).toEqual(['2025-01-06', '2025'])
  })
  it('means the edition where a view has no date', () => {
    expect(mountainDate(toyAtlas, '')).toBe('2026-11-21')
    expect(mountainDate(toyAtlas, '2023')).toBe('2023')
  })
})
