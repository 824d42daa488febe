import { expect, it } from 'vitest'
import { wrap } from './standalone.tsx'

it('breaks Chinese anywhere but before a closing mark', () => {
  const lines = wrap('一二三四五，六七八九十', 50, 10)
  expect(lines).toEqual(['一二三四五，', '六七八九十'])
})
it('keeps words and addresses whole and cuts a fifth line', () => {
  expect(wrap('see https://a.b/c#d=e now', 60, 10)).toEqual(['see ', 'https://a.b/c#d=e', 'now'])
  const long = wrap('字'.repeat(100), 100, 10)
  expect(long).toHaveLength(4)
  expect(long.at(-1)).toMatch(/…$/)
})
