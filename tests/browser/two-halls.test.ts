// Several talks in one browser: each hall and its presenter hear themselves alone; and a hall by itself over a reload.
import type { BrowserContext, Page } from 'playwright-core'
import { describe } from 'vitest'
import { presentText } from '../../src/i18n/present.messages.ts'
import { expect, openAgain, ready, test } from './atlas-test.ts'
import { firstStory, hallHd, inHall, onStep, stepOf, stories } from './hall.ts'
import { deskState, hallState, openDesk } from './jumps.ts'
import { theme } from './reader.ts'

const minutes = { timeout: 90_000 }
const other = stories[1]?.id ?? ''

/** Another tab of the same browser, in a talk of its own. */
async function openHall(page: Page, hash: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(new URL(hash, page.url()).href)
  await ready(tab)
  return tab
}

describe('two halls of one browser', () => {
  test('are led each by its own presenter, over reloads of their windows', { timeout: 180_000 }, async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ hash: inHall(firstStory), viewport: hallHd })
    const tab = await openHall(page, inHall(other))
    const talks = [
      { hall: page, desk: await openDesk(page), title: stories[0]?.titleZh, step: 1 },
      { hall: tab, desk: await openDesk(tab), title: stories[1]?.titleZh, step: 1 },
    ]
    const allStand = async () => {
      for (const { hall, desk, title, step } of talks) {
        await expect.poll(() => hallState(hall)).toEqual({ step, blank: '', isExploring: false })
        await expect.poll(() => deskState(desk)).toEqual({ step, blank: '', isExploring: false })
        for (const words of [hall.locator('.sl .ki'), desk.locator('h1')])
          await expect.poll(() => words.textContent()).toBe(title)
      }
    }
    await allStand()
    const lead = async () => {
      for (const talk of talks)
        for (const side of ['desk', 'hall'] as const) {
          await talk[side].keyboard.press('PageDown')
          talk.step += 1
          await allStand()
        }
    }
    await lead()
    for (const [i, { hall, desk, step }] of talks.entries()) {
      const reloaded = i === 0 ? [hall] : [desk, hall]
      for (const window of reloaded) {
        await openAgain(window)
      }
      await onStep(hall, step)
      await desk.getByText(presentText.zh.connected).waitFor()
    }
    await lead()
    // What one of them blanks, the other shows.
    await talks[0]?.desk.keyboard.press('b')
    await page.locator('.hb.black').waitFor()
    await tab.keyboard.press('Home')
    await expect.poll(async () => talks[1] && deskState(talks[1].desk)).toMatchObject({ step: 1, blank: '' })
    expect(await hallState(page)).toMatchObject({ blank: 'black' })
  })

  test('have each a presenter’s window, also where one was opened out of the other', minutes, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(firstStory), viewport: hallHd })
    const desk = await openDesk(page)
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate((hash) => void window.open(new URL(hash, location.href).href, 'second'), inHall(other)),
    ])
    await ready(tab)
    await openDesk(tab)
    await desk.keyboard.press('PageDown')
    await onStep(page, 2)
    expect(await stepOf(tab)).toBe(1)
  })

  test(
    'a presenter’s window that was opened by its bare address joins a hall, also after its reload',
    minutes,
    async ({ openAtlas }) => {
      const page = await openAtlas({ hash: inHall(firstStory, 3), viewport: hallHd })
      await onStep(page, 3)
      const desk = await openHall(page, `?window=presenter${inHall(firstStory)}`)
      for (const step of [4, 5]) {
        await desk.getByText(presentText.zh.connected).waitFor()
        await expect.poll(() => deskState(desk)).toMatchObject({ step: step - 1 })
        await desk.keyboard.press('PageDown')
        await onStep(page, step)
        await openAgain(desk)
      }
    },
  )
})

describe('a hall without a presenter, where the address does not follow in time', () => {
  /** As if every reload came before the address was written. */
  const neverFollow = (context: BrowserContext) =>
    context.addInitScript(() => {
      History.prototype.replaceState = () => {}
    })

  test('stands after a reload on the step that it showed, blanked if it was', minutes, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(firstStory), viewport: hallHd, prepare: neverFollow })
    await onStep(page, 1)
    for (const step of [2, 3]) {
      await page.keyboard.press('PageDown')
      await onStep(page, step)
    }
    expect(page.url()).not.toContain('j=3')
    await openAgain(page)
    await onStep(page, 3)
    await page.keyboard.press('b')
    await page.locator('.hb.black').waitFor()
    await openAgain(page)
    await onStep(page, 3)
    await expect.poll(() => hallState(page)).toEqual({ step: 3, blank: 'black', isExploring: false })
    await page.keyboard.press('PageDown')
    await onStep(page, 4)
    await expect.poll(() => hallState(page)).toEqual({ step: 4, blank: '', isExploring: false })
  })

  test('begins a talk anew that was left and chosen again', minutes, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(firstStory), viewport: hallHd })
    await onStep(page, 1)
    await page.keyboard.press('End')
    await openAgain(page)
    await onStep(page, stories[0]?.steps.length ?? 0)
    await page.keyboard.press('Escape')
    await page.locator('.hx').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '演示' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '演示' }).first().click()
    await onStep(page, 1)
  })
})

test(
  'a hall that was let go of goes on exploring after a reload, and returns to its step',
  minutes,
  async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(firstStory, 2), viewport: hallHd })
    await onStep(page, 2)
    await page.keyboard.press('e')
    await theme(page, 'land').click()
    await expect.poll(() => page.url()).toContain('l=land')
    await openAgain(page)
    await page.locator('.he').waitFor()
    await expect.poll(() => theme(page, 'land').getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('r')
    await onStep(page, 2)
  },
)
