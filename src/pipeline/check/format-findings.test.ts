// How findings are printed.
import { expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { formatFindings } from './format-findings.ts'

const spot = { file: 'data/zones.csv', line: 3, row: 'Z02', column: 'county_codes' }
const text = { zh: '没有代码“1” → 改为 2', en: 'there is no "1" → write 2' }
const error: Finding = { ...spot, ...text, level: 'error', rule: 'unknown-code' }
const warning = (line: number): Finding => ({ ...spot, ...text, line, level: 'warning', rule: 'official-unseen' })

it('prints place, fault and mending in both languages, then the counts', () => {
  expect(formatFindings([error, { ...error, row: '', column: '*', line: 1 }])).toBe(
    [
      'data/zones.csv:3  Z02 · county_codes: 错误：没有代码“1” → 改为 2',
      '    error [unknown-code] there is no "1" → write 2',
      'data/zones.csv:1  *: 错误：没有代码“1” → 改为 2',
      '    error [unknown-code] there is no "1" → write 2',
      '2 个错误，0 个警告 · 2 error(s), 0 warning(s)',
    ].join('\n'),
  )
})

it('folds long known warnings', () => {
  const lines = formatFindings([1, 2, 3, 4, 5].map(warning)).split('\n')
  expect(lines.slice(6)).toEqual([
    '另有 2 条同类警告 · 2 more warning(s) [official-unseen]',
    '0 个错误，5 个警告 · 0 error(s), 5 warning(s)',
  ])
})

it('prints all warnings of a rule that has outgrown its number', () => {
  const ratchet: Finding = {
    ...error,
    file: 'data/check-warnings.csv',
    row: 'official-unseen',
    rule: 'warning-ratchet',
  }
  const lines = formatFindings([ratchet, ...[1, 2, 3, 4, 5].map(warning)]).split('\n')
  expect(lines).toHaveLength(13)
})
