// Embedded in a page of another origin: cheap until touched, awake at the first touch, talking to nobody else.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { expect, test } from './atlas-test.ts'
import { linkTo, places } from './reader.ts'

let host: Server
let hostUrl = ''

/** A page that holds the frame whose address follows "?", and writes down what it is told. */
const hostPage = `<!doctype html><title>Host</title><iframe width="1000" height="600"></iframe><script>
heard = []
addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))
document.querySelector('iframe').src = decodeURIComponent(location.search.slice(1))
</script>`

beforeAll(async () => {
  host = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(hostPage)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})
afterAll(() => {
  host.close()
  host.closeAllConnections()
})

interface Embedded {
  readonly page: Page
  readonly frame: Frame
  /** Names of what the frame has fetched. */
  readonly fetched: readonly string[]
  readonly bodies: readonly number[]
}

async function embed(browser: Browser, file: string, hash = '', origin = hostUrl): Promise<Embedded> {
  const siteUrl = inject('siteUrl')
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1200, height: 700 } })
  const page = await context.newPage()
  const fetched: string[] = []
  const bodies: number[] = []
  page.on('response', async (answer) => {
    if (!answer.url().startsWith(siteUrl)) return
    fetched.push(new URL(answer.url()).pathname)
    bodies.push((await answer.request().sizes()).responseBodySize)
  })
  const src = `${siteUrl}${file}?engine=svg&controls=legend&origin=${encodeURIComponent(origin)}${hash}`
  await page.goto(`${hostUrl}/?${encodeURIComponent(src)}`)
  const frame = page.frames().find((one) => one.url().startsWith(siteUrl))
  if (!frame) throw new Error('the host page holds no frame')
  await frame.locator('svg.map').waitFor()
  return { page, frame, fetched, bodies }
}

const isAwake = (frame: Frame) =>
  frame.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: 20_000 })
const heard = (page: Page) =>
  page.evaluate('heard') as Promise<readonly { data: Record<string, unknown>; origin: string }[]>
const say = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message)

describe('before it is touched', () => {
  test('it has fetched one file of at most 15 kB and shows a coloured map with its legend', async ({ browser }) => {
    const { page, frame, fetched, bodies } = await embed(browser, 'embed-land.html', linkTo({ layer: 'land' }))
    expect(fetched).toHaveLength(1)
    expect(Math.max(...bodies)).toBeLessThanOrEqual(15_000)
    expect(await frame.locator('svg.map .ar [data-c]').count()).toBe(90)
    expect(await frame.locator('.lg').isVisible()).toBe(true)
    expect(await frame.locator('html').getAttribute('data-poster')).toBeNull()
    await page.context().close()
  })

  test('a view that is not drawn yet shows no colours that would be wrong', async ({ browser }) => {
    const { page, frame } = await embed(browser, 'embed.html', linkTo({ cluster: 'C01' }))
    expect(await frame.locator('html').getAttribute('data-poster')).toBe('other')
    expect(await frame.locator('.lg').isVisible()).toBe(false)
    const fills = await frame
      .locator('svg.map .ar [data-c]')
      .evaluateAll((all) => [...new Set(all.map((path) => getComputedStyle(path).fill))])
    expect(fills).toHaveLength(1)
    await page.context().close()
  })
})

describe('awake', () => {
  test('the pointer wakes it: the same map answers, tells of a selection, and leads to the whole atlas', async ({
    browser,
  }) => {
    const { page, frame } = await embed(browser, 'embed-land.html', linkTo({ layer: 'land' }))
    await frame.locator('svg.map').hover({ position: { x: 5, y: 5 } })
    await isAwake(frame)
    await frame.locator(`svg.map .ar > path[data-c="${places.yiwu}"]`).click()
    await expect
      .poll(async () => (await heard(page)).find(({ data }) => data.type === 'selected'))
      .toMatchObject({ origin: new URL(inject('siteUrl')).origin, data: { code: places.yiwu, nameZh: '义乌市' } })
    expect((await heard(page))[0]?.data).toMatchObject({ atlas: 1, type: 'ready', link: 'l=land' })
    expect(await frame.locator('#open').getAttribute('href')).toContain(`#l=land&p=`)
    expect(await frame.locator('.tb').isVisible()).toBe(false)
    await page.context().close()
  })

  test('a message of the host wakes it, and is answered once it can be', async ({ browser }) => {
    const { page, frame } = await embed(browser, 'embed.html')
    await say(page, { atlas: 1, type: 'set-view', link: 'l=platforms', id: 'first' })
    await isAwake(frame)
    await expect
      .poll(async () => (await heard(page)).map(({ data }) => data))
      .toContainEqual(expect.objectContaining({ type: 'view', id: 'first', link: 'l=platforms', issues: [] }))
    await page.context().close()
  })

  test('a host that the address does not name is neither heard nor told', async ({ browser }) => {
    const { page, frame } = await embed(browser, 'embed.html', '', 'https://another.example')
    await say(page, { atlas: 1, type: 'set-view', link: 'l=platforms' })
    await frame.locator('svg.map').hover({ position: { x: 5, y: 5 } })
    await isAwake(frame)
    await say(page, { atlas: 1, type: 'get-view' })
    await frame.evaluate(() => new Promise(requestAnimationFrame))
    expect(await heard(page)).toEqual([])
    expect(frame.url()).not.toContain('platforms')
    await page.context().close()
  })
})
