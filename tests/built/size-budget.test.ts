// The size budget, in both directions: a change of size is a decision, written down with its reason.
import { expect, test } from 'vitest'
import { brotliBytes, filesMatching, filesOf, reachable, readManifest } from './site-files.ts'
import budget from './size-budget.json' with { type: 'json' }

const folder = 'dist'
const matches = (patterns: readonly string[]) => (key: string) => patterns.some((pattern) => key.includes(pattern))

/** Brotli bytes of each budgeted part of the built site. */
function measure(): Readonly<Record<keyof typeof budget.sizes, number>> {
  const manifest = readManifest(folder)
  const lazy = matches(budget.lazyModules)
  const engine = matches(budget.engineModules)
  const deck = matches(budget.deckModules)
  const always = ['index.html', ...budget.dataOfTheMap]
  const files = (isLeftOut: (key: string) => boolean) => [
    ...always,
    ...filesOf(manifest, reachable(manifest, isLeftOut)),
  ]
  const worker = filesMatching(folder, /^assets\/maplibre-gl-worker.*\.js$/)
  const withEngine = files((key) => deck(key) || lazy(key))
  return {
    firstHtml: brotliBytes(folder, ['index.html']),
    withoutEngine: brotliBytes(
      folder,
      files((key) => engine(key) || lazy(key)),
    ),
    withoutDeck: brotliBytes(folder, [...new Set([...withEngine, ...worker])]),
  }
}

const measured = measure()

test.for(Object.entries(budget.sizes))('%s keeps to its number', ([name, { bytes, limit, why }]) => {
  const actual = measured[name as keyof typeof measured]
  const margin = (bytes * budget.marginPercent) / 100
  const mend =
    `${name}: ${actual} 字节，预算 ${bytes} ± ${Math.round(margin)}（${why}）。若有意改变，请改 tests/built/size-budget.json 并写明原因。` +
    `${name} is ${actual} bytes, the budget ${bytes} ± ${Math.round(margin)}. If meant, edit tests/built/size-budget.json and say why.`
  expect(actual, `上限 · limit ${limit}`).toBeLessThanOrEqual(limit)
  expect(Math.abs(actual - bytes), mend).toBeLessThanOrEqual(margin)
})

test('each pattern of the budget still names something that is built', () => {
  const keys = Object.keys(readManifest(folder))
  const patterns = [...budget.engineModules, ...budget.deckModules, ...budget.lazyModules]
  expect(patterns.filter((pattern) => !keys.some((key) => key.includes(pattern)))).toEqual([])
})
