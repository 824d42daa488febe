// Policy figures on the real tables: filters, years, the same indicator in several documents, what concerns a place.
import { describe, expect, test } from 'vitest'
import { realAtlas } from '../../tests/fixtures/real-atlas.ts'
import { divisionCode } from '../domain/division.ts'
import { type PolicyFile, themeOf } from '../domain/policy.ts'
import { parseTables } from '../tables/parse-tables.ts'
import { readRealFiles } from '../tables/real-files.fixture.ts'
import { dueByTheme, filterFacts, kindOf, noFilter, sameIndicators, timelineYears, wordingOf, yearOf } from './facts.ts'
import { factsForPlace } from './for-place.ts'
import { inferredPeriod, shownPolicy } from './shown-policy.ts'

const atlas = realAtlas()
const { policy, policyFacts } = parseTables(readRealFiles())
const facts = policyFacts.map((fact) => ({ ...fact, themeId: themeOf(fact, policy.themes) }))
const file: PolicyFile = { schema: 1, facts, ...policy }

describe('filters', () => {
  test('numbers inside names stay out until they are asked for', () => {
    const nominal = filterFacts(facts, { ...noFilter, kind: 'nominal' })
    expect(nominal.length + filterFacts(facts, noFilter).length).toBe(337)
    expect(nominal.every((fact) => fact.kind.startsWith('nominal'))).toBe(true)
  })
  test('by document, scope, year and text hold together', () => {
    const found = filterFacts(facts, { ...noFilter, documentId: 'S5', year: '2023', text: '亩均税收' })
    expect(found.map(({ id, value }) => [id, value])).toEqual([['S5-006', '45']])
    const mountain = filterFacts(facts, { ...noFilter, scope: '山区26县' })
    expect(new Set(mountain.map(({ scope }) => scope))).toEqual(new Set(['山区26县']))
    expect(filterFacts(facts, { ...noFilter, year: 'none' }).every((fact) => yearOf(fact) === '')).toBe(true)
  })
})

describe('the timeline', () => {
  test('has a column for every year that a target is due in, and every target once', () => {
    const due = dueByTheme(facts)
    const years = new Set([...due.values()].flatMap((row) => [...row.keys()]))
    expect([...years].filter((year) => !timelineYears.some((one) => one === year))).toEqual([])
    const count = [...due.values()].flatMap((row) => [...row.values()]).flat().length
    expect(count).toBe(facts.filter((fact) => ['target', 'per-year'].includes(kindOf(fact))).length)
  })
})

describe('years that no document states', () => {
  const chain = facts.find(({ id }) => id === 'S1-003')
  test('are known as such, the whole period or its beginning', () => {
    expect(chain && inferredPeriod(chain)).toBe('all')
    expect(inferredPeriod({ yearBasis: 'stated(目标年);起始年据行动期推断' })).toBe('start')
    expect(inferredPeriod({ yearBasis: 'stated' })).toBe('none')
  })
  test('are hidden with the rest of the inferred, the figures are not', () => {
    const hidden = shownPolicy(file, false)
    expect(shownPolicy(file, true)).toBe(file)
    expect(hidden.facts).toHaveLength(337)
    expect(hidden.facts.find(({ id }) => id === 'S1-003')).toMatchObject({
      value: '350',
      targetYear: '',
      periodEnd: '',
    })
    expect(hidden.facts.filter((fact) => inferredPeriod(fact) === 'all' && yearOf(fact) !== '')).toEqual([])
    expect(hidden.facts.find(({ id }) => id === 'S2-015')).toEqual(facts.find(({ id }) => id === 'S2-015'))
    expect(hidden.results.length).toBeLessThan(file.results.length)
    expect(hidden.results.every(({ evidence }) => evidence !== 'inferred')).toBe(true)
  })
})

describe('the same indicator', () => {
  test('tax per mu stands side by side: 37 and 40 for the province, 45 for Hangzhou', () => {
    const tax = sameIndicators(facts).find(({ indicator }) => indicator === '规上工业亩均税收')
    expect(tax?.facts.map(({ value, scope }) => [value, scope])).toEqual([
      ['45', '杭州市'],
      ['37', '浙江省'],
      ['40', '浙江省'],
    ])
  })
  test('is only what the documents word alike', () => {
    expect(wordingOf('培育“品字标”品牌企业')).toBe(wordingOf('培育品字标品牌企业'))
    expect(wordingOf('新增未来工厂')).not.toBe(wordingOf('未来工厂'))
  })
})

describe('a place', () => {
  const scopes = (code: string, date = '2026-11-21') =>
    factsForPlace(file, atlas, divisionCode(code), date).map(({ scope }) => scope)
  test('is concerned by itself, its corridor, its city and its programmes, not by the whole province', () => {
    expect(scopes('330100')).toEqual(['杭州市'])
    expect(scopes('330521')[0]).toBe('湖州市德清县')
    expect(scopes('331127')).toEqual(['山区26县'])
    expect(scopes('330110')).toEqual(expect.arrayContaining(['杭州城西科创大走廊', '杭州市']))
    expect(scopes('330702')).toEqual([])
    expect(scopes('331102')).not.toContain('山区26县')
    expect(scopes('331102', '2023-01')).toContain('山区26县')
  })
})
