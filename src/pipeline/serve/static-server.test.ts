// The static server: types, compression, caching, ranges, sub-path, taken ports.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Site, serveSite } from './static-server.ts'

const page = '<!doctype html><title>玩具乡</title>'
let folder = ''
let site: Site

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'index.html.br'), brotliCompressSync(page))
  await writeFile(join(folder, 'assets', 'app-1a2b3c.js'), 'export {}')
  await writeFile(join(folder, 'counties.json'), '{"a":1}')
  site = await serveSite({ folder, base: '/atlas/', port: 0 })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** A plain request: fetch would decode the body and hide the encoding. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(`${site.origin}${path}`, { headers, method }, async (reply) => {
      const parts: Buffer[] = []
      for await (const part of reply) parts.push(part)
      resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) })
    })
    asked.once('error', reject)
    asked.end()
  })
}

describe('types and encodings', () => {
  test('the page comes as UTF-8 HTML, plain where the browser takes no brotli', async () => {
    const reply = await ask('/atlas/')
    expect(reply.headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i)
    expect(reply.headers['content-encoding']).toBeUndefined()
    expect(reply.body.toString()).toBe(page)
  })

  test('the precompressed file is sent where the browser takes brotli', async () => {
    const reply = await ask('/atlas/', { 'accept-encoding': 'gzip, br' })
    expect(reply.headers['content-encoding']).toBe('br')
    expect(reply.headers.vary).toMatch(/accept-encoding/i)
    expect(brotliDecompressSync(reply.body).toString()).toBe(page)
  })

  test('scripts and data have their own types, so that nosniff does not stop them', async () => {
    expect((await ask('/atlas/assets/app-1a2b3c.js')).headers['content-type']).toMatch(/^text\/javascript/)
    expect((await ask('/atlas/counties.json')).headers['content-type']).toMatch(/^application\/json/)
  })
})

describe('headers', () => {
  test('hashed files are kept for a year, the rest is asked for anew', async () => {
    expect((await ask('/atlas/assets/app-1a2b3c.js')).headers['cache-control']).toContain('immutable')
    expect((await ask('/atlas/')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/atlas/counties.json')).headers['cache-control']).toBe('no-cache')
  })

  test('an unchanged file is answered with 304', async () => {
    const first = await ask('/atlas/counties.json')
    const second = await ask('/atlas/counties.json', { 'if-none-match': String(first.headers.etag) })
    expect(second.status).toBe(304)
  })

  test('security headers go with every answer, refusals too', async () => {
    for (const path of ['/atlas/', '/atlas/missing.json', '/elsewhere/'])
      expect((await ask(path)).headers['x-content-type-options']).toBe('nosniff')
  })

  test('a range gives that part only', async () => {
    const reply = await ask('/atlas/counties.json', { range: 'bytes=1-3' })
    expect(reply.status).toBe(206)
    expect(reply.body.toString()).toBe('"a"')
  })
})

describe('addresses', () => {
  test('what lies outside the sub-path or the folder is not there', async () => {
    expect((await ask('/')).status).toBe(404)
    expect((await ask('/atlas/missing.json')).status).toBe(404)
    expect((await ask('/atlas/../../etc/hostname')).status).toBe(404)
  })

  test('the sub-path without its slash leads to the one with it', async () => {
    const reply = await ask('/atlas')
    expect(reply.status).toBe(308)
    expect(reply.headers.location).toBe('/atlas/')
  })

  test('nothing can be written', async () => {
    expect((await ask('/atlas/', {}, 'POST')).status).toBe(405)
  })

  test('a taken port moves to the next and says so', async () => {
    const takenPort = Number(new URL(site.origin).port)
    const said: number[] = []
    const second = await serveSite({ folder, port: takenPort, onTaken: (port) => said.push(port) })
    try {
      expect(said[0]).toBe(takenPort)
      expect(Number(new URL(second.origin).port)).toBeGreaterThan(takenPort)
    } finally {
      await second.close()
    }
  })
})
