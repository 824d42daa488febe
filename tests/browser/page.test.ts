// The page around the map: languages, colours, narrow windows, motion, notices that a public map needs.
import { describe } from 'vitest'
import { appText } from '../../src/i18n/app.messages.ts'
import { expect, test } from './atlas-test.ts'
import { county, details, expectLink, linkTo, places, profileOf, searchBox, settled, theme, themes } from './reader.ts'

describe('language', () => {
  test('English changes every part of the page and stays in the link', async ({ openAtlas }) => {
    const page = await openAtlas()
    // The second name stands in its own language before any English has been fetched.
    await page.getByRole('banner').getByText('Zhejiang Industrial Atlas').waitFor()
    await page.getByRole('button', { name: appText.zh.language }).click()
    await expectLink(page, /w=en/)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    await themes(page, 'en').waitFor()
    await searchBox(page, 'en').waitFor()
    await expect.poll(() => county(page, places.yiwu).getAttribute('aria-label')).toMatch(/^Yiwu/)
  })

  test('no Chinese is left in the English page but names, review slot and the way back', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ language: 'en', layer: 'land' }) })
    // English comes after the page, and parts of the page after English.
    await settled(page)
    const left = await page.evaluate(() => {
      const texts: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (parent && !parent.closest('[lang^="zh"], script, style, noscript')) texts.push(node.textContent ?? '')
      }
      return texts.filter((text) => /\p{Script=Han}/u.test(text))
    })
    expect(left).toEqual([])
  })
})

describe('colours', () => {
  test('the ground follows the system, and the reader’s choice goes before it', async ({ openAtlas }) => {
    const system = await openAtlas({ colours: 'dark' })
    await expect.poll(() => system.locator('html').getAttribute('data-ground')).toBe('dark')
    const chosen = await openAtlas({ colours: 'dark', hash: linkTo({ theme: 'light' }) })
    await expect.poll(() => chosen.locator('html').getAttribute('data-ground')).toBe('light')
  })
})

describe('windows', () => {
  const sizes = [
    [360, 640],
    [768, 1024],
    [1280, 720],
    [3840, 2160],
  ] as const

  test.for(sizes)(
    '%i × %i: nothing runs out at the side, and the province is in view',
    async ([width, height], { openAtlas }) => {
      const page = await openAtlas({ viewport: { width, height } })
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const box = await page.locator('svg.map .ar').boundingBox()
      expect(box?.width).toBeGreaterThan(width / 5)
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 1)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1)
    },
  )

  test('the phone’s sheet rises for a tapped county and step by step for its buttons', async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: { width: 360, height: 740 }, touch: true })
    const top = async () => (await details(page).boundingBox())?.y ?? Number.NaN
    await expect.poll(top).toBeGreaterThan(620)
    await settled(page)
    await county(page, places.jingning).tap()
    await profileOf(page, '景宁').waitFor()
    await expect.poll(top).toBeLessThan(420)
    const half = await top()
    await page.getByRole('button', { name: appText.zh.sheetRaise }).tap()
    await expect.poll(top).toBeLessThan(half - 200)
    // A theme chosen from the full sheet is to be seen.
    await theme(page, 'mountain').tap()
    await expect.poll(async () => (await page.locator('.p').boundingBox())?.height).toBeLessThan(500)
    await page.getByRole('button', { name: appText.zh.sheetLower }).tap()
    await expect.poll(top).toBeGreaterThan(620)
    await expect.poll(() => page.getByRole('button', { name: appText.zh.sheetLower }).isDisabled()).toBe(true)
  })

  test('what a finger has to hit on a phone is at least 24 px', async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: { width: 360, height: 740 }, touch: true })
    await settled(page)
    const small = await page
      .locator('button:visible, a[href]:visible, input:visible, select:visible')
      .evaluateAll((all) =>
        all
          .map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
          .filter(
            ({ box }) =>
              box.width > 1 && box.bottom > 0 && box.top < innerHeight && Math.min(box.width, box.height) < 24,
          )
          .map(({ name }) => name),
      )
    expect(small).toEqual([])
  })
})

test('reduced motion is honoured: nothing in the page is animated', async ({ openAtlas }) => {
  const page = await openAtlas({ reducedMotion: true })
  await settled(page)
  await theme(page, 'mountain').click()
  await expectLink(page, /l=mountain/)
  await county(page, places.yiwu).click()
  await profileOf(page, '义乌市').waitFor()
  const running = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length,
  )
  expect(running).toBe(0)
})

describe('what a public map has to say', () => {
  test.for(['#', linkTo({ layer: 'land' }), linkTo({ language: 'en' })])(
    '%s: review slot, boundaries, date, scale and sources',
    async (hash, { openAtlas }) => {
      const page = await openAtlas({ hash })
      const foot = page.getByRole('contentinfo')
      for (const words of [/审图号|map review/i, /天地图|Tianditu/, /20\d\d/, /\d\s*(千米|km)/])
        await foot.filter({ hasText: words }).waitFor()
      await page.getByText(/^(资料：|Sources: )./).waitFor()
    },
  )

  test('the policy in force forbids what is not the site’s own', async ({ openAtlas }) => {
    const page = await openAtlas({ expected: [/data:text|script-src/] })
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineScriptRan = true'
      document.head.append(script)
      return 'inlineScriptRan' in window
    })
    expect(ran).toBe(false)
  })
})
