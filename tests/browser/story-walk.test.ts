// Every slide of the three stories: on two projectors, in other shapes, and with the GPU taken away.
import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe } from 'vitest'
import { expect, ready, test } from './atlas-test.ts'
import { firstStory, hallHd, inHall, onStep, openAnew, standsWhole, stepOf, stories, walkStories } from './hall.ts'
import { complaints } from './hall-complaints.ts'
import { largestDifference } from './picture.ts'
import { linkTo } from './reader.ts'

const folder = 'tests/out/stories'

/** What is still wrong with the slide after as long as its names may take to find their places on a slow machine. */
async function lastingComplaints(page: Page): Promise<string[]> {
  let wrong = await page.evaluate(complaints)
  for (const end = Date.now() + mostPlacingMs; wrong.length > 0 && Date.now() < end; )
    wrong = await page.evaluate(complaints)
  return wrong
}
const mostPlacingMs = 5_000

describe.each([
  [1280, 720],
  [3840, 2160],
] as const)('%i × %i', (width, height) => {
  test('every slide by PageDown: no text cut, no names over each other, the legend whole', {
    timeout: 240_000,
  }, async ({ openAtlas }) => {
    await mkdir(folder, { recursive: true })
    const page = await openAtlas({ hash: inHall(firstStory), viewport: { width, height } })
    // The bare command: Playwright's own way waits for fonts and takes three times as long at this size.
    const session = await page.context().newCDPSession(page)
    const found: Record<string, string[]> = {}
    await standsWhole(page, 1)
    await walkStories(page, async (id, step) => {
      const wrong = await lastingComplaints(page)
      if (wrong.length > 0) found[`${id} ${step}`] = wrong
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'jpeg',
        quality: 80,
        optimizeForSpeed: true,
      })
      await writeFile(`${folder}/${id}-${step}-${width}.jpg`, Buffer.from(data, 'base64'))
    })
    expect(found).toEqual({})
    const last = stories.at(-1)?.steps.length
    await page.keyboard.press('PageDown')
    await onStep(page, last ?? 0)
    expect(await stepOf(page)).toBe(last)
  })
})

test.for([
  [1024, 768, 'zh'],
  [1920, 1200, 'zh'],
  [1024, 768, 'en'],
  [1280, 720, 'en'],
  [390, 844, 'zh'],
  [390, 844, 'en'],
] as const)(
  '%i × %i, %s: every slide fits as well',
  { timeout: 180_000 },
  async ([width, height, language], { openAtlas }) => {
    const page = await openAtlas({
      hash: linkTo({ story: firstStory, step: 1, present: true, language }),
      viewport: { width, height },
    })
    const found: Record<string, string[]> = {}
    await standsWhole(page, 1)
    const look = async (id: string, step: number) => {
      const wrong = await lastingComplaints(page)
      if (wrong.length > 0) found[`${id} ${step}`] = wrong
    }
    await walkStories(page, look, language)
    expect(found).toEqual({})
  },
)

/** Mean colour of a patch of this many px may differ by this much of 255: lines that lie half a px apart, no more. */
const patchPx = 12
const patchTolerance = 30
const mostFrameMs = 8_000

const picture = async (page: Page) => PNG.sync.read(await page.screenshot())

/** Runs in the page: shows the ground as it is at rest or as it flies, without what only stands still. */
function showGround(isFlying: boolean) {
  document.querySelector('.mh')?.classList.toggle('fly', isFlying)
  for (const part of document.querySelectorAll<SVGElement>('svg.map .mk, svg.map .fl')) part.style.visibility = 'hidden'
}

/** Runs in the page: what a lost context leaves of the canvas, at its worst. */
function hideCanvas(isHidden: boolean) {
  const canvas = document.querySelector<HTMLElement>('canvas.maplibregl-canvas')
  if (canvas) canvas.style.visibility = isHidden ? 'hidden' : ''
}

/** Runs in the page: takes the GPU away, and counts the frames of the next half second without a ground on the slide. */
async function loseContext(): Promise<number> {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
  canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  let bare = 0
  for (const end = performance.now() + 500; performance.now() < end; ) {
    await new Promise((done) => requestAnimationFrame(done))
    const counties = document.querySelector('svg.map .ar')
    if (!counties?.checkVisibility({ opacityProperty: true })) bare += 1
  }
  return bare
}

describe('on MapLibre', () => {
  test('every slide stands without the canvas and flies as it stands: both engines draw the same ground', {
    timeout: 240_000,
  }, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(firstStory), viewport: hallHd, engine: 'gl' })
    await standsWhole(page, 1)
    const apart: Record<string, number> = {}
    await walkStories(page, async (id, step) => {
      await page.evaluate(showGround, false)
      const standing = await picture(page)
      await page.evaluate(hideCanvas, true)
      const without = largestDifference(standing, await picture(page), patchPx)
      await page.evaluate(hideCanvas, false)
      if (without >= 1) apart[`${id} ${step}, without a canvas`] = without
      await page.evaluate(showGround, true)
      // MapLibre paints a frame later than asked, which nothing on the page tells.
      let difference = Number.POSITIVE_INFINITY
      for (const end = Date.now() + mostFrameMs; difference >= patchTolerance && Date.now() < end; )
        difference = largestDifference(standing, await picture(page), patchPx)
      if (difference >= patchTolerance) apart[`${id} ${step}`] = difference
      await page.evaluate(() => document.querySelector('.mh')?.classList.remove('fly'))
    })
    expect(apart).toEqual({})
  })

  test.for(stories.map(({ id, steps }) => [id, steps.length] as const))(
    '%s: a context lost on any of its slides is not to be seen, and the talk goes on',
    { timeout: 120_000 },
    async ([id, steps], { openAtlas }) => {
      const page = await openAtlas({ hash: inHall(id), viewport: hallHd, engine: 'gl' })
      const wrong: Record<string, unknown> = {}
      for (let step = 1; step <= steps; step += 1) {
        if (step > 1) await openAnew(page, inHall(id, step))
        await ready(page, 'gl')
        await standsWhole(page, step)
        const before = await picture(page)
        const bare = await page.evaluate(loseContext)
        await ready(page, 'svg')
        const difference = largestDifference(before, await picture(page), patchPx)
        const isSaid = await page.locator('.no').isVisible()
        if (bare > 0 || difference >= 1 || isSaid) wrong[`${step}`] = { bare, difference, isSaid }
        const next = step < steps ? step + 1 : step - 1
        await page.keyboard.press(step < steps ? 'PageDown' : 'PageUp')
        await onStep(page, next)
      }
      expect(wrong).toEqual({})
    },
  )

  test('a context lost in flight: the SVG lands where the map was going', { timeout: 120_000 }, async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ hash: inHall(firstStory, 7), viewport: hallHd, engine: 'gl', reducedMotion: false })
    await onStep(page, 7)
    await page.keyboard.press('PageDown')
    await page.locator('.mh.gl.fly').waitFor()
    await page.evaluate(loseContext)
    await onStep(page, 8)
    await page.locator('.mh:not(.gl, .fly)').waitFor()
    const undisturbed = await openAtlas({ hash: inHall(firstStory, 8), viewport: hallHd })
    await onStep(undisturbed, 8)
    const viewBox = (of: Page) => of.locator('svg.map').getAttribute('viewBox')
    await expect.poll(() => viewBox(page)).toBe(await viewBox(undisturbed))
  })
})
