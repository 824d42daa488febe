// The hall: every step of every story on two projectors, keys, exploring, the presenter's window, a network that goes away.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { presentText } from '../../src/i18n/present.messages.ts'
import type { StoriesFile } from '../../src/story/story.ts'
import { expect, ready, test } from './atlas-test.ts'
import { linkTo, places } from './reader.ts'

const { stories } = JSON.parse(readFileSync('dist/data/stories.json', 'utf8')) as StoriesFile
const first = stories[0]?.id ?? ''
const inHall = (story: string, step = 1) => linkTo({ story, step, present: true })
const hallHd = { width: 1280, height: 720 }

async function onStep(page: Page, step: number): Promise<void> {
  await page.locator(`.sl[data-step="${step}"]`).waitFor()
  // Sizes are observed, and the camera set, on the next frames.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done))
  })
}

function stepOf(page: Page): Promise<number> {
  return page.locator('.sl').evaluate((slide) => Number((slide as HTMLElement).dataset.step))
}

/** What a back row would complain about; runs in the page. */
function complaints(): string[] {
  const found: string[] = []
  const unit = Math.min(innerWidth / 1920, innerHeight / 1080)
  const isIn = ({ left, top, right, bottom }: DOMRect) =>
    left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1
  for (const element of document.querySelectorAll<HTMLElement>('.sl, .sl *, .hl, .hl *, .hf, .hf *')) {
    const name = `${element.className} ${element.textContent?.slice(0, 16)}`
    const isBlock = getComputedStyle(element).display !== 'inline'
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    // Characters reach a little beyond a tight line box; a line that does not fit reaches further.
    const slack = 26 * unit
    if (isBlock && clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + slack))
      found.push(`cut: ${name}`)
    const box = element.getBoundingClientRect()
    if (box.width > 0 && !isIn(box)) found.push(`outside: ${name}`)
  }
  const slide = document.querySelector('.sl')?.getBoundingClientRect()
  for (const part of document.querySelectorAll('.sl > *')) {
    const box = part.getBoundingClientRect()
    if (slide && (box.top < slide.top - 1 || box.bottom > slide.bottom + 1)) found.push(`too tall: ${part.textContent}`)
  }
  const labels = [...document.querySelectorAll('svg.map text')].map((text) => {
    const box = text.getBoundingClientRect()
    // The line box is taller than the characters.
    return { text: text.textContent, box, top: box.top + box.height * 0.22, bottom: box.bottom - box.height * 0.22 }
  })
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 2 * unit && down > 2 * unit) found.push(`names overlap: ${a.text} ${b.text}`)
    }
  })
  if (labels.length < 10) found.push('no names on the map')
  const smallest = [...document.querySelectorAll('.sl > p, .sl dd, .hl li, .hn')].map((e) =>
    Number.parseFloat(getComputedStyle(e).fontSize),
  )
  if (Math.min(...smallest) < 27.9 * unit) found.push(`too small: ${Math.min(...smallest)}`)
  const map = document.querySelector('#pv')?.getBoundingClientRect()
  if (map && document.documentElement.dataset.near === 'no' && !isIn(map)) found.push('the province leaves the screen')
  return found
}

describe.each([
  [1280, 720],
  [3840, 2160],
] as const)('%i × %i', (width, height) => {
  test.for(stories.map((s) => [s.id, s.steps.length] as const))(
    '%s: every step by PageDown, nothing cut, no names over each other, legend whole',
    { timeout: 240_000 },
    async ([id, steps], { openAtlas }) => {
      const page = await openAtlas({ hash: inHall(id), viewport: { width, height } })
      for (let step = 1; step <= steps; step += 1) {
        if (step > 1) await page.keyboard.press('PageDown')
        await onStep(page, step)
        expect(await page.evaluate(complaints), `step ${step}`).toEqual([])
        // Software graphics take their time over a 4K picture.
        const path = `tests/out/stories/${id}-${step}-${width}.jpg`
        await page.screenshot({ path, type: 'jpeg', quality: 80, timeout: 60_000 })
      }
      await page.keyboard.press('PageDown')
      expect(await stepOf(page)).toBe(steps)
    },
  )
})

test.for([
  [1024, 768],
  [1920, 1200],
] as const)('%i × %i: the fullest steps fit as well, in English', async ([width, height], { openAtlas }) => {
  const page = await openAtlas({
    hash: linkTo({ story: first, step: 1, present: true, language: 'en' }),
    viewport: { width, height },
  })
  for (const step of [1, 2, 3]) {
    if (step > 1) await page.keyboard.press('PageDown')
    await onStep(page, step)
    expect(await page.evaluate(complaints), `step ${step}`).toEqual([])
  }
})

describe('keys', () => {
  test('back, ends, numbers, blanks, and Escape leaves with the map as it is', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    await page.keyboard.press('End')
    await onStep(page, 10)
    await page.keyboard.press('Home')
    await onStep(page, 1)
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await onStep(page, 7)
    await page.keyboard.press('PageUp')
    await onStep(page, 6)
    await page.keyboard.press('.')
    await page.locator('.hb.black').waitFor()
    await page.keyboard.press('w')
    await page.locator('.hb.white').waitFor()
    await page.keyboard.press('w')
    await page.locator('.hb').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('region', { name: presentText.zh.keysHeading }).waitFor()
    await page.keyboard.press('Escape')
    await onStep(page, 6)
    await page.keyboard.press('Escape')
    await page.locator('.hx').waitFor({ state: 'detached' })
    expect(new URL(page.url()).hash).toMatch(/c=G3/)
  })

  test('a listener hears every page', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    await page.keyboard.press('PageDown')
    const said = page.locator('.hx [aria-live]')
    await expect.poll(() => said.textContent()).toMatch(/^第 2 页，共 10 页/)
  })

  test('keys of the page open nothing before the hall', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    for (const key of ['t', 'c', 's', '2']) await page.keyboard.press(key)
    expect(await page.locator('dialog, .pg').count()).toBe(0)
    expect(await stepOf(page)).toBe(1)
  })
})

test('exploring: click about, then return to the step as it was', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: inHall(first, 8), viewport: hallHd })
  await onStep(page, 8)
  const before = await page.locator('svg.map').getAttribute('viewBox')
  await page.keyboard.press('e')
  await page.getByRole('button', { name: presentText.zh.resume }).waitFor()
  await page.locator(`svg.map [data-c="${places.yiwu}"]`).evaluate((county) => (county as SVGElement).focus())
  await page.keyboard.press('+')
  await expect.poll(() => page.locator('svg.map').getAttribute('viewBox')).not.toBe(before)
  await page.keyboard.press('r')
  await onStep(page, 8)
  await expect.poll(() => page.locator('svg.map').getAttribute('viewBox')).toBe(before)
})

describe('the presenter’s window', () => {
  async function openBoth(page: Page): Promise<Page> {
    await onStep(page, 1)
    const [desk] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('o')])
    await ready(desk)
    await desk.getByText(presentText.zh.connected).waitFor()
    return desk
  }
  const deskStep = (desk: Page) => desk.locator('.pl [aria-current="step"] span').textContent()

  test('both follow each other, and agree after many jumps', { timeout: 90_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openBoth(page)
    await desk.keyboard.press('PageDown')
    await onStep(page, 2)
    await page.keyboard.press('End')
    await expect.poll(() => deskStep(desk)).toBe('10')
    for (let jump = 0; jump < 40; jump += 1) {
      const side = jump % 3 === 0 ? desk : page
      await side.keyboard.type(String(((jump * 7) % 10) + 1))
      await side.keyboard.press('Enter')
    }
    await expect.poll(async () => String(await stepOf(page)) === (await deskStep(desk))).toBe(true)
    await desk.getByRole('button', { name: presentText.zh.black }).click()
    await page.locator('.hb.black').waitFor()
  })

  test('either may be reloaded', { timeout: 90_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openBoth(page)
    await desk.keyboard.press('PageDown')
    await onStep(page, 2)
    await desk.reload()
    await ready(desk)
    await expect.poll(() => deskStep(desk)).toBe('2')
    await desk.keyboard.press('PageDown')
    await onStep(page, 3)
    await expect.poll(() => new URL(page.url()).hash).toContain('j=3')
    await page.reload()
    await ready(page)
    await onStep(page, 3)
    await desk.keyboard.press('PageDown')
    await onStep(page, 4)
  })

  test('two maps, notes and a clock', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openBoth(page)
    expect(await desk.locator('svg.map').count()).toBe(2)
    expect(await desk.locator('.po').textContent()).toContain(stories[0]?.steps[0]?.zh.notes[0])
    expect(await desk.locator('dd').first().textContent()).toMatch(/^\d\d:\d\d$/)
  })
})

test('a network that goes away at a step changes nothing', { timeout: 90_000 }, async ({ openAtlas }) => {
  const walk = async (isCut: boolean) => {
    const page = await openAtlas({ hash: inHall('mountain'), viewport: hallHd })
    await onStep(page, 1)
    await page.waitForLoadState('networkidle')
    if (isCut) await page.context().setOffline(true)
    const seen: string[] = []
    for (let step = 2; step <= 7; step += 1) {
      await page.keyboard.press('PageDown')
      await onStep(page, step)
      seen.push(await page.locator('svg.map').evaluate((svg) => svg.outerHTML.replace(/\s?style="[^"]*"/g, '')))
    }
    return seen
  }
  expect(await walk(true)).toEqual(await walk(false))
})

test('the list leads from the toolbar to the hall, and to a handout of every step', async ({ openAtlas }) => {
  const page = await openAtlas({ viewport: hallHd })
  await page.getByRole('button', { name: '演示' }).click()
  await page
    .getByRole('dialog')
    .getByText(stories[0]?.titleZh ?? '')
    .waitFor()
  const handout = await page.getByRole('link', { name: presentText.zh.handout }).first().getAttribute('href')
  await page.getByRole('dialog').getByRole('button', { name: '演示' }).first().click()
  await onStep(page, 1)
  await page.goto(handout ?? '')
  await ready(page)
  await expect.poll(() => page.locator('.ho article svg.map').count()).toBe(10)
})

test('a story is written from the views, and kept', { timeout: 90_000 }, async ({ openAtlas }) => {
  const page = await openAtlas({ viewport: { width: 1440, height: 900 }, hash: linkTo({ layer: 'land' }) })
  await page.getByRole('button', { name: '演示' }).click()
  await page.getByRole('button', { name: '新建故事' }).click()
  await page.getByLabel('标题', { exact: true }).fill('我的故事')
  await page.getByRole('button', { name: '将当前视图加为一页' }).click()
  await page.getByLabel(/^页标题/).fill('低效用地')
  await page.getByLabel(/^备注/).fill('慢一点')
  await page.getByRole('button', { name: '完成' }).click()
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: '演示' }).click()
  const mine = page.getByRole('dialog').getByRole('listitem').filter({ hasText: '我的故事' })
  await mine.getByRole('button', { name: '演示' }).click()
  await onStep(page, 1)
  expect(await page.locator('.sl h2').textContent()).toBe('低效用地')
  expect(new URL(page.url()).hash).toContain('l=land')
})
