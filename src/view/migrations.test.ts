// Old links are led through every step up to the present version.
import { expect, it } from 'vitest'
import { currentVersion, type Migration, migrate, migrations } from './migrations.ts'

const renamed =
  (from: string, to: string): Migration =>
  (pairs) =>
    new Map([...pairs].map(([key, value]) => [key === from ? to : key, value]))

it('applies the steps in order and skips those that are not needed', () => {
  const steps = new Map([
    [1, renamed('a', 'b')],
    [2, renamed('b', 'c')],
    [4, renamed('c', 'd')],
  ])
  const old = new Map([['a', '1']])
  expect([...migrate(old, 1, 5, steps)]).toEqual([['d', '1']])
  expect([...migrate(old, 2, 5, steps)]).toEqual([['a', '1']])
  expect([...migrate(old, 1, 3, steps)]).toEqual([['c', '1']])
})

it('has a step for every version before the present one', () => {
  expect([...migrations.keys()]).toEqual(Array.from({ length: currentVersion - 1 }, (_, i) => i + 1))
})
