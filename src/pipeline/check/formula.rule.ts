// Formulas of computed indicators: their parts must be indicators.
import { nearest, orElse } from './nearest.ts'
import type { Rule } from './rule.ts'
import { inRow, meant } from './sheet.ts'

/** What count(…) can count. */
const countable = ['zones', 'platforms', 'rising_stars', 'pairs']

export const formulaRule: Rule = {
  id: 'formula',
  *check({ rows }) {
    const indicators = rows('indicators')
    const ids = indicators.map((row) => meant(row, 'id'))
    for (const row of indicators) {
      const formula = meant(row, 'formula')
      if (formula === '') continue
      const [, counted] = /^count\(\s*(\w+)\s*\)$/.exec(formula) ?? []
      const [, numerator, denominator] = /^(?:\d+(?:\.\d+)?\s*\*\s*)?(\w+)\s*\/\s*(\w+)$/.exec(formula) ?? []
      if (!counted && !numerator)
        yield inRow(
          row,
          'formula',
          `看不懂算式“${formula}” → 写成 分子/分母、1000*分子/分母 或 count(zones)`,
          `"${formula}" is no formula → write numerator/denominator, 1000*numerator/denominator or count(zones)`,
        )
      const valid = counted ? countable : ids
      for (const part of [counted, numerator, denominator].filter((p) => p !== undefined)) {
        if (valid.includes(part)) continue
        const hint = orElse(
          nearest(
            part,
            valid.map((value) => ({ value, spellings: [value] })),
          ),
          '改用已有的指标',
          'use one that exists',
        )
        yield inRow(
          row,
          'formula',
          `算式里的“${part}”不存在 ${hint.zh}`,
          `"${part}" in the formula does not exist ${hint.en}`,
        )
      }
    }
  },
}
