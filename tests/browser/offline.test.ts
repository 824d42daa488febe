// Installed: after one visit the whole atlas opens without a network, and a newer one asks before it comes.
import { appendFile, cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, inject } from 'vitest'
import { embedText } from '../../src/i18n/embed.messages.ts'
import { importText } from '../../src/i18n/import.messages.ts'
import { offlineText } from '../../src/i18n/offline.messages.ts'
import { presentText } from '../../src/i18n/present.messages.ts'
import { shareText } from '../../src/i18n/share.messages.ts'
import { type Site, serveSite } from '../../src/pipeline/serve/static-server.ts'
import { storyPage } from '../../src/story/story-page.ts'
import { layerIds, pageIds } from '../../src/view/view.ts'
import { expect, ready, test } from './atlas-test.ts'
import { launchBrowser } from './launch.ts'
import { details, fills, linkTo, places, profileOf, searchBox } from './reader.ts'

const slow = { timeout: 40_000 }
const update = offlineText.zh.update

async function visitUntilKept(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${url}?engine=svg`)
  await page.waitForSelector('html[data-kept]', { state: 'attached', ...slow })
  return page
}

describe('after one visit, without the site', () => {
  let context: BrowserContext
  let page: Page
  let url: string

  beforeAll(async () => {
    const browser = await launchBrowser(inject('browserPath'))
    const site = await serveSite({ folder: 'dist', base: '/atlas/', port: 0 })
    url = site.url
    context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true })
    page = await visitUntilKept(context, url)
    await site.close()
    await context.setOffline(true)
    return () => browser.close()
  })

  /** Another query each time: the page is opened anew, not moved to another hash. */
  const open = async (hash: string, options = 'engine=svg') => {
    await page.goto('about:blank')
    await page.goto(`${url}?${options}${hash}`)
    await ready(page)
  }

  test('every theme is drawn', slow, async () => {
    for (const layer of layerIds) {
      await open(linkTo({ layer }))
      expect(await fills(page), layer).toHaveLength(90)
    }
  })

  test('search and profile answer, in English and on GL as well', slow, async () => {
    await open('')
    await searchBox(page).fill('yiwu')
    await page.locator('[role=option]').first().click()
    await profileOf(page, '义乌市').waitFor()
    await page.goto('about:blank')
    await page.goto(`${url}?engine=gl${linkTo({ place: places.yiwu, language: 'en' })}`)
    await ready(page, 'gl')
    await details(page, 'en').getByRole('heading', { name: 'Yiwu' }).first().waitFor()
  })

  test.for(pageIds.filter((id) => id !== 'map'))('the page %s opens whole', slow, async (id) => {
    await open(linkTo({ page: id, compared: [places.yiwu, places.xiaoshan] }))
    await page.locator('.pg h2').first().waitFor()
    await expect.poll(async () => (await page.locator('.pg').textContent())?.length ?? 0).toBeGreaterThan(150)
    expect(await page.locator('.fail').count()).toBe(0)
  })

  test('a list is read and compared with the tables', slow, async () => {
    await open(linkTo({ page: 'import' }))
    await page.locator('.ip input[type="file"]').setInputFiles('tests/fixtures/import/zones-messy.csv')
    await page.getByText(importText.zh.result('zones-messy.csv')).first().waitFor()
  })

  test('SVG, PNG and CSV are saved, and the code for a page is built', { timeout: 180_000 }, async () => {
    await open(linkTo({ layer: 'indicator' }))
    await page.keyboard.press('s')
    for (const [name, ending] of [
      [shareText.zh.svg, '.svg'],
      [shareText.zh.png, '.png'],
      [shareText.zh.csv, '.csv'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        page.getByRole('button', { name }).click(),
      ])
      expect(download.suggestedFilename()).toContain(ending)
      expect((await stat(await download.path())).size).toBeGreaterThan(1000)
    }
    await page.getByRole('button', { name: embedText.zh.open }).click()
    await page.getByRole('region', { name: embedText.zh.heading }).waitFor()
  })

  test('a story is found by its own link, presented with a window for the speaker, and printed', slow, async () => {
    await page.goto(`${url}${storyPage('mountain', 'zh')}`)
    await page.locator('.sl[data-step="1"]').waitFor()
    await page.keyboard.press('PageDown')
    await page.locator('.sl[data-step="2"]').waitFor()
    const [desk] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')])
    await ready(desk)
    await desk.getByText(presentText.zh.connected).waitFor()
    await desk.close()
    await open(linkTo({ story: 'land' }), 'window=handout')
    await expect.poll(() => page.locator('.ho article svg.map').count()).toBe(6)
  })

  test('data, tables, embeds and the plain table are there for who asks', slow, async () => {
    await open('')
    for (const path of ['data/stories.json', 'data/zhejiang-industrial-atlas.zip', 'table.html', 'embed-land.en.html'])
      expect(await page.evaluate(async (kept) => (await fetch(kept)).ok, path), path).toBe(true)
  })

  test('the help says how much is kept', slow, async () => {
    await open('')
    await page.keyboard.press('?')
    const said = await page.getByText(/本机已存有整个图谱/).textContent()
    const megabytes = Number(/约 ([\d.]+) MB/.exec(said ?? '')?.[1])
    expect(megabytes).toBeGreaterThan(1)
    expect(megabytes).toBeLessThan(40)
  })
})

const buttonOf = (page: Page) => page.getByRole('button', { name: update, exact: true })

async function updateBy(page: Page): Promise<void> {
  const reloaded = page.waitForEvent('framenavigated')
  await buttonOf(page).click()
  await reloaded
  await ready(page)
}

test('a newer atlas asks before it reloads, waits for a presentation in any window, and the copy can be cleared', async ({
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
    expect(await buttonOf(page).count()).toBe(0)

    const other = await context.newPage()
    await other.goto(`${site.url}?engine=svg`)
    await buttonOf(other).click({ timeout: 30_000 })
    await other.getByText(offlineText.zh.presenting).waitFor()
    // By now every window knows of the newer one.
    expect(await buttonOf(page).count()).toBe(0)

    await page.evaluate((hash) => location.assign(hash), linkTo({ layer: 'land' }))
    await buttonOf(page).waitFor()
    await updateBy(other)
    await expect
      .poll(() => other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
      .toBeNull()
    // The first window has not been touched, and is asked in its turn.
    await updateBy(page)
    await expect.poll(() => new URL(page.url()).hash).toBe('#l=land')

    await page.keyboard.press('?')
    await page.getByRole('button', { name: offlineText.zh.clear }).click()
    await page.getByText(offlineText.zh.cleared).waitFor()
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  } finally {
    await context.close()
    await newer?.close()
    await rm(folder, { recursive: true })
  }
}, 120_000)
