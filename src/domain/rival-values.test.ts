import { describe, expect, test } from 'vitest'
import type { Source } from './evidence.ts'
import type { IndicatorValue } from './indicator.ts'
import { preferenceReason, preferValue, rivalsOf } from './rival-values.ts'

const source = (id: string, url: string, date: string) => [id, { id, url, date } as unknown as Source] as const
const sources = new Map([
  source('yearbook', 'https://example.org/a', '2024'),
  source('paper', 'https://example.org/b', '2023'),
  source('reprint', '', '2025'),
])
const figure = (value: number, evidence: IndicatorValue['evidence'], sourceId: string): IndicatorValue =>
  ({ indicatorId: 'gdp', code: '990101', year: '2023', value, evidence, sourceId }) as unknown as IndicatorValue
const asked = figure(0, 'official', '')

describe('the figure shown', () => {
  test.each([
    [
      'the better grade, whatever its source',
      figure(1, 'official', 'reprint'),
      figure(2, 'reported', 'yearbook'),
      'grade',
    ],
    [
      'then the one whose original is known',
      figure(1, 'reported', 'paper'),
      figure(2, 'reported', 'reprint'),
      'original',
    ],
    ['then that of the later source', figure(1, 'reported', 'yearbook'), figure(2, 'reported', 'paper'), 'date'],
    ['then the first of the table', figure(1, 'reported', 'paper'), figure(2, 'reported', 'paper'), 'order'],
  ] as const)('is %s', (_, better, other, reason) => {
    expect(preferenceReason(better, other, sources)).toBe(reason)
    expect(preferenceReason(other, better, sources)).toBe(reason)
    for (const rows of reason === 'order'
      ? [[better, other]]
      : [
          [better, other],
          [other, better],
        ])
      expect(rows.toSorted((a, b) => preferValue(a, b, sources))[0]).toBe(better)
  })
})

describe('rivals', () => {
  const rows = [figure(10, 'reported', 'paper'), figure(12, 'official', 'yearbook'), figure(12, 'reported', 'reprint')]
  test('are kept with the reason; who says the same is none', () => {
    expect(rivalsOf(rows, asked, sources)).toEqual([{ value: rows[0], reason: 'grade' }])
  })
  test('are of the same place and period only', () => {
    expect(rivalsOf(rows, { ...asked, year: '2022' }, sources)).toEqual([])
    expect(rivalsOf([], asked, sources)).toEqual([])
  })
})
