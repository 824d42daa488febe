// How much work the main thread does when a reader switches from one layer to another.
import type { Browser, CDPSession, Page } from 'playwright-core'
import { type LayerId, layerIds } from '../../src/view/view.ts'
import { median } from './measures.ts'

export interface SwitchTimes {
  readonly medianMs: number
  readonly slowestMs: number
  /** What is put off until the reader rests, median: the address, the title, the names for listeners. */
  readonly restMs: number
  readonly pairs: number
}

/**
 * Main-thread task time (script, style, layout, paint) of every ordered pair of layers, less that of an idle page.
 * A layer is chosen as a reader does it, by its entry in the list.
 */
export async function timeLayerSwitches(browser: Browser, url: string, engine: 'svg' | 'gl'): Promise<SwitchTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    // The thread's own processor time: what else the machine does meanwhile is no work of the page.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(`${url}?engine=${engine}`)
    await page.waitForSelector(`html[data-state="ready"][data-engine="${engine}"]`, { state: 'attached' })
    await openLayer(page, 'zones')
    for (const layer of layerIds) await openLayer(page, layer)

    const idle: number[] = []
    for (let run = 0; run < 10; run++) idle.push(await taskMs(session, () => openLayer(page, null)))
    const switched: number[] = []
    for (const from of layerIds)
      for (const to of layerIds) {
        if (from === to) continue
        await openLayer(page, from)
        switched.push((await taskMs(session, () => openLayer(page, to))) - median(idle))
      }
    const [rested, quiet]: [number[], number[]] = [[], []]
    for (const layer of layerIds) {
      await openLayer(page, layer)
      rested.push(await taskMs(session, () => rest(page)))
      quiet.push(await taskMs(session, () => rest(page)))
    }
    return {
      restMs: median(rested) - median(quiet),
      medianMs: median(switched),
      slowestMs: Math.max(...switched),
      pairs: switched.length,
    }
  } finally {
    await context.close()
  }
}

/** Chooses a layer and lets four frames pass; null chooses none and lets them pass as well. */
function openLayer(page: Page, layer: LayerId | null): Promise<void> {
  const position = layer === null ? null : layerIds.indexOf(layer)
  return page.evaluate(async (next) => {
    if (next !== null) document.querySelectorAll<HTMLElement>('nav.ly li > a')[next]?.click()
    for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, position)
}

/** As long as a reader who looks at a map, and longer than the page waits for. */
function rest(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
}

async function taskMs(session: CDPSession, action: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(session)
  await action()
  return ((await taskSeconds(session)) - before) * 1000
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN
}
