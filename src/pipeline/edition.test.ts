import { describe, expect, it } from 'vitest'
import { checkReview, EditionError, readEdition } from './edition.ts'

const config = { asOf: '2026-11-21', reviewNumber: '', reviewedGeometryHash: '' }

describe('readEdition', () => {
  it('reads the three texts', () => {
    expect(readEdition(JSON.stringify(config))).toEqual(config)
  })
  it.each([
    ['{', 'JSON'],
    ['{}', 'asOf'],
    [JSON.stringify({ ...config, asOf: '2026/11/21' }), '2026/11/21'],
    [JSON.stringify({ ...config, reviewNumber: 7 }), 'reviewNumber'],
  ])('says in both languages what is wrong with %s', (text, named) => {
    expect(() => readEdition(text)).toThrow(EditionError)
    expect(() => readEdition(text)).toThrow(named)
    expect(() => readEdition(text)).toThrow(/data\/edition\.json (的|不是)[\s\S]+in data|not valid/)
  })
})

describe('checkReview', () => {
  it('lets a map without number pass, and one whose geometry was reviewed', () => {
    expect(() => checkReview(config, 'abc')).not.toThrow()
    expect(() => checkReview({ ...config, reviewNumber: 'N', reviewedGeometryHash: 'abc' }, 'abc')).not.toThrow()
  })
  it('stops when number and geometry have parted', () => {
    expect(() => checkReview({ ...config, reviewNumber: 'N', reviewedGeometryHash: 'abc' }, 'def')).toThrow('def')
  })
})
