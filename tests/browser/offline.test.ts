// Installed: after one visit the whole atlas opens without a network, and a newer one asks before it comes.
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { offlineText } from '../../src/i18n/offline.messages.ts'
import { type Site, serveSite } from '../../src/pipeline/serve/static-server.ts'
import { layerIds } from '../../src/view/view.ts'
import { expect, ready, test } from './atlas-test.ts'
import { details, fills, linkTo, places, profileOf, searchBox } from './reader.ts'

const slow = { timeout: 40_000 }
const update = offlineText.zh.update

async function visitUntilKept(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${url}?engine=svg`)
  await page.waitForSelector('html[data-kept]', { state: 'attached', ...slow })
  return page
}

test('after one visit everything opens without the site', async ({ browser }) => {
  const site = await serveSite({ folder: 'dist', base: '/atlas/', port: 0 })
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await visitUntilKept(context, site.url)
  await site.close()
  await context.setOffline(true)
  for (const layer of layerIds) {
    await page.goto(`${site.url}?engine=svg&for=${layer}${linkTo({ layer })}`)
    await ready(page)
    expect(await fills(page), layer).toHaveLength(90)
  }
  await searchBox(page).fill('yiwu')
  await page.locator('[role=option]').first().click()
  await profileOf(page, '义乌市').waitFor()
  for (const kept of ['data/stories.json', 'data/zhejiang-industrial-atlas.zip', 'table.html', 'embed.html'])
    expect(await page.evaluate(async (path) => (await fetch(path)).ok, kept), kept).toBe(true)
  await page.goto(`${site.url}?engine=gl${linkTo({ place: places.yiwu, language: 'en' })}`)
  await ready(page, 'gl')
  await details(page, 'en').getByRole('heading', { name: 'Yiwu' }).first().waitFor()
  await context.close()
}, 120_000)

test('a newer atlas asks before it reloads, not during a presentation, and the copy can be cleared', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  await cp('dist', folder, { recursive: true })
  const site = await serveSite({ folder, base: '/atlas/', port: 0 })
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  let newer: Site | undefined
  try {
    const page = await visitUntilKept(context, site.url)
    await page.reload()
    await page.waitForSelector('html[data-kept]', { state: 'attached', ...slow })
    await site.close()
    await appendFile(join(folder, 'sw.js'), '\n// A newer edition.\n')
    for (const packed of ['sw.js.br', 'sw.js.gz']) await rm(join(folder, packed))
    newer = await serveSite({ folder, base: '/atlas/', port: Number(new URL(site.origin).port) })
    expect(newer.url).toBe(site.url)

    await page.goto(`${site.url}?engine=svg${linkTo({ story: '415x', present: true })}`)
    await page.waitForSelector('html[data-kept]', { state: 'attached', ...slow })
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)), slow)
      .toBe(true)
    expect(await page.getByRole('button', { name: update, exact: true }).count()).toBe(0)

    await page.evaluate((hash) => location.assign(hash), linkTo({ layer: 'land' }))
    const button = page.getByRole('button', { name: update, exact: true })
    await button.waitFor()
    const reloaded = page.waitForEvent('framenavigated')
    await button.click()
    await reloaded
    await ready(page)
    expect(new URL(page.url()).hash).toBe('#l=land')

    await page.keyboard.press('?')
    await page.getByRole('button', { name: offlineText.zh.clear }).click()
    await page.getByText(offlineText.zh.cleared).waitFor()
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  } finally {
    await context.close()
    await newer?.close()
    await rm(folder, { recursive: true })
  }
}, 120_000)
