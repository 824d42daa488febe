import { expect, it } from 'vitest'
import { originFrom } from './embed-builder.tsx'

it('takes the site out of any address of it, and nothing else', () => {
  expect(originFrom(' https://example.org/page?x=1#y ')).toBe('https://example.org')
  expect(originFrom('')).toBe('')
  for (const odd of ['example.org', '*', 'javascript:alert(1)', 'file:///a.html']) expect(originFrom(odd)).toBeNull()
})
