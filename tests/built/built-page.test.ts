// The built page as a file: what a static host serves before any script has run.
import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { embedText } from '../../src/i18n/embed.messages.ts'
import { filesMatching } from './site-files.ts'

const html = readFileSync('dist/index.html', 'utf8')

test('the first page holds 90 coloured counties', () => {
  const counties = html.match(/<path[^>]*\bdata-c="33\d{4}"[^>]*>/g) ?? []
  expect(counties).toHaveLength(90)
  expect(counties.filter((path) => !/\bfill="#[0-9a-f]{3,6}"/i.test(path))).toEqual([])
})

test('the policy allows nothing by default and no inline script', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/i.exec(html)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/)
})

test('every address in the page is relative, so that it runs below any path', () => {
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '')
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((address) => /^(\/|https?:)/.test(address))).toEqual([])
})

test('every file that a host can compress lies there compressed', () => {
  const plain = filesMatching('dist', /\.(html|js|css|json|svg)$/).filter((name) => !name.startsWith('.vite/'))
  const missing = plain
    .flatMap((name) => [`${name}.br`, `${name}.gz`])
    .filter((name) => filesMatching('dist', /\.(br|gz)$/).every((have) => have !== name))
  expect(missing).toEqual([])
})

test('a map for somebody else’s page weighs no more than the dialog and the guide say', () => {
  const said = [embedText.zh.weight, embedText.en.weight, readFileSync('README.md', 'utf8')]
  const limits = said.map((text) => Number(/(?:触碰之前|under)[^\d\n]*(\d+) kB/.exec(text)?.[1]))
  expect(limits).toEqual([14, 14, 14])
  const bytes = filesMatching('dist', /^embed[^/]*\.html\.br$/).map((name) => statSync(`dist/${name}`).size)
  expect(bytes.length).toBeGreaterThan(10)
  expect(Math.max(...bytes)).toBeLessThan(14_000)
  // Were they all far lighter, the number would be stale.
  expect(Math.max(...bytes)).toBeGreaterThan(13_000)
})
