import { expect, it } from 'vitest'
import { isReachable, publishedLink } from './published-link.ts'

const address = 'https://example.org/atlas/'

it('stands in for what only this machine can open, and only where there is an address', () => {
  expect(publishedLink('file:///stick/a.html?engine=svg#l=land', address)).toBe(`${address}#l=land`)
  expect(publishedLink('http://127.0.0.1:4173/#l=land', address)).toBe(`${address}#l=land`)
  expect(publishedLink('http://localhost/a', address)).toBe(address)
  expect(publishedLink('file:///stick/a.html', address)).toBe(address)
  expect(publishedLink('file:///stick/a.html#l=land')).toBe('file:///stick/a.html#l=land')
  expect(publishedLink('https://other.example/#l=land', address)).toBe('https://other.example/#l=land')
})

it('tells what a phone can open from what it cannot', () => {
  for (const link of ['https://a.example/', 'http://localhost.example/', 'http://10.0.0.7:8080/#l=land'])
    expect(isReachable(link), link).toBe(true)
  for (const link of ['file:///a.html', 'http://localhost:5173/', 'http://127.0.0.1/', 'http://[::1]:80/#l=land', ''])
    expect(isReachable(link), link).toBe(false)
})
