import { expect, it } from 'vitest'
import { headersFile, nginxConfig } from './host-files.ts'
import { securityHeaders } from './security-headers.ts'

const request = { base: '/atlas/', policy: "default-src 'none'" }

it('says every security header and the policy in both files', () => {
  for (const [name, value] of [...Object.entries(securityHeaders), ['Content-Security-Policy', request.policy]]) {
    expect(headersFile(request)).toContain(`\n  ${name}: ${value}\n`)
    expect(nginxConfig(request)).toContain(`add_header ${name} "${value}" always;`)
  }
})

it('keeps hashed files for a year, and says the age of a file once', () => {
  const rules = headersFile(request).split(/\n(?=\S)/)
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual(['/atlas/*', '/atlas/assets/*'])
  expect(rules[0]).not.toContain('Cache-Control')
  expect(rules[1]).toContain('immutable')
})

it('leads the path without its slash to the site, and needs no such rule at the root', () => {
  expect(nginxConfig(request)).toContain('location = /atlas { return 308 /atlas/; }')
  expect(nginxConfig({ ...request, base: '/' })).not.toContain('308')
})
