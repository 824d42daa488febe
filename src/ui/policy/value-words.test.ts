// Policy figures in both languages: as printed in Chinese, without 亿 and 万 in English.
import { expect, test } from 'vitest'
import { parseTables } from '../../tables/parse-tables.ts'
import { readRealFiles } from '../../tables/real-files.fixture.ts'
import { amountOf } from './value-words.ts'

const { policyFacts, tables } = parseTables(readRealFiles())
const english = (value: string, unit: string, comparator = '=') => {
  const amount = amountOf({ comparator, value, unit }, 'en')
  return `${amount.value} ${amount.unit}`.trim()
}

test('Chinese keeps to the document', () => {
  expect(amountOf({ comparator: '>', value: '350', unit: '亿美元' }, 'zh')).toEqual({ value: '> 350', unit: '亿美元' })
  expect(amountOf({ comparator: '左右', value: '1/3', unit: '比例' }, 'zh')).toEqual({ value: '≈ 1/3', unit: '比例' })
})

test('English works the units into the number', () => {
  expect(english('350', '亿美元', '>')).toBe('> 35 bn US dollars')
  expect(english('37', '万元/亩')).toBe('370,000 yuan per mu')
  expect(english('22', '万个', '≥')).toBe('≥ 220,000')
  expect(english('300', '家/年')).toBe('300 firms a year')
  expect(english('1/3', '比例', '≥')).toBe('≥ 1/3')
  expect(english('2035', '年')).toBe('2035')
  expect(english('3', '年')).toBe('3 years')
})

test('every unit of the tables has its English', () => {
  const units = [...policyFacts, ...tables.landTargets].map(({ unit }) => unit)
  const missing = units.filter((unit) =>
    /\p{Script=Han}/u.test(amountOf({ comparator: '=', value: '1', unit }, 'en').unit),
  )
  expect([...new Set(missing)]).toEqual([])
})
