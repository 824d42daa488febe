// What the page of policy targets is asked for travels in a link and comes back, and a damaged link opens the rest.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PolicyFile, supportFields, themeOf } from '../domain/policy.ts'
import { parseTables } from '../tables/parse-tables.ts'
import { readRealFiles } from '../tables/real-files.fixture.ts'
import { type Asked, nothingAsked, policyTabs, readAsked, wordsInLink, writeAsked } from './asked.ts'
import { factKinds, yearOf } from './facts.ts'
import { fromPlainLetters, toPlainLetters } from './plain-letters.ts'

const { policy, policyFacts } = parseTables(readRealFiles())
const facts = policyFacts.map((fact) => ({ ...fact, themeId: themeOf(fact, policy.themes) }))
const file: PolicyFile = { schema: 1, facts, ...policy }
const themeIds = [...policy.themes.map(({ id }) => id), 'other']
const pick = (values: readonly string[]) => fc.constantFrom('', ...new Set(values))
/** What chat programs and hurried typists leave in a search box. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('亩均税收', 'S1-046', '（规上）“亩均”', 'Ａ１ 亩', 'ﷺﷺ', '😀企业'),
)

const inList: fc.Arbitrary<Asked> = fc.record({
  ...Object.fromEntries(Object.entries(nothingAsked).map(([key, value]) => [key, fc.constant(value)])),
  tab: fc.constant('list'),
  documentId: pick(facts.map(({ documentId }) => documentId)),
  themeId: pick(themeIds),
  scope: fc.constantFrom(null, '', ...policy.scopes.map(({ scope }) => scope)),
  kind: fc.constantFrom('', ...factKinds),
  year: pick(['none', ...facts.map(yearOf)]),
  text: words,
}) as fc.Arbitrary<Asked>
const inOthers: fc.Arbitrary<Asked> = fc.oneof(
  fc.constantFrom(...policyTabs).map((tab) => ({ ...nothingAsked, tab })),
  fc.record({ themeId: pick(themeIds), year: fc.constantFrom('', 'none') }).map((chosen) => ({
    ...nothingAsked,
    tab: 'timeline' as const,
    ...chosen,
  })),
  fc
    .record({
      field: pick(supportFields),
      department: pick(policy.supportingPolicies.flatMap(({ departments }) => departments)),
    })
    .map((chosen) => ({ ...nothingAsked, tab: 'support' as const, ...chosen })),
)

describe('what the page is asked', () => {
  test('is a few readable words', () => {
    const asked: Asked = { ...nothingAsked, tab: 'list', documentId: 'S5', scope: '杭州市', year: '2023' }
    expect(writeAsked(asked, file)).toBe('list.ds5.s330100.y2023')
    expect(writeAsked(nothingAsked, file)).toBe('')
    expect(writeAsked({ ...nothingAsked, tab: 'list', text: 'S1-046' }, file)).toBe('list.ws1-046')
  })
  test('comes back, needs no escapes and keeps to the room it has', () => {
    fc.assert(
      fc.property(fc.oneof(inList, inOthers), (asked) => {
        const written = writeAsked(asked, file)
        expect(written).toMatch(/^[a-z0-9._-]{0,120}$/)
        expect(written).not.toMatch(/\.$/)
        const back = readAsked(written, file)
        expect(back.lost).toEqual([])
        expect(back.asked).toEqual({ ...asked, text: wordsInLink(asked.text) })
      }),
      { numRuns: 1000 },
    )
  })
  test('opens what it can of a damaged link and says what it could not', () => {
    const { asked, lost } = readAsked('LIST.dS5.dS9.tlandd.s_xx.y1066.w_g0.qq.y2023', file)
    expect(asked).toEqual({ ...nothingAsked, tab: 'list', documentId: 'S5', year: '2023' })
    expect(lost).toEqual(['ds9', 'tlandd', 's_xx', 'y1066', 'w_g0', 'qq'])
    expect(readAsked('elsewhere', file)).toEqual({ asked: nothingAsked, lost: ['elsewhere'] })
  })
  test('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9._-]{0,120}$/)), (text) => {
        const { asked } = readAsked(text, file)
        expect(readAsked(writeAsked(asked, file), file).lost).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('plain letters', () => {
  test('hold Chinese in three letters a character', () => {
    expect(toPlainLetters('亩均5%')).toHaveLength('_'.length + 3 + 3 + '_5_'.length + 3)
    expect(fromPlainLetters(toPlainLetters('亩均5%'))).toBe('亩均5%')
  })
})
