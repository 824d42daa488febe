// One cold visit to a page: when its coloured map was on the screen, when its GL map was, and what came over the line.
import type { Browser } from 'playwright-core'
import { applyConditions, type Conditions } from './conditions.ts'

export interface ColdLoad {
  /** Start of the frame after the one that drew the coloured counties, ms since the navigation began. */
  readonly colouredMs: number
  /** The same for MapLibre's map; null where the page was not asked for it. */
  readonly glMs: number | null
  /** The page can be used; null for the peer, which has nothing to use. */
  readonly readyMs: number | null
  /** Compressed bytes of the page and everything it fetched until then. */
  readonly bytes: number
}

/** What to wait for, as selectors on the document: "coloured" must match before "last" does. */
export interface PageToLoad {
  readonly url: string
  readonly coloured: string
  readonly gl: string | null
  readonly ready: string | null
}

const names = ['coloured', 'gl', 'ready'] as const

/** Opens a fresh context, loads the page once and closes it. Rejects where something is not there after two minutes. */
export async function coldLoad(browser: Browser, page: PageToLoad, conditions: Conditions): Promise<ColdLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  try {
    const tab = await context.newPage()
    await applyConditions(await context.newCDPSession(tab), conditions)
    // The bench runs through tsx, which names inner functions by means of this.
    await tab.addInitScript('globalThis.__name ??= (inner) => inner')
    await tab.addInitScript(watchFrames, { coloured: page.coloured, gl: page.gl, ready: page.ready })
    await tab.goto(page.url, { waitUntil: 'commit', timeout: 120_000 })
    const awaited = names.filter((name) => page[name] !== null)
    await tab.waitForFunction(
      (wanted) => wanted.every((name) => performance.getEntriesByName(`seen-${name}`).length > 0),
      awaited,
      { timeout: 120_000, polling: 100 },
    )
    const found = await tab.evaluate(readTimes)
    return {
      colouredMs: found.times.coloured ?? Number.NaN,
      glMs: found.times.gl ?? null,
      readyMs: found.times.ready ?? null,
      bytes: found.bytes,
    }
  } finally {
    await context.close()
  }
}

/** Runs in the page: looks once a frame, and marks the frame after the one in which a thing was first there. */
function watchFrames(selectors: Readonly<Record<string, string | null>>) {
  const waiting = new Map(Object.entries(selectors).filter(([, selector]) => selector !== null))
  const look = () => {
    for (const [name, selector] of waiting) {
      if (!selector || !document.querySelector(selector)) continue
      waiting.delete(name)
      requestAnimationFrame(() => performance.mark(`seen-${name}`))
    }
    if (waiting.size > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page. */
function readTimes() {
  const times: Record<string, number> = {}
  for (const mark of performance.getEntriesByType('mark'))
    if (mark.name.startsWith('seen-')) times[mark.name.slice('seen-'.length)] = mark.startTime
  const fetched = [
    ...(performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]),
    ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]),
  ]
  return { times, bytes: fetched.reduce((sum, entry) => sum + entry.encodedBodySize, 0) }
}
