// The hall: keys, the pointer, exploring, and the way there from the list of stories.
import { describe } from 'vitest'
import { presentText } from '../../src/i18n/present.messages.ts'
import { expect, ready, test } from './atlas-test.ts'
import { axeFaults } from './axe-faults.ts'
import { firstStory as first, hallHd, inHall, onStep, standsWhole, stepOf, stories } from './hall.ts'
import { fills, places, profileOf, searchBox, theme } from './reader.ts'

describe('keys', () => {
  test('back, ends, numbers, blanks, and Escape leaves to the reader’s own map', async ({ openAtlas }) => {
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
    await expect.poll(() => new URL(page.url()).hash).not.toMatch(/[chk]=/)
  })

  test('a listener hears every page', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    await page.keyboard.press('PageDown')
    const said = page.locator('.hx [aria-live]')
    await expect.poll(() => said.textContent()).toMatch(/^第 2 页，共 10 页/)
  })

  test('a button pressed by mouse leaves the space to the talk', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    await page.getByRole('button', { name: presentText.zh.next, exact: true }).click()
    await onStep(page, 2)
    await page.getByRole('button', { name: presentText.zh.previous, exact: true }).click()
    await onStep(page, 1)
    await page.keyboard.press(' ')
    await onStep(page, 2)
  })

  test('keys of the page open nothing before the hall', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    // A page that hears none of them can open nothing, however late.
    await page.evaluate(() => {
      const html = document.documentElement
      html.addEventListener('keydown', ({ key }) => html.setAttribute('data-heard', key))
    })
    for (const key of ['t', 'c', 's', '2']) await page.keyboard.press(key)
    expect(await page.locator('html').getAttribute('data-heard')).toBeNull()
    await page.keyboard.press('Tab')
    expect(await page.locator('html').getAttribute('data-heard')).toBe('Tab')
    expect(await page.locator('dialog, .pg').count()).toBe(0)
    expect(await stepOf(page)).toBe(1)
  })
})

test('the pointer ring: named in the list of keys, follows the mouse, as large as the back row needs', async ({
  openAtlas,
}) => {
  const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
  await onStep(page, 1)
  await page.keyboard.press('?')
  await page.getByText(presentText.zh.keyRing).waitFor()
  await page.keyboard.press('?')
  const ring = page.locator('.hp-r')
  expect(await ring.count()).toBe(0)
  await page.keyboard.press('p')
  await page.mouse.move(800, 300)
  const centre = async () => {
    const box = await ring.boundingBox()
    return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)
  }
  await expect.poll(centre).toEqual([800, 300])
  await expect.poll(async () => (await ring.boundingBox())?.height).toBeGreaterThan(hallHd.height / 15)
  await expect.poll(() => page.locator('.hk, dialog').count()).toBe(0)
  await page.keyboard.press('b')
  await page.locator('.hb.black').waitFor()
  await expect.poll(() => page.evaluate(() => document.elementFromPoint(800, 300)?.className)).toBe('hb black')
  await page.keyboard.press('b')
  await page.keyboard.press('p')
  await ring.waitFor({ state: 'detached' })
  await page.mouse.down()
  await ring.waitFor()
  await page.mouse.up()
  await ring.waitFor({ state: 'detached' })
  expect(await stepOf(page)).toBe(1)
})

test('exploring: click about, then return to the step as it was', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: inHall(first, 8), viewport: hallHd })
  await standsWhole(page, 8)
  const shown = async () => ({
    hash: new URL(page.url()).hash,
    box: await page.locator('svg.map').getAttribute('viewBox'),
    fills: await fills(page),
    words: await page.locator('.sl, .hl').allTextContents(),
  })
  // The step's own settings join the address.
  await expect.poll(() => page.url()).toMatch(/p=330281.*j=8/)
  const whole = await shown()
  expect(await axeFaults(page)).toEqual([])
  const before = whole.box
  await page.keyboard.press('e')
  await page.getByRole('button', { name: presentText.zh.resume }).waitFor()
  await page.locator(`svg.map [data-c="${places.yiwu}"]`).evaluate((county) => (county as SVGElement).focus())
  await page.keyboard.press('+')
  await expect.poll(() => page.locator('svg.map').getAttribute('viewBox')).not.toBe(before)
  await theme(page, 'land').click()
  await searchBox(page).fill('yiwu')
  await page.locator('[role=option]').first().click()
  await profileOf(page, '义乌市').waitFor()
  await expect.poll(() => page.url()).toContain(`p=${places.yiwu}`)
  await page.locator('h1 a').click()
  await expect.poll(() => page.url()).not.toContain(`p=${places.yiwu}`)
  await page.keyboard.press('r')
  await onStep(page, 8)
  await expect.poll(shown).toEqual(whole)
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
