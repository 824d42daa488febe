// The guard of all browser tests: it must see what it is there to see.
import { inject } from 'vitest'
import { expect, test } from './atlas-test.ts'
import { collectTrouble } from './trouble.ts'

test('errors, exceptions, missing files, strangers and broken policy are all written down', async ({ browser }) => {
  const siteUrl = inject('siteUrl')
  const context = await browser.newContext()
  const troubles = await collectTrouble(context, new URL(siteUrl).origin)
  const page = await context.newPage()
  await page.goto(siteUrl)
  await page.evaluate(async () => {
    console.error('said aloud')
    setTimeout(() => {
      throw new Error('thrown')
    })
    await fetch('no-such-file.json')
    await fetch('https://stranger.example/').catch(() => {})
  })
  const strange = await context.newPage()
  await strange.goto('https://stranger.example/').catch(() => {})
  const kinds = () => new Set(troubles.map(({ kind }) => kind))
  await expect.poll(kinds).toEqual(new Set(['console', 'exception', 'request', 'policy', 'stranger']))
  await context.close()
})

test('a request that the page itself gives up is written down; one that ends because the page is left is not', async ({
  browser,
}) => {
  const siteUrl = inject('siteUrl')
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const troubles = await collectTrouble(context, new URL(siteUrl).origin)
  await context.route('**/unanswered.json*', () => {})
  const page = await context.newPage()
  const failed = () => page.waitForEvent('requestfailed', (request) => request.url().includes('unanswered'))
  await page.goto(`${siteUrl}table.html`)
  const [left] = await Promise.all([
    failed(),
    page.evaluate(() => void fetch('unanswered.json?left').catch(() => {})).then(() => page.goto(siteUrl)),
  ])
  expect(left.failure()?.errorText).toBe('net::ERR_ABORTED')
  // A page goes on asking while the next one is on its way.
  let arrive = () => {}
  await context.route('**/table.html', (route) => {
    arrive = () => void route.continue()
  })
  const asksOn = () => {
    const ask = () => {
      fetch('unanswered.json?late').catch(() => {})
      requestAnimationFrame(ask)
    }
    ask()
    location.assign('table.html')
  }
  const next = page.waitForRequest(/table\.html$/)
  await page.evaluate(asksOn)
  await next
  await page.waitForRequest(/late$/)
  const [late] = await Promise.all([failed(), page.waitForURL(/table\.html$/), arrive()])
  expect(late.failure()?.errorText).toBe('net::ERR_ABORTED')
  expect(troubles).toEqual([])
  const givenUp = () => {
    const stop = new AbortController()
    fetch('unanswered.json?given-up', { signal: stop.signal }).catch(() => {})
    stop.abort()
  }
  await Promise.all([failed(), page.evaluate(givenUp)])
  expect(troubles.map(({ text }) => text)).toEqual([expect.stringMatching(/given-up net::ERR_ABORTED$/)])
  await context.close()
})
