// Published: the built site behind nginx under a sub-path, with the configuration that the build writes.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { expect, ready, test } from './atlas-test.ts'
import { type Nginx, startNginx } from './nginx.ts'
import { linkTo } from './reader.ts'
import { collectTrouble } from './trouble.ts'

let nginx: Nginx

beforeAll(async () => {
  nginx = await startNginx('dist', '/maps/zhejiang/')
})
afterAll(() => nginx?.stop())

const ask = (path: string, encoding = 'identity') =>
  fetch(new URL(path, nginx.url), { headers: { 'accept-encoding': encoding }, redirect: 'manual' })

describe('nginx under a sub-path', () => {
  test('every answer carries the security headers and the policy', async () => {
    for (const path of ['', 'data/atlas.json', 'sw.js', 'no-such-file']) {
      const { headers } = await ask(path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
    }
  })

  test('hashed files are kept for a year, all others are asked for anew', async () => {
    const html = await (await ask('')).text()
    const [, script = ''] = /<script type="module"[^>]*src="([^"]+)"/.exec(html) ?? []
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable')
    for (const path of ['', 'sw.js', 'data/atlas.json'])
      expect((await ask(path)).headers.get('cache-control'), path).toBe('no-cache')
  })

  test.for([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
  ])(
    'to who takes %s the file compressed at build is sent as it lies there, with its own type',
    async ([taken, sent]) => {
      for (const [path, type] of [
        ['', 'text/html; charset=utf-8'],
        ['data/atlas.json', 'application/json; charset=utf-8'],
      ] as const) {
        const { headers } = await ask(path, taken)
        expect(headers.get('content-encoding'), path).toBe(sent)
        expect(headers.get('content-type'), path).toBe(type)
        expect(headers.get('vary'), path).toBe('Accept-Encoding')
        const size = (await stat(join('dist', `${path || 'index.html'}.${sent === 'br' ? 'br' : 'gz'}`))).size
        expect(Number(headers.get('content-length')), path).toBe(size)
      }
      expect((await ask('site.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/)
    },
  )

  test('the path without its slash leads to the one with it', async () => {
    const answer = await ask(nginx.url.slice(0, -1))
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toMatch(/\/maps\/zhejiang\/$/)
  })

  test.for(['', 'embed-land.html', 'embed.en.html', 'table.html', 'story/415x.html'])(
    '%s opens without any breach of the policy',
    async (path, { browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const troubles = await collectTrouble(context, new URL(nginx.url).origin)
      const page = await context.newPage()
      await page.goto(
        `${nginx.url}${path}${path === '' ? `?engine=gl${linkTo({ layer: 'mountain', flows: ['0'] })}` : ''}`,
      )
      if (path === '') await ready(page, 'gl')
      else if (path.startsWith('story/')) await page.locator('.sl').waitFor({ timeout: 25_000 })
      else
        await page
          .getByText(/义乌|Yiwu/)
          .first()
          .waitFor({ state: 'attached' })
      const found = [...troubles]
      await context.close()
      expect(found).toEqual([])
    },
  )
})
