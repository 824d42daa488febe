import { expect, it } from 'vitest'
import { originFrom, widthFrom } from './frame-fields.tsx'

it('takes the site out of any address of it, and nothing else', () => {
  expect(originFrom(' https://example.org/page?x=1#y ')).toBe('https://example.org')
  expect(originFrom('')).toBe('')
  for (const odd of ['example.org', '*', 'javascript:alert(1)', 'file:///a.html']) expect(originFrom(odd)).toBeNull()
})

it('takes widths in pixels and percent that leave a map to be seen', () => {
  expect(widthFrom('100%')).toBe('100%')
  expect(widthFrom(' 640 px ')).toBe('640')
  for (const odd of ['', '0', '0%', '120%', '40', 'wide', '12em', '"onload="']) expect(widthFrom(odd), odd).toBeNull()
})
