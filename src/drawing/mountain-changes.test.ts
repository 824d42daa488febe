// Stops only where something changed.
import { expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import type { StatusEvent } from '../domain/programmes.ts'
import { mountainChanges } from './mountain-changes.ts'

const [event] = toyAtlas.statusEvents
if (!event) throw new Error('Toyland lost its events')
const on = (date: string, effect: StatusEvent['effect'], code: StatusEvent['countyCodes'][number]): StatusEvent => ({
  ...event,
  date,
  effect,
  countyCodes: [code],
})

it('is a stop for a county that joins or leaves, none for a mention, none twice in a month', () => {
  const statusEvents = [
    on('2015', 'join', toyCodes.hill),
    on('2021', 'confirm', toyCodes.hill),
    on('2023', 'note', toyCodes.west),
    on('2024-08-21', 'leave', toyCodes.hill),
    on('2024-08', 'join', toyCodes.west),
    on('2025', 'confirm', toyCodes.west),
  ]
  expect(mountainChanges({ ...toyAtlas, statusEvents })).toEqual(['2015', '2024-08'])
})

it('gives a change its own date, though all that is known is the year and something else is dated within it', () => {
  const statusEvents = [
    on('2015', 'join', toyCodes.hill),
    on('2025-01-06', 'note', toyCodes.west),
    on('2025', 'leave', toyCodes.hill),
  ]
  expect(mountainChanges({ ...toyAtlas, statusEvents })).toEqual(['2015', '2025'])
})
