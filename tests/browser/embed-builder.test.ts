// The embed builder, used as an editor would: what it gives out is put into a page of another origin and works there.
import { readFile } from 'node:fs/promises'
import type { Browser, Download, Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { embedText } from '../../src/i18n/embed.messages.ts'
import { profileText } from '../../src/i18n/profile.messages.ts'
import { searchText } from '../../src/i18n/search.messages.ts'
import type { View } from '../../src/view/view.ts'
import { expect, type OpenAtlas, ready, test } from './atlas-test.ts'
import { type Host, heardBy, sayToFrame, startHost } from './host-page.ts'
import { linkTo, places, profileOf } from './reader.ts'

/** A frame of a page of another origin, or a picture of 3,508 by 2,480 px: both take a slow machine their time. */
const minutes = { timeout: 180_000 }
const t = embedText.zh
let host: Host

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.close())

interface Builder {
  readonly page: Page
  readonly form: Locator
  readonly choose: (label: string) => Promise<void>
  readonly code: () => Promise<string>
}

async function openBuilder(openAtlas: OpenAtlas, view: Partial<View>): Promise<Builder> {
  const page = await openAtlas({ hash: linkTo(view), viewport: { width: 1440, height: 900 } })
  await page.keyboard.press('s')
  await page.getByRole('button', { name: t.open }).click()
  const form = page.getByRole('region', { name: t.heading })
  return {
    page,
    form,
    choose: (label) => form.locator('label', { hasText: label }).click(),
    code: () => form.getByLabel(t.code).inputValue(),
  }
}

/** A page of the host with the code in it. */
async function paste(browser: Browser, code: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1200, height: 900 } })
  const page = await context.newPage()
  await page.goto(host.page(code))
  return page
}

const originOfAtlas = () => new URL(inject('siteUrl')).origin

describe('interactive', () => {
  test(
    'size, controls, place, language and the site that may talk to it are as they were chosen',
    minutes,
    async ({ browser, openAtlas }) => {
      const { form, choose, code } = await openBuilder(openAtlas, { layer: 'land' })
      await choose('English')
      await form.getByLabel(t.place).selectOption(places.yiwu)
      await form.getByLabel(t.width).fill('940')
      await form.getByLabel(t.height).fill('520')
      await choose(t.search)
      await form.getByLabel(t.origin).fill(`${host.origin}/some/page`)
      await expect.poll(code).toMatch(/title="Low-efficiency/)

      const page = await paste(browser, await code())
      const frame = page.frameLocator('iframe')
      const box = await page.locator('iframe').boundingBox()
      expect([box?.width, box?.height]).toEqual([940, 520])
      await frame.locator(`[data-c="${places.yiwu}"][data-chosen]`).waitFor({ state: 'attached' })
      await page.locator('iframe').hover({ position: { x: 400, y: 500 } })
      await frame.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 25_000 })
      const inside = page.frames()[1]
      if (!inside) throw new Error('no frame')
      await inside.getByRole('heading', { name: 'Yiwu City' }).waitFor()
      await inside.getByRole('combobox', { name: searchText.en.search }).waitFor()
      const hidden = inside.locator('.ly, .nv')
      await expect
        .poll(() => hidden.evaluateAll((all) => all.map((one) => getComputedStyle(one).display)))
        .toEqual(['none', 'none'])

      await sayToFrame(page, { atlas: 1, type: 'set-view', link: `l=land&p=${places.xiaoshan}`, id: 'q' })
      await expect
        .poll(async () => (await heardBy(page)).map(({ data }) => data))
        .toContainEqual(expect.objectContaining({ type: 'view', id: 'q', issues: [] }))
      await inside.getByRole('heading', { name: 'Xiaoshan District' }).waitFor()
      await inside.getByRole('button', { name: profileText.en.close }).click()
      await expect
        .poll(async () => (await heardBy(page)).filter(({ data }) => data.type === 'selected').at(-1))
        .toMatchObject({ origin: originOfAtlas(), data: { code: '' } })
      await page.context().close()
    },
  )

  test('what was typed wrongly is said, and never reaches the code', async ({ openAtlas }) => {
    const { form, code } = await openBuilder(openAtlas, {})
    await form.getByLabel(t.width).fill('"><script>')
    await form.getByText(t.sizeWrong).waitFor()
    await form.getByLabel(t.origin).fill('example.org')
    await form.getByText(t.originWrong).waitFor()
    await expect.poll(code).toMatch(/width="100%" height="480"/)
    expect(await code()).not.toMatch(/script|origin=/)
  })

  test('the link opens the same map in a tab of its own', async ({ openAtlas }) => {
    const { page, form } = await openBuilder(openAtlas, { layer: 'mountain', place: places.jingning })
    await page.goto(await form.getByLabel(t.link).inputValue())
    await page.locator('svg.map').hover({ position: { x: 5, y: 5 } })
    await ready(page)
    await profileOf(page, '景宁').waitFor()
  })
})

describe('still', () => {
  async function saved(page: Page, form: Locator): Promise<Download> {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      form.getByRole('button', { name: t.save }).click(),
    ])
    return download
  }

  test(
    'SVG and PNG show the chosen place in the chosen language; the code shows them with words and a link',
    minutes,
    async ({ browser, openAtlas }) => {
      const { page, form, choose, code } = await openBuilder(openAtlas, { layer: 'land' })
      await choose(t.still)
      await choose('English')
      await form.getByLabel(t.place).selectOption(places.yiwu)
      const preview = form.getByRole('img', { name: /^Low-efficiency/ })
      await preview.waitFor()

      const svgFile = await saved(page, form)
      expect(svgFile.suggestedFilename()).toBe(`zhejiang-industrial-atlas-land-${places.yiwu}-en.svg`)
      const svg = await readFile(await svgFile.path(), 'utf8')
      expect(svg).toMatch(/<title>Low-efficiency[^<]*<\/title><desc>[^<]{20,}<\/desc>/)
      expect(svg).toContain('>Yiwu<')
      expect(svg).toMatch(/class="se" d="M/)
      expect(svg).toContain('Map review')
      expect(svg).not.toMatch(/var\(|vector-effect|role="button"/)

      await choose('PNG')
      const pngFile = await saved(page, form)
      expect(pngFile.suggestedFilename()).toMatch(/-en\.png$/)
      const content = await readFile(await pngFile.path())
      const { width, height, data } = PNG.sync.read(content)
      expect([width, height]).toEqual([3508, 2480])
      expect(new Set(data.subarray(0, 4_000_000)).size).toBeGreaterThan(20)

      host.files.set(pngFile.suggestedFilename(), { type: 'image/png', content })
      const shown = await paste(browser, await code())
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(svg) ?? []
      const [, description = ''] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? []
      const picture = shown.getByRole('img', { name: `${title}. ${description}`.replaceAll('&gt;', '>') })
      await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(3508)
      const href = await shown.getByRole('link').getAttribute('href')
      expect(href).toMatch(new RegExp(`#l=land&p=${places.yiwu}&w=en$`))
      await shown.context().close()
    },
  )

  test('the picture keeps the part of the map that was on the screen', minutes, async ({ openAtlas }) => {
    const picture = async (bounds: View['bounds']) => {
      const { page, form, choose } = await openBuilder(openAtlas, { bounds })
      await choose(t.still)
      const svg = await readFile(await (await saved(page, form)).path(), 'utf8')
      return /class="map" viewBox="([^"]*)"/.exec(svg)?.[1]
    }
    expect(await picture([120, 29, 121, 30])).not.toBe(await picture(null))
  })
})
