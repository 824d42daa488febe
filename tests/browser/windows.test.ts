// Windows of every shape, and large text: nothing covers what can be pressed, and the province fills what is left free.
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { appText } from '../../src/i18n/app.messages.ts'
import { mapText } from '../../src/i18n/map.messages.ts'
import { expect, test } from './atlas-test.ts'
import { expectLink, linkTo, places, profileOf, settled } from './reader.ts'

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Some visit the atlas twice. */
const patient = { timeout: 120_000 }
const windows = [
  [320, 640, 'en', ''],
  [360, 740, 'zh', ''],
  [390, 844, 'en', ''],
  [390, 844, 'zh', '200%'],
  [768, 1024, 'zh', ''],
  [844, 390, 'en', ''],
  [667, 375, 'zh', ''],
  [1024, 768, 'en', ''],
  [1123, 794, 'en', ''],
  [1200, 750, 'en', ''],
] as const

test.for(windows)(
  '%i × %i, %s %s: nothing lies over what can be pressed, nor the foot over the map',
  patient,
  async ([width, height, language, text], { openAtlas }) => {
    for (const place of ['', places.yiwu]) {
      const page = await openAtlas({
        viewport: { width, height },
        hash: linkTo({ place, language }),
        prepare: async (context) => {
          if (text) await context.addInitScript(enlarge, text)
        },
      })
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await coveredControls(page)).toEqual([])
      const [foot, scale, map] = await Promise.all(['.ft p', '.sb', '.mb'].map((part) => boxOf(page, part)))
      expect(overlap(foot, scale), 'scale bar over the words').toBe(0)
      if (width < 900) expect(overlap(foot, map) + overlap(scale, map), 'foot over the map').toBe(0)
    }
  },
)

test.for([
  [390, 844],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1123, 794],
  [1200, 750],
  [1440, 900],
] as const)('%i × %i: the province fills its room and stands in the middle', async ([width, height], { openAtlas }) => {
  const page = await openAtlas({ viewport: { width, height } })
  await settled(page)
  const [map, room] = await Promise.all([boxOf(page, 'svg.map .ar'), boxOf(page, '.mb')])
  const share = Math.max((map[2] - map[0]) / (room[2] - room[0]), (map[3] - map[1]) / (room[3] - room[1]))
  expect(share).toBeGreaterThan(0.85)
  const [bar, foot] = await Promise.all([boxOf(page, '.tb'), boxOf(page, '.ft')])
  const above = map[1] - bar[3]
  const below = (width < 900 ? foot[1] : height) - map[3]
  expect(Math.abs(above - below)).toBeLessThan(height / 7)
})

describe('a window between phone and desktop', () => {
  test('leaves more than a third of its width to the map', patient, async ({ openAtlas }) => {
    for (const [width, height] of [
      [1024, 768],
      [1200, 750],
    ] as const) {
      const page = await openAtlas({ viewport: { width, height } })
      await settled(page)
      const room = await boxOf(page, '.mb')
      expect((room[2] - room[0]) / width).toBeGreaterThan(0.4)
    }
  })

  test('keeps the switches for overlays within reach while the list is long', async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: { width: 1440, height: 820 }, hash: linkTo({ cluster: 'C01' }) })
    await page.getByRole('checkbox', { name: appText.zh.inferred }).waitFor()
    await settled(page)
    const [left, top, right, bottom] = await boxOf(page, '.ov label:last-child')
    const foot = await boxOf(page, '.ft')
    expect(bottom).toBeLessThanOrEqual(foot[1])
    const isHit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('.ov') !== null, [
      (left + right) / 2,
      (top + bottom) / 2,
    ] as const)
    expect(isHit).toBe(true)
  })
})

test('the phone’s sheet leads from a profile to the themes', async ({ openAtlas }) => {
  const page = await openAtlas({ viewport: { width: 390, height: 844 }, hash: linkTo({ place: places.yiwu }) })
  const top = async () => (await boxOf(page, '.ly'))[1]
  await profileOf(page, '义乌市').waitFor()
  await expect.poll(top).toBeGreaterThan(844)
  await page.getByRole('button', { name: appText.zh.themes, exact: true }).click()
  await expect.poll(top).toBeLessThan(600)
})

test('a zoom button leaves the chosen place chosen', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: linkTo({ place: places.yiwu }) })
  await page.getByRole('button', { name: mapText.zh.zoomIn, exact: true }).click()
  await expectLink(page, /b=/)
  await profileOf(page, '义乌市').waitFor()
})

test('the miniatures come without a touch, even where the browser never calls itself idle', async ({ openAtlas }) => {
  const page = await openAtlas({ prepare: (context) => context.addInitScript(neverIdle) })
  await expect.poll(() => page.locator('nav svg use').count()).toBe(0)
})

test('what a link could not open is said in one message', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: '#p=999999&zzz=1&foo=2' })
  const notices = page.getByRole('status', { name: appText.zh.notices })
  await expect.poll(() => notices.textContent()).toMatch(/999999.*地方.*zzz.*foo/)
  expect(await notices.locator('p').count()).toBe(1)
  await page.locator('.sb').waitFor()
  const covered = async () => {
    const [map, notice] = await Promise.all([boxOf(page, 'svg.map .ar'), boxOf(page, '.no p')])
    return overlap(map, notice) / ((map[2] - map[0]) * (map[3] - map[1]))
  }
  await expect.poll(covered).toBeLessThan(0.05)
})

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not laid out`)
  return [box.x, box.y, box.x + box.width, box.y + box.height]
}

/** Common area of two boxes, px²; 0 for less than a pixel. */
function overlap(a: Box | undefined, b: Box | undefined): number {
  if (!a || !b) return Number.NaN
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0])
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1])
  return across < 1 || down < 1 ? 0 : across * down
}

/** What is in the window whole and would not be hit in its middle. */
function coveredControls(page: Page): Promise<readonly string[]> {
  return page
    .locator('header a, .tb :is(button, a[href], summary, select), .zb button, .sh button, .q input')
    .evaluateAll((all) =>
      all
        .filter((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const hit = document.elementFromPoint(x + width / 2, y + height / 2)
          const isInView = element.checkVisibility() && width > 1 && y > 0 && y + height < innerHeight
          return isInView && !(hit && (element.closest('label') ?? element).contains(hit))
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
}

/** Runs in the page: text as large as a reader may ask for. */
function enlarge(size: string) {
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.fontSize = size
  })
}

/** Runs in the page: idle callbacks come only when their time is up. */
function neverIdle() {
  window.requestIdleCallback = (job, options) =>
    window.setTimeout(() => job({ didTimeout: true, timeRemaining: () => 0 }), options?.timeout ?? 60_000)
  window.cancelIdleCallback = (id) => window.clearTimeout(id)
}
