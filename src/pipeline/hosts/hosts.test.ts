// Every host hears the same: each security header, the policy, and how old a file may be.
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../serve/security-headers.ts'
import { hostFilesOf } from './host-files.ts'
import { anew, forever } from './host-request.ts'

const policy = "default-src 'none'; style-src 'self' 'sha256-abc='"
const files = hostFilesOf({ base: '/atlas/', policy })
const told = Object.entries(files).filter(([, text]) => text !== '')

describe.each(told)('%s', (name, text) => {
  it('says every security header and the policy, once each', () => {
    for (const [header, value] of [...Object.entries(securityHeaders), ['Content-Security-Policy', policy]] as const) {
      const lines = text.split('\n').filter((line) => line.includes(value) && line.includes(header))
      expect(lines, header).toHaveLength(1)
    }
  })
  it('keeps hashed files for a year', () => {
    expect(text).toContain(forever)
    if (name !== '_headers') expect(text).toContain(anew)
  })
})

it('are the files of the common hosts, and the one that keeps GitHub from dropping files with an underscore', () => {
  expect(Object.keys(files)).toEqual([
    '_headers',
    '.htaccess',
    'web.config',
    'nginx.conf.example',
    'Caddyfile.example',
    '.nojekyll',
  ])
})

it('lead the path without its slash to the site, and need no such rule at the root', () => {
  const atRoot = hostFilesOf({ base: '/', policy })
  for (const name of ['nginx.conf.example', 'Caddyfile.example'] as const) {
    expect(files[name]).toMatch(/\/atlas\b.*308/)
    expect(atRoot[name]).not.toContain('308')
  }
  expect(files._headers).toMatch(/^\/atlas\/\*\n/)
})

it('say the age of a file to Netlify once: it joins what two rules say', () => {
  const rules = files._headers.split(/\n(?=\S)/)
  expect(rules[0]).not.toContain('Cache-Control')
  expect(rules[1]).toMatch(/^\/atlas\/assets\/\*\n {2}Cache-Control/)
})

it('tell IIS every type, for it refuses what it does not know', () => {
  for (const ending of ['.webmanifest', '.geojson', '.topojson', '.mjs', '.md', '.cff', '.csv'])
    expect(files['web.config']).toContain(`<mimeMap fileExtension="${ending}"`)
})
