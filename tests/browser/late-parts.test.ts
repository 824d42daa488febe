// Parts that arrive in the midst of a drawing: on a slow machine any moment is as likely as another.
import type { BrowserContext } from 'playwright-core'
import { readManifest } from '../built/site-files.ts'
import { expect, test } from './atlas-test.ts'
import { theme } from './reader.ts'

const soon = Object.values(readManifest('dist')).find(({ name }) => name === 'soon')?.file ?? 'no such chunk'

interface Held {
  hold(): void
  letGo(): void
}

/** Runs in the page: gives it a `held` that keeps frames back, and with them what is to follow a drawing. */
function holdFrames() {
  const { requestAnimationFrame: frame, setTimeout: later } = window
  let waiting: (() => void)[] | null = null
  const keep = (run: () => void) => waiting?.push(run) ?? 0
  window.requestAnimationFrame = (run) => (waiting ? keep(() => run(performance.now())) : frame.call(window, run))
  window.setTimeout = ((run: () => void, ms = 0) =>
    waiting && ms < 200 ? keep(run) : later.call(window, run, ms)) as typeof setTimeout
  const held: Held = {
    hold: () => {
      waiting = []
    },
    letGo: () => {
      const runs = waiting ?? []
      waiting = null
      for (const run of runs) run()
    },
  }
  Object.assign(window, { held })
}

test('a part that comes for one theme, just after another has been drawn without it, is drawn there as well', async ({
  openAtlas,
}) => {
  let letCome = () => {}
  const isToCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  const prepare = async (context: BrowserContext) => {
    await context.addInitScript(holdFrames)
    await context.route(`**/${soon}`, async (route) => {
      await isToCome
      await route.continue()
    })
  }
  const page = await openAtlas({ prepare })
  // All themes can be drawn; only what is told of sources is missing.
  await expect.poll(() => page.locator('nav svg use').count()).toBe(0)
  await page.evaluate(() => (window as unknown as { held: Held }).held.hold())
  await theme(page, 'land').evaluate((link) => (link as HTMLElement).click())
  await expect.poll(() => theme(page, 'land').getAttribute('aria-current')).toBe('true')
  letCome()
  // What came in the same script and waits for no frame.
  for (const part of ['.sb', 'nav summary']) await page.locator(part).waitFor({ state: 'attached' })
  await page.evaluate(() => (window as unknown as { held: Held }).held.letGo())
  await page.locator('.lg:not([data-away])', { hasText: '资料：' }).waitFor()
})
