// Going through a talk: the stories that are there, and waiting until a slide stands.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/domain/language.ts'
import { type StoriesFile, titleOf } from '../../src/story/story.ts'
import { expect } from './atlas-test.ts'
import { linkTo } from './reader.ts'

export const { stories } = JSON.parse(readFileSync('dist/data/stories.json', 'utf8')) as StoriesFile
export const firstStory = stories[0]?.id ?? ''
export const hallHd = { width: 1280, height: 720 }

export const inHall = (story: string, step = 1) => linkTo({ story, step, present: true })

/** Waits for the slide, and for the frames in which sizes are measured, the camera is set and names are placed. */
export async function onStep(page: Page, step: number): Promise<void> {
  await page.locator(`.sl[data-step="${step}"]`).waitFor()
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done))
  })
}

/** Waits for the slide with the fine shapes on it: what comes later than the slide has come. */
export async function standsWhole(page: Page, step: number): Promise<void> {
  await expect.poll(() => page.locator('svg.map .ar > path').first().getAttribute('d')).toMatch(/^M/)
  await onStep(page, step)
}

/** Opens the talk again from a link, with nothing that the page had fetched before; resolves before it is there. */
export async function openAnew(page: Page, hash: string): Promise<void> {
  const address = new URL(page.url())
  // Another query each time: else only the hash would change.
  address.searchParams.set('of', hash.replace(/\W/g, ''))
  address.hash = hash
  await page.goto(address.href, { waitUntil: 'commit' })
}

export function stepOf(page: Page): Promise<number> {
  return page.locator('.sl').evaluate((slide) => Number((slide as HTMLElement).dataset.step))
}

/**
 * Goes through all three stories by PageDown and calls `look` on every slide; ends on the last. The story changes as by a
 * link in the address bar.
 */
export async function walkStories(
  page: Page,
  look: (id: string, step: number) => Promise<void>,
  language: Language = 'zh',
): Promise<void> {
  for (const story of stories) {
    const hash = linkTo({ story: story.id, step: 1, present: true, language })
    await page.evaluate((next) => {
      location.hash = next
    }, hash)
    await page.locator('.sl .ki', { hasText: titleOf(story, language) }).waitFor()
    for (let step = 1; step <= story.steps.length; step += 1) {
      if (step > 1) await page.keyboard.press('PageDown')
      await onStep(page, step)
      await look(story.id, step)
    }
  }
}
