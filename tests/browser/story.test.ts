// The hall: keys, exploring, the presenter's window, the list of stories and the editor.
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { presentText } from '../../src/i18n/present.messages.ts'
import { expect, ready, test } from './atlas-test.ts'
import { firstStory as first, hallHd, inHall, onStep, stepOf, stories } from './hall.ts'
import { linkTo, places } from './reader.ts'

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
