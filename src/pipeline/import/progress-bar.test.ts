// The bar that a person watches while 100,000 rows are read.
import { expect, it } from 'vitest'
import { createProgressBar } from './progress-bar.ts'

function watch() {
  const written: string[] = []
  return { written, bar: createProgressBar((text) => written.push(text)) }
}

it('draws over itself, only where something moved, and takes itself away', () => {
  const { written, bar } = watch()
  for (const done of [0, 100, 50_000, 100_000]) bar.show(done, 100_000)
  bar.clear()
  bar.clear()
  expect(written).toEqual([
    '\r[........................] 0 %',
    '\r[############............] 50 %',
    '\r[########################] 100 %',
    `\r${' '.repeat(32)}\r`,
  ])
})

it('stays away from short lists', () => {
  const { written, bar } = watch()
  bar.show(40, 67)
  bar.clear()
  expect(written).toEqual([])
})
