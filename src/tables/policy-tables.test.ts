// The tables of the policy page on the real files: complete, linked both ways, never merged by guess.
import { describe, expect, test } from 'vitest'
import { parseTables } from './parse-tables.ts'
import { readRealFiles } from './real-files.fixture.ts'

const { tables, policyFacts, policy } = parseTables(readRealFiles())

describe('the policy tables', () => {
  const { supportingPolicies, departments, designations, scopes, themes, results } = policy
  test('hold the 27 supporting policies in the numbers that S1 itself states', () => {
    expect(supportingPolicies.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1))
    const stated = { 财政税费: 'S1-053', 金融: 'S1-054', 保供稳价: 'S1-055', 用地用能环境: 'S1-056' } as const
    for (const [field, factId] of Object.entries(stated)) {
      const count = supportingPolicies.filter((policy) => policy.field === field).length
      expect(String(count), field).toBe(policyFacts.find(({ id }) => id === factId)?.value)
    }
  })
  test('know what every department is called in English, no two alike', () => {
    const named = new Set(departments.map(({ nameZh }) => nameZh))
    const missing = supportingPolicies.flatMap((policy) => policy.departments).filter((name) => !named.has(name))
    expect(missing).toEqual([])
    const english = departments.map(({ nameEn }) => nameEn)
    expect(new Set(english).size).toBe(english.length)
    // Names stand in lists parted by commas.
    expect(english.filter((name) => /[,\p{Script=Han}]/u.test(name))).toEqual([])
  })
  test('link every figure of the annex to the policy whose number its section gives', () => {
    const numbered = policyFacts.flatMap(({ id, section }) => {
      const number = /序号(\d+)/.exec(section)?.[1]
      return number ? [{ id, number: Number(number) }] : []
    })
    expect(numbered.length).toBeGreaterThan(10)
    for (const { id, number } of numbered)
      expect(supportingPolicies.find((policy) => policy.number === number)?.factIds, id).toContain(id)
    expect(supportingPolicies.flatMap(({ factIds }) => factIds).sort()).toEqual(numbered.map(({ id }) => id).sort())
  })
  test('name no more designations than the document counts, and equal names only where they are equal', () => {
    for (const { countFactId, set, sameNameClusterId, nameZh } of designations) {
      const stated = Number(policyFacts.find(({ id }) => id === countFactId)?.value)
      expect(designations.filter((d) => d.set === set).length).toBeLessThanOrEqual(stated)
      const same = tables.clusters.find((c) => c.nameZh === nameZh)?.id ?? ''
      expect(sameNameClusterId, nameZh).toBe(same)
    }
  })
  test('pair each target with a result that exists, and grade a pair of differing words as inferred', () => {
    const totals = new Set(tables.officialTotals.map(({ id }) => id))
    const actual = new Set(policyFacts.filter(({ kind }) => kind === 'actual').map(({ id }) => id))
    for (const { id, resultKind, resultId, hasSameWording, evidence } of results) {
      expect((resultKind === 'total' ? totals : actual).has(resultId), id).toBe(true)
      expect(evidence, id).toBe(hasSameWording ? 'derived' : 'inferred')
    }
  })
  test('know every scope of the documents, and every theme has words', () => {
    const known = new Set(scopes.map(({ scope }) => scope))
    expect(policyFacts.filter(({ scope }) => !known.has(scope))).toEqual([])
    expect(themes.filter(({ keywords }) => keywords.length === 0)).toEqual([])
  })
})
