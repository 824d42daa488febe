import { expect, it } from 'vitest'
import { publishedLink } from './published-link.ts'

it('stands in only for a file, and only where there is an address', () => {
  const address = 'https://example.org/atlas/'
  expect(publishedLink('file:///stick/a.html?engine=svg#l=land', address)).toBe(`${address}#l=land`)
  expect(publishedLink('file:///stick/a.html', address)).toBe(address)
  expect(publishedLink('file:///stick/a.html#l=land')).toBe('file:///stick/a.html#l=land')
  expect(publishedLink('https://other.example/#l=land', address)).toBe('https://other.example/#l=land')
})
