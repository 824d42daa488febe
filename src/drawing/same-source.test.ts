import { describe, expect, test } from 'vitest'
import { toyAtlas } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { sameSource } from './same-source.ts'

describe('other rows of a source', () => {
  test('are counted over all tables and named up to a limit', () => {
    const { count, items } = sameSource(toyAtlas, 'plan', 'zh', 2)
    expect(count).toBeGreaterThan(2)
    expect(items).toHaveLength(2)
    expect(items.every((item) => item !== '' && !item.endsWith('·'))).toBe(true)
  })
  test('of “unknown” are none: it stands for many sources', () => {
    expect(sameSource(toyAtlas, 'unknown', 'zh')).toEqual({ count: 0, items: [] })
    expect(sameSource(toyAtlas, 'nobody', 'zh').count).toBe(0)
  })
})
