// The `test` of the browser tests: opens the atlas as a given reader would, and fails on any trouble in the page.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchBrowser } from './launch.ts'
import { collectTrouble, type Trouble } from './trouble.ts'

export interface Visit {
  /** Link to open, from the "#" on; "" is the default view. */
  readonly hash?: string
  /** One of the atlas's other windows in place of the page. */
  readonly window?: 'handout' | 'presenter'
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly devicePixelRatio?: number
  /** svg forbids MapLibre, gl asks for it even on a software renderer, auto leaves the atlas to choose. */
  readonly engine?: 'svg' | 'gl' | 'auto'
  readonly javaScript?: boolean
  /** False takes WebGL away from the browser. */
  readonly webgl?: boolean
  readonly colours?: 'light' | 'dark'
  readonly contrast?: 'more'
  readonly reducedMotion?: boolean
  readonly touch?: boolean
  /** False where the page cannot become ready. */
  readonly isReadyAwaited?: boolean
  /** Troubles that this test brings about itself. */
  readonly expected?: readonly RegExp[]
  /** Called before the page is opened: to spoil a file, to watch requests. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>
}

/** How long a reader would wait for an answer to what they did, on a machine that does other work as well. */
const patienceMs = 20_000
/** An engine on software graphics takes longer to draw its first frame. */
const startMs = 40_000

export type OpenAtlas = (visit?: Visit) => Promise<Page>

interface OpenVisit {
  readonly context: BrowserContext
  readonly troubles: readonly Trouble[]
  readonly expected: readonly RegExp[]
}

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs out of this pattern
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser(inject('browserPath'))
    onCleanup(() => browser.close())
    return browser
  })
  .extend('openAtlas', async ({ browser }, { onCleanup }): Promise<OpenAtlas> => {
    const visits: OpenVisit[] = []
    onCleanup(async () => {
      const unexpected = visits.flatMap(({ troubles, expected }) =>
        troubles.filter(({ text }) => !expected.some((pattern) => pattern.test(text))),
      )
      for (const { context } of visits) await context.close()
      expect(unexpected, 'the page must be free of trouble').toEqual([])
    })
    return async (visit = {}) => {
      const { page, ...opened } = await open(browser, visit)
      visits.push(opened)
      return page
    }
  })

async function open(browser: Browser, visit: Visit): Promise<OpenVisit & { readonly page: Page }> {
  const { hash = '', engine = 'svg', javaScript = true, expected = [] } = visit
  const siteUrl = inject('siteUrl')
  const context = await browser.newContext({
    viewport: visit.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: visit.devicePixelRatio ?? 1,
    javaScriptEnabled: javaScript,
    colorScheme: visit.colours ?? 'light',
    contrast: visit.contrast ?? 'no-preference',
    reducedMotion: visit.reducedMotion === false ? 'no-preference' : 'reduce',
    hasTouch: visit.touch ?? false,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(patienceMs)
  const troubles = await collectTrouble(context, new URL(siteUrl).origin)
  if (visit.webgl === false) await context.addInitScript(takeWebglAway)
  await visit.prepare?.(context)
  const page = await context.newPage()
  const options = Object.entries({ engine: engine === 'auto' ? '' : engine, window: visit.window ?? '' })
  const query = options.flatMap(([name, value]) => (value === '' ? [] : `${name}=${value}`)).join('&')
  await page.goto(`${siteUrl}${query && `?${query}`}${hash}`, { waitUntil: javaScript ? 'commit' : 'load' })
  if (javaScript && visit.isReadyAwaited !== false) await ready(page, engine === 'gl' ? 'gl' : undefined)
  return { page, context, troubles, expected }
}

/** Waits until the page answers its reader, and where asked until that engine has drawn the map. */
export async function ready(page: Page, engine?: 'svg' | 'gl'): Promise<void> {
  const selector = `html[data-state="ready"]${engine ? `[data-engine="${engine}"]` : ''}`
  await page.waitForSelector(selector, { state: 'attached', timeout: startMs })
  await page.evaluate(nextFrames)
}

/** Reloads, and waits until the page answers its reader anew: for that alone, as what is fetched ahead may take its time. */
export async function openAgain(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'commit' })
  await ready(page)
}

/** Runs in the page: keys are listened to from the first frame on after the page was taken over. */
function nextFrames() {
  return new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve()))),
  )
}

/** Runs in the page: a browser without any WebGL. */
function takeWebglAway() {
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const getContext = prototype.getContext as (kind: string, ...rest: unknown[]) => unknown
    Object.defineProperty(prototype, 'getContext', {
      value(kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest)
      },
    })
  }
}

export { expect }
