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
