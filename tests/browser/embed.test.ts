// Embedded in a page of another origin: cheap until touched, awake at the first touch, talking to nobody else.
import axe from 'axe-core'
import type { Browser, Frame, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { View } from '../../src/view/view.ts'
import { expect, test } from './atlas-test.ts'
import { type Host, heardBy, sayToFrame, startHost } from './host-page.ts'
import { linkTo, places } from './reader.ts'

let host: Host

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.close())

interface Embedded {
  readonly page: Page
  readonly frame: Frame
  /** Bytes over the wire of each answer, headers included, by path. */
  readonly fetched: ReadonlyMap<string, number>
}

interface Wish {
  readonly view?: Partial<View>
  readonly controls?: string
  readonly origin?: string
  readonly size?: readonly [width: number, height: number]
}

async function embed(browser: Browser, file: string, wish: Wish = {}): Promise<Embedded> {
  const { view, controls = 'legend', origin = host.origin, size = [1000, 600] } = wish
  const siteUrl = inject('siteUrl')
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1200, height: 700 } })
  const page = await context.newPage()
  const fetched = new Map<string, number>()
  const measured: Promise<void>[] = []
  const measure = (request: Request) => {
    if (!request.url().startsWith(siteUrl)) return
    const { pathname } = new URL(request.url())
    fetched.set(pathname, 0)
    measured.push(
      request.sizes().then(({ responseHeadersSize, responseBodySize }) => {
        fetched.set(pathname, responseHeadersSize + responseBodySize)
      }),
    )
  }
  page.on('requestfinished', measure)
  const query = new URLSearchParams({ engine: 'svg', controls, origin })
  const src = `${siteUrl}${file}?${query}${view ? linkTo(view) : ''}`
  await page.goto(
    host.page(`<iframe src="${src.replaceAll('&', '&amp;')}" width="${size[0]}" height="${size[1]}"></iframe>`),
  )
  const frame = page.frames().find((one) => one.url().startsWith(siteUrl))
  if (!frame) throw new Error('the host page holds no frame')
  await frame.locator('svg.map').waitFor()
  await page.waitForLoadState('networkidle')
  // What comes once it is awake may end with the visit, unmeasured.
  page.off('requestfinished', measure)
  await Promise.all(measured)
  return { page, frame, fetched }
}

const isAwake = (frame: Frame) =>
  frame.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 20_000 })
/** Resolves when the atlas, awake, could hear its host; to be called before it is woken. */
async function listening(frame: Frame): Promise<() => Promise<void>> {
  await frame.evaluate(() =>
    addEventListener('atlas-listens', () => document.documentElement.toggleAttribute('data-hears')),
  )
  return () => frame.locator('html[data-hears]').waitFor({ state: 'attached', timeout: 20_000 })
}
/** Fills of the counties as they are seen, each once. */
const fillsOf = (frame: Frame) =>
  frame
    .locator('svg.map .ar [data-c]')
    .evaluateAll((all) => [...new Set(all.map((path) => getComputedStyle(path).fill))])

/** Runs in a page: a message to itself, there when all before it are. */
function echo(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'echo' && resolve())
    postMessage('echo')
  })
}

describe('before it is touched', () => {
  test.for(['embed-land.html', 'embed-land.en.html', 'embed.html'])(
    '%s has cost one file of at most 15 kB, headers included, and shows a coloured map with its legend',
    async (file, { browser }) => {
      const { page, frame, fetched } = await embed(browser, file)
      expect([...fetched.keys()]).toEqual([`/atlas/${file}`])
      expect(Math.max(...fetched.values())).toBeLessThanOrEqual(15_000)
      expect(Math.max(...fetched.values())).toBeGreaterThan(5_000)
      expect(await frame.locator('svg.map .ar [data-c]').count()).toBe(90)
      expect((await fillsOf(frame)).length).toBeGreaterThan(2)
      expect(await frame.locator('.lg').isVisible()).toBe(true)
      expect(await frame.locator('html').getAttribute('data-poster')).toBeNull()
      await page.context().close()
    },
  )

  test('it speaks the language that was chosen, and outlines the place', async ({ browser }) => {
    const view = { layer: 'land', language: 'en', place: places.yiwu } as const
    const { page, frame } = await embed(browser, 'embed-land.en.html', { view, controls: '' })
    expect(await frame.locator('html').getAttribute('lang')).toBe('en')
    expect(await frame.locator('#what').textContent()).toMatch(/^Low-efficiency/)
    expect(await frame.locator('.ft').textContent()).toMatch(/Map review/)
    expect(await frame.locator('[data-chosen]').evaluateAll((all) => all.map((one) => one.dataset.c))).toEqual([
      places.yiwu,
    ])
    await page.context().close()
  })

  test.for([
    [1000, 600],
    [700, 480],
    [360, 420],
  ] as const)('%i × %i: names are large enough to read, and none stands on another', async (size, { browser }) => {
    const { page, frame } = await embed(browser, 'embed.html', { size })
    const names = await frame.locator('svg.map .mk text').evaluateAll((all) =>
      all
        .filter((name) => getComputedStyle(name).visibility === 'visible' && name.getClientRects().length > 0)
        .map((name) => {
          const { left, right, top, height } = name.getBoundingClientRect()
          return { left, right, top: top + height * 0.22, bottom: top + height * 0.78, height }
        }),
    )
    expect(names.length).toBeGreaterThan(10)
    expect(Math.min(...names.map(({ height }) => height))).toBeGreaterThan(11)
    const overlaps = names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top < b.bottom && b.top < a.bottom),
    )
    expect(overlaps).toEqual([])
    await page.context().close()
  })

  test('a view that is not drawn yet shows neither colours nor signs that would be wrong', async ({ browser }) => {
    const { page, frame } = await embed(browser, 'embed.html', { view: { cluster: 'C01' } })
    expect(await frame.locator('html').getAttribute('data-poster')).toBe('other')
    expect(await frame.locator('.lg').isVisible()).toBe(false)
    expect(await frame.locator('#wake').isVisible()).toBe(true)
    expect(await fillsOf(frame)).toHaveLength(1)
    expect(await frame.locator('svg.map .mk g.k').first().isVisible()).toBe(false)
    await page.context().close()
  })
})

test.for(['embed-land.html', 'embed.en.html'])(
  '%s: axe finds nothing, before it is touched and after',
  async (file, { browser }) => {
    const { page, frame } = await embed(browser, file)
    const faults = async () => {
      await frame.evaluate(axe.source)
      const { violations } = await frame.evaluate(() =>
        (globalThis as unknown as { readonly axe: typeof axe }).axe.run(),
      )
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
    }
    expect(await faults()).toEqual([])
    await frame.locator('svg.map').hover({ position: { x: 5, y: 5 } })
    await isAwake(frame)
    await frame.locator('.lg', { hasText: /资料：|Sources: / }).waitFor()
    await frame.locator('.sb').waitFor()
    expect(await faults()).toEqual([])
    await page.context().close()
  },
)

describe('awake', () => {
  test('the pointer wakes it: the same map answers, tells of a selection, and leads to the whole atlas', async ({
    browser,
  }) => {
    const { page, frame } = await embed(browser, 'embed-land.html', { view: { layer: 'land' } })
    await frame.locator('svg.map').hover({ position: { x: 5, y: 5 } })
    await isAwake(frame)
    // What is selected before it is told as the view of the first message, not as a selection.
    await expect.poll(async () => (await heardBy(page)).map(({ data }) => data.type)).toContain('ready')
    await frame.locator(`svg.map .ar > path[data-c="${places.yiwu}"]`).click()
    await expect
      .poll(async () => (await heardBy(page)).find(({ data }) => data.type === 'selected'))
      .toMatchObject({ origin: new URL(inject('siteUrl')).origin, data: { code: places.yiwu, nameZh: '义乌市' } })
    expect((await heardBy(page))[0]?.data).toMatchObject({ atlas: 1, type: 'ready', link: 'l=land' })
    await expect.poll(() => frame.locator('#open').getAttribute('href')).toContain(`#l=land&p=`)
    expect(await frame.locator('.nv').isVisible()).toBe(false)
    await page.context().close()
  })

  test('a message of the host wakes it, and is answered once it can be', async ({ browser }) => {
    const { page, frame } = await embed(browser, 'embed.html')
    await sayToFrame(page, { atlas: 1, type: 'set-view', link: 'l=platforms', id: 'first' })
    await isAwake(frame)
    await expect
      .poll(async () => (await heardBy(page)).map(({ data }) => data))
      .toContainEqual(expect.objectContaining({ type: 'view', id: 'first', link: 'l=platforms', issues: [] }))
    await page.context().close()
  })

  test.for([
    ['names another', 'https://another.example'],
    ['names nobody', ''],
    ['would tell everybody', '*'],
  ])('a host is neither heard nor told where the address %s', async ([, origin = ''], { browser }) => {
    const { page, frame } = await embed(browser, 'embed.html', { origin })
    const couldHear = await listening(frame)
    await sayToFrame(page, { atlas: 1, type: 'set-view', link: 'l=platforms' })
    await frame.locator('svg.map').hover({ position: { x: 5, y: 5 } })
    await isAwake(frame)
    await couldHear()
    await sayToFrame(page, { atlas: 1, type: 'set-view', link: 'l=land' })
    await sayToFrame(page, { atlas: 1, type: 'get-view' })
    // Messages come in their order: after the last there and back, whatever was heard would have been answered.
    await frame.evaluate(echo)
    await page.evaluate(echo)
    expect((await heardBy(page)).filter(({ data }) => Object(data).atlas === 1)).toEqual([])
    expect(frame.url()).not.toMatch(/platforms|land/)
    await page.context().close()
  })
})
