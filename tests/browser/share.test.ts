// What leaves the hall and the page: the QR code on a slide, the link of a story, and what a machine without an address says.
import jsQR from 'jsqr'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, inject } from 'vitest'
import { shareText } from '../../src/i18n/share.messages.ts'
import { storyText } from '../../src/i18n/story.messages.ts'
import { storyPage } from '../../src/story/story-page.ts'
import { decodeView } from '../../src/view/codec.ts'
import { expect, ready, test } from './atlas-test.ts'
import { onStep, stories } from './hall.ts'
import { publishedBy } from './publisher.ts'
import { linkTo } from './reader.ts'

/** A site that a phone could open; its files come from the one that is served here. */
const published = 'http://atlas.example/maps/'

async function contextAt(browser: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', reducedMotion: 'reduce' })
  await context.route(`${published}**`, async (route) => {
    const url = route.request().url().replace(published, inject('siteUrl'))
    // What is still on its way when the visit ends is nobody's trouble.
    const response = await route.fetch({ url }).catch(() => null)
    if (response) await route.fulfill({ response }).catch(() => {})
  })
  return context
}

async function codeOnSlide(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.locator('.qc svg').screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}

const hall = { width: 1920, height: 1080 }
const step = linkTo({ story: '415x', step: 8, present: true })

describe('the QR code on a slide', () => {
  test('opens the same view on a phone', { timeout: 120_000 }, async ({ browser }) => {
    const context = await contextAt(browser, hall)
    const page = await context.newPage()
    await page.goto(`${published}?engine=svg${step}`)
    await ready(page)
    await onStep(page, 8)
    const title = (await page.locator('svg.map').getAttribute('aria-label')) ?? ''
    await expect.poll(() => codeOnSlide(page)).toMatch(/^http:\/\/atlas\.example\/maps\//)
    const link = await codeOnSlide(page)
    expect(decodeView(link).view).toMatchObject({ place: '330281', bounds: [120.4, 29.5, 122.1, 30.8], present: false })
    await context.close()

    const phone = await contextAt(browser, { width: 390, height: 844 })
    const onPhone = await phone.newPage()
    await onPhone.goto(link)
    await ready(onPhone)
    await expect.poll(() => onPhone.locator('svg.map').getAttribute('aria-label')).toBe(title)
    await onPhone.getByRole('heading', { name: '余姚市' }).waitFor()
    await phone.close()
  })

  test('names the publisher’s address where the talk runs on this machine', async ({ openAtlas }) => {
    const page = await openAtlas({
      hash: step,
      viewport: hall,
      prepare: publishedBy({ address: 'https://example.org/atlas/' }),
    })
    await onStep(page, 8)
    await expect.poll(() => codeOnSlide(page)).toMatch(/^https:\/\/example\.org\/atlas\/#/)
  })

  test('is left out where no phone could follow it, and the list of stories says so beforehand', async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ viewport: hall })
    await page.getByRole('button', { name: '演示' }).click()
    await page.getByText(storyText.zh.noQr).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '演示' }).first().click()
    await onStep(page, 1)
    expect(await page.locator('.qc').count()).toBe(0)
  })
})

describe('a link', () => {
  test('from this machine says that others cannot open it', async ({ openAtlas }) => {
    const page = await openAtlas()
    await page.keyboard.press('s')
    await page.getByText(shareText.zh.linkLocal).waitFor()
  })

  test('of a story leads through its page into the story, and one step back leaves it', { timeout: 120_000 }, async ({
    browser,
  }) => {
    const context = await contextAt(browser, hall)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    await page.goto(`${inject('siteUrl')}?engine=svg`)
    await ready(page)
    await page.getByRole('button', { name: '演示' }).click()
    await page.getByRole('button', { name: storyText.zh.copyLink }).first().click()
    await page.getByText(storyText.zh.storyLinkCopied).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(`${inject('siteUrl')}${storyPage('415x', 'zh')}`)

    await page.goto('about:blank')
    await page.goto(link)
    await page.locator('.sl[data-step="1"]').waitFor({ timeout: 25_000 })
    // The step's own settings have joined the address with the slide: no later change of it stops the way back.
    const { link: settings = '' } = stories[0]?.steps[0] ?? {}
    expect(settings).not.toBe('')
    expect(new URL(page.url()).hash).toContain(settings)
    expect(new URL(page.url()).hash).toMatch(/k=415x.*h=1/)
    await page.goBack()
    await expect.poll(() => page.url()).toBe('about:blank')
    await context.close()
  })

  test('of a story shows title, words and picture to who is not led on', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.route(`**/${storyPage('415x', 'en')}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') })
    })
    await page.goto(`${inject('siteUrl')}${storyPage('415x', 'en')}`)
    const picture = page.getByRole('img', { name: /^415X/ })
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200)
    expect(await page.getByRole('listitem').count()).toBe(10)
    expect(await page.getByRole('link').last().getAttribute('href')).toMatch(/k=415x/)
    await context.close()
  })
})
