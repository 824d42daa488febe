// A network that goes away in the middle of a talk, on each slide in turn: nothing on any slide changes.
import type { Page } from 'playwright-core'
import { expect, ready, test } from './atlas-test.ts'
import { firstStory, hallHd, inHall, onStep, openAnew, standsWhole, stories, walkStories } from './hall.ts'

/** All that the hall sees: map, words, legend, foot; without the numbers that a page gives to what it has drawn so far, without the signs that it keeps of other themes, and without what listeners are told. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const html = (part: string) => {
      const copy = document.querySelector(part)?.cloneNode(true) as Element | undefined
      for (const hidden of copy?.querySelectorAll('[display="none"]') ?? []) hidden.remove()
      for (const shape of copy?.querySelectorAll('.ar > path') ?? []) shape.removeAttribute('aria-label')
      return copy?.outerHTML ?? ''
    }
    return ['svg.map', '.sl', '.hl', '.hf']
      .map(html)
      .join('\n')
      .replace(/\bP\d+-\d+-/g, '')
  })

test('cut on the first slide, it changes nothing on any; cut on any slide, nothing there, before or after', {
  timeout: 300_000,
}, async ({ openAtlas }) => {
  const walk = async (page: Page) => {
    const seen = new Map<string, string>()
    await standsWhole(page, 1)
    await walkStories(page, async (id, step) => void seen.set(`${id} ${step}`, await seenOn(page)))
    return seen
  }
  const open = async (hash: string, expected: readonly RegExp[] = []) => {
    const page = await openAtlas({ hash, viewport: hallHd, expected })
    // The last thing that a page brings, when nothing else is on its way.
    await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    return page
  }
  const online = await walk(await open(inHall(firstStory)))
  const page = await open(inHall(firstStory), [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/])
  await page.context().setOffline(true)
  expect(await walk(page)).toEqual(online)

  const apart: string[] = []
  for (const { id, steps } of stories) {
    for (let step = 1; step <= steps.length; step += 1) {
      await page.context().setOffline(false)
      await openAnew(page, inHall(id, step))
      await ready(page)
      await onStep(page, step)
      // As soon as the fine map has come: what else is on its way may fail.
      await expect.poll(() => seenOn(page)).toBe(online.get(`${id} ${step}`))
      await page.context().setOffline(true)
      const there = step < steps.length ? ['PageDown', 'PageUp', 'PageUp'] : ['PageUp', 'PageDown']
      let at = step
      for (const key of ['', ...there]) {
        if (key !== '') await page.keyboard.press(key)
        at = Math.max(1, at + (key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0))
        await onStep(page, at)
        const isSame = await comesTo(() => seenOn(page), online.get(`${id} ${at}`))
        if (!isSame) apart.push(`cut on ${id} ${step}: ${at} by ${key}`)
      }
    }
  }
  expect(apart).toEqual([])
})

/** Whether a slide becomes that, before those who look would call it another. */
async function comesTo(look: () => Promise<string>, wanted: string | undefined): Promise<boolean> {
  for (const end = Date.now() + 5_000; Date.now() < end; ) if ((await look()) === wanted) return true
  return false
}
