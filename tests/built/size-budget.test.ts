// The size budget, in both directions: a change of size is a decision, written down with its reason.
import { expect, test } from 'vitest'
import { budgetParts, type Part, stalePatterns } from './budget-parts.ts'
import { brotliBytes, readManifest } from './site-files.ts'
import budget from './size-budget.json' with { type: 'json' }

const manifest = readManifest('dist')
const parts = budgetParts(manifest, 'dist')

// Brotli at its best takes seconds for MapLibre.
test.for(Object.entries(budget.sizes))(
  '%s keeps to its number',
  { timeout: 60_000 },
  ([name, { bytes, limit, why }]) => {
    const actual = brotliBytes('dist', parts[name as Part])
    const margin = Math.round((bytes * budget.marginPercent) / 100)
    const mend =
      `${name}: ${actual} 字节，预算 ${bytes} ± ${margin}（${why}）。若有意改变，请改 tests/built/size-budget.json 并写明原因。` +
      `${name} is ${actual} bytes, the budget ${bytes} ± ${margin}. If meant, edit tests/built/size-budget.json and say why.`
    expect(actual, `${name}: 上限 · limit ${limit}`).toBeLessThanOrEqual(limit)
    expect(Math.abs(actual - bytes), mend).toBeLessThanOrEqual(margin)
  },
)

test('each pattern of the budget still names something that is built', () => {
  expect(stalePatterns(manifest)).toEqual([])
})
