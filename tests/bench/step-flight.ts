// What a step of a story costs while the camera flies, against the same flight of a bare MapLibre with the same layers.
import { readFile } from 'node:fs/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Bounds } from '../../src/geo/geometry.ts'
import { viewOfStep } from '../../src/story/step-view.ts'
import type { StoriesFile } from '../../src/story/story.ts'
import { defaultView } from '../../src/view/view.ts'
import { median } from './measures.ts'

export interface FlightCosts {
  readonly atlas: FlightCost
  readonly peer: FlightCost
  readonly flights: number
}

/** Medians over all flights. */
export interface FlightCost {
  /** From one frame of a flight to the next, on the mean of the flight: what the hall sees. */
  readonly frameMs: number
  /** Main-thread time of the whole step: its words, names and colours as well. */
  readonly workMs: number
  /** The longest frame of a flight. */
  readonly longestMs: number
}

interface Flight {
  readonly story: string
  /** The step flown to, from 1. */
  readonly step: number
  readonly from: Bounds
  readonly to: Bounds
}

/** A projector of today. */
const viewport = { width: 1920, height: 1080 }
/** As long as the atlas's. */
const flightMs = 700
/** Nothing of the last step may still be on its way. */
const restMs = 700

/** Every step of every story that moves the camera, `runs` times each, the atlas and the bare map in turns on the same screen. */
export async function timeFlights(
  browser: Browser,
  atlasUrl: string,
  peerUrl: string,
  runs: number,
): Promise<FlightCosts> {
  const flights = await allFlights()
  const pages = await Promise.all([openPage(browser), openPage(browser)])
  const [atlas, peer] = pages
  const costs: { readonly atlas: FlightCost[]; readonly peer: FlightCost[] } = { atlas: [], peer: [] }
  try {
    await peer.page.goto(`${peerUrl}flight.html`)
    await peer.page.waitForFunction(() => window.flyPeer !== undefined, undefined, { timeout: 60_000 })
    for (let run = 0; run < runs; run++)
      for (const flight of flights) {
        await openStep(atlas.page, atlasUrl, flight.story, flight.step - 1)
        const before = await freeBox(atlas.page)
        await atlas.page.bringToFront()
        costs.atlas.push(await fly(atlas, 'atlas', [flight.to, before]))
        const after = await freeBox(atlas.page)
        await peer.page.bringToFront()
        await peer.page.evaluate(([to, padding]) => window.flyPeer?.([...to], padding, 0), [
          flight.from,
          before,
        ] as const)
        await peer.page.waitForTimeout(restMs)
        costs.peer.push(await fly(peer, 'peer', [flight.to, after]))
      }
    return { atlas: middle(costs.atlas), peer: middle(costs.peer), flights: costs.atlas.length }
  } finally {
    for (const { page } of pages) await page.context().close()
  }
}

async function allFlights(): Promise<readonly Flight[]> {
  const { stories } = JSON.parse(await readFile('dist/data/stories.json', 'utf8')) as StoriesFile
  const { edition } = JSON.parse(await readFile('dist/data/atlas.json', 'utf8')) as { edition: { bounds: Bounds } }
  const { language, theme, showsInferred } = defaultView
  const reader = { language, theme, showsInferred, present: true }
  return stories.flatMap((story) => {
    const bounds = story.steps.map((_, i) => viewOfStep(story, i + 1, reader).bounds ?? edition.bounds)
    return bounds.flatMap((to, i) => {
      const from = bounds[i - 1]
      return from && String(from) !== String(to) ? [{ story: story.id, step: i + 1, from, to }] : []
    })
  })
}

interface OpenPage {
  readonly page: Page
  readonly session: CDPSession
}

async function openPage(browser: Browser): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', reducedMotion: 'no-preference' })
  // The bench runs through tsx, which names inner functions by means of this.
  await context.addInitScript('globalThis.__name ??= (inner) => inner')
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session }
}

async function openStep(page: Page, url: string, story: string, step: number): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${url}?engine=gl#k=${story}&j=${step}&h=1`)
  await page.waitForSelector('html[data-state="ready"][data-engine="gl"]', { state: 'attached', timeout: 60_000 })
  await page.locator(`.sl[data-step="${step}"]`).waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(restMs)
}

/** What the slide leaves free of the map, as paddings of the window. */
function freeBox(page: Page) {
  return page.locator('.mb').evaluate((free) => {
    const { left, top, right, bottom } = free.getBoundingClientRect()
    return { left, top, right: innerWidth - right, bottom: innerHeight - bottom }
  })
}

type Padding = Awaited<ReturnType<typeof freeBox>>

async function fly(
  { page, session }: OpenPage,
  kind: 'atlas' | 'peer',
  to: readonly [Bounds, Padding],
): Promise<FlightCost> {
  const before = await taskSeconds(session)
  const frames = await page.evaluate(watchFlight, { kind, to, durationMs: flightMs })
  const workMs = ((await taskSeconds(session)) - before) * 1000
  const whole = frames.reduce((sum, frame) => sum + frame, 0)
  return { frameMs: whole / frames.length, workMs, longestMs: Math.max(...frames) }
}

interface Wanted {
  readonly kind: 'atlas' | 'peer'
  readonly to: readonly [Bounds, Padding]
  readonly durationMs: number
}

/** Runs in the page: begins the flight as a clicker or a script would, and returns how long each of its frames stood, ms. */
async function watchFlight({ kind, to, durationMs }: Wanted): Promise<number[]> {
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
  const isFlying = () =>
    kind === 'peer' ? window.isPeerFlying?.() : document.querySelector('.mh')?.classList.contains('fly')
  await frame()
  if (kind === 'peer') window.flyPeer?.([...to[0]], to[1], durationMs)
  else window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
  // The step's own words are set before the camera moves: that frame is the step's as well.
  let last = performance.now()
  const frames: number[] = []
  for (const end = last + 10 * durationMs; performance.now() < end; ) {
    await frame()
    const now = performance.now()
    frames.push(now - last)
    last = now
    if (frames.length > 2 && !isFlying()) return frames
  }
  throw new Error('the flight does not end')
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN
}

function middle(costs: readonly FlightCost[]): FlightCost {
  const of = (key: keyof FlightCost) => median(costs.map((cost) => cost[key]))
  return { frameMs: of('frameMs'), workMs: of('workMs'), longestMs: of('longestMs') }
}
