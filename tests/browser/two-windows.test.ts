// The hall's window and the presenter's: whoever moves, by whatever means and however often, both say the same.
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { presentText } from '../../src/i18n/present.messages.ts'
import { hallPalette } from '../../src/scales/hall-palette.ts'
import { wordsOf } from '../../src/story/story.ts'
import { expect, openAgain, test } from './atlas-test.ts'
import { firstStory as first, hallHd, inHall, onStep, stories } from './hall.ts'
import { deskState, hallState, type Jump, jumps, makeJump, openDesk } from './jumps.ts'
import { fills } from './reader.ts'

const t = presentText.zh
const steps = stories[0]?.steps.length ?? 0
const deskStep = (desk: Page) => desk.locator('.pl [aria-current="step"] span').textContent()

/** Two hundred jumps, each seen in two windows that one core may have to draw. */
const jumping = { timeout: 240_000 }

describe('hall and presenter', () => {
  test('agree after each of 200 random jumps from either window', jumping, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    for (const { jump, then } of jumps({ seed: 415, count: 200, steps })) {
      await makeJump({ page, desk }, jump)
      await expect.poll(() => hallState(page), { interval: 5, message: `hall after ${say(jump)}` }).toEqual(then)
      await expect.poll(() => deskState(desk), { interval: 5, message: `desk after ${say(jump)}` }).toEqual(then)
    }
  })

  test('agree in the end when both are jumped at once, 200 times', jumping, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    const isAlwaysThere = ({ what }: Jump) => what !== t.resume
    const all = [...jumps({ seed: 26, count: 200, steps })].map(({ jump }) => jump).filter(isAlwaysThere)
    const lead = async (side: Jump['side']) => {
      for (const jump of all.filter((one) => one.side === side)) await makeJump({ page, desk }, jump)
    }
    await Promise.all([lead('hall'), lead('desk')])
    // A last word, after which nothing is on its way any more.
    await desk.keyboard.press('Home')
    const then = { step: 1, blank: '', isExploring: false }
    await expect.poll(() => hallState(page)).toEqual(then)
    await expect.poll(() => deskState(desk)).toEqual(then)
  })

  test('a window that the browser stops is said beside the buttons, until the next command', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    await onStep(page, 1)
    await page.evaluate(() => {
      window.open = () => null
    })
    await page.keyboard.press('o')
    await page.locator('.hc [role="alert"]', { hasText: t.popupBlocked }).waitFor()
    await page.keyboard.press('PageDown')
    await onStep(page, 2)
    expect(await page.locator('.hc [role="alert"]').count()).toBe(0)
  })

  test('go on where they were after a reload of either', { timeout: 90_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    await desk.keyboard.press('PageDown')
    await onStep(page, 2)
    await openAgain(desk)
    await expect.poll(() => deskStep(desk)).toBe('2')
    await desk.keyboard.press('PageDown')
    await onStep(page, 3)
    await openAgain(page)
    await onStep(page, 3)
    await desk.keyboard.press('PageDown')
    await onStep(page, 4)
    await page.keyboard.press('PageUp')
    await expect.poll(() => deskStep(desk)).toBe('3')
  })

  test('go on where they were after a reload of both at once, and count a key from the very first picture', {
    timeout: 90_000,
  }, async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    for (const step of [2, 3, 4]) {
      await desk.keyboard.press('PageDown')
      await onStep(page, step)
    }
    // The hall's address is behind; nothing has been said between the windows since they opened anew.
    await Promise.all([page.reload({ waitUntil: 'commit' }), desk.reload({ waitUntil: 'commit' })])
    await desk.locator('.pl [aria-current="step"]').waitFor({ timeout: 25_000 })
    await desk.keyboard.press('PageDown')
    await onStep(page, 5)
    await expect.poll(() => deskStep(desk)).toBe('5')
  })

  test('a blank screen and the elapsed time outlive a reload of the hall', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    await desk.getByRole('button', { name: t.black }).click()
    await page.locator('.hb.black').waitFor()
    const elapsed = () => desk.locator('dd').first().textContent()
    await expect.poll(async () => seconds(await elapsed())).toBeGreaterThan(2)
    await page.reload({ waitUntil: 'commit' })
    await page.locator('.hb.black').waitFor({ timeout: 25_000 })
    const before = seconds(await elapsed())
    expect(before).toBeGreaterThan(2)
    await desk.getByRole('button', { name: t.restart }).click()
    await expect.poll(async () => seconds(await elapsed())).toBeLessThan(before)
  })

  test('a story begun anew in the hall is not drawn back to the one before', async ({ openAtlas }) => {
    const other = stories[1]
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    await desk.keyboard.press('End')
    await onStep(page, steps)
    await page.keyboard.press('Escape')
    await page.locator('.hx').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '演示' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '演示' }).nth(1).click()
    await onStep(page, 1)
    await expect.poll(() => desk.locator('h1').textContent()).toBe(other?.titleZh)
    await expect.poll(() => page.locator('.sl .ki').textContent()).toBe(other?.titleZh)
    await desk.keyboard.press('PageDown')
    await onStep(page, 2)
  })
})

describe('the presenter’s window', () => {
  test('shows this step and the next as the hall will, notes, words and the hour', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first, 3), viewport: hallHd })
    const desk = await openDesk(page, 3)
    const colours = (section: string) =>
      desk
        .locator(`${section} svg.map .ar > path[data-c]`)
        .evaluateAll((all) => all.map((path) => path.getAttribute('fill')))
    const ground = desk.locator('html')
    await expect.poll(() => ground.getAttribute('data-ground')).toBe('hall')
    const [now, next] = await Promise.all([colours('.pn'), colours('.pv')])
    expect(now).toHaveLength(90)
    await expect.poll(() => fills(page)).toEqual(now)
    expect(now.some((fill) => hallPalette.ramps.teal.some((colour) => colour === fill))).toBe(true)
    const step = stories[0]?.steps[2]
    if (!step) throw new Error('no such step')
    for (const note of step.zh.notes) await expect.poll(() => desk.locator('.po').textContent()).toContain(note)
    const [line = ''] = wordsOf(step, 'zh', true).body
    await expect.poll(() => desk.locator('.pn').textContent()).toContain(line)
    await expect.poll(() => desk.locator('dd').last().textContent()).toMatch(/^\d\d:\d\d$/)
    await desk.keyboard.press('PageDown')
    await onStep(page, 4)
    await expect.poll(() => fills(page)).toEqual(next)
  })

  test('keeps the present step in sight in its list, however low the window', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: inHall(first), viewport: hallHd })
    const desk = await openDesk(page)
    await desk.setViewportSize({ width: 1000, height: 560 })
    for (const key of ['End', 'Home', 'End']) {
      await desk.keyboard.press(key)
      await expect.poll(() => deskStep(desk)).toBe(key === 'End' ? String(steps) : '1')
      const isHit = () =>
        desk.locator('.pl [aria-current="step"]').evaluate((button) => {
          const { left, top, width, height } = button.getBoundingClientRect()
          const at = (y: number) => button.contains(document.elementFromPoint(left + width / 2, y))
          return at(top + 2) && at(top + height - 3)
        })
      await expect.poll(isHit, { message: key }).toBe(true)
    }
  })
})

const say = (jump: Jump) => JSON.stringify(jump)
const seconds = (clock: string | null) => (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
