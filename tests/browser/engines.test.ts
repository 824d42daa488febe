// The engines: the SVG first, MapLibre where it can, deck.gl only for flows, and back to the SVG when something breaks.
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { mapText } from '../../src/i18n/map.messages.ts'
import { budgetParts } from '../built/budget-parts.ts'
import { readManifest } from '../built/site-files.ts'
import { expect, ready, test } from './atlas-test.ts'
import { county, details, fills, hits, linkTo, places, profileOf, searchBox, settled, theme } from './reader.ts'

/** Whatever a reader needs must work here. */
async function expectUsable(page: Page) {
  await theme(page, 'land').click()
  await expect.poll(() => theme(page, 'land').getAttribute('aria-current')).toBe('true')
  await searchBox(page).fill('yiwu')
  await hits(page).first().click()
  await profileOf(page, '义乌市').waitFor()
  expect(await fills(page)).toHaveLength(90)
}

/** Names of the scripts that the page has fetched. */
function scripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname))
}

/** Whether an address is that of the chunk of this name. */
function isChunk(name: string): (address: string) => boolean {
  const chunk = Object.values(readManifest('dist')).find((one) => one.name === name)
  if (!chunk) throw new Error(`No chunk is called ${name}.`)
  return (address) => address.endsWith(`/${chunk.file}`)
}

/** What MapLibre asks of its worker, by id and type, and the ids that it had an answer to. */
interface Letters {
  readonly letters: { readonly asked: [id: string, type: string][]; readonly answered: string[] }
}

/** Runs in the page, before its scripts: keeps the letters. */
function listenToWorkers() {
  const letters: Letters['letters'] = { asked: [], answered: [] }
  Object.assign(window, { letters })
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, letter: { id: string; type: string }) {
    if (letters.asked.length === 0) {
      this.addEventListener('message', ({ data }) => letters.answered.push(data.id))
    }
    letters.asked.push([letter.id, letter.type])
    post.call(this, letter)
  }
}

const isEngine = isChunk('engine')
const isDeck = isChunk('flows')

describe('without a graphics engine', () => {
  test('a browser without WebGL keeps the SVG, with everything usable and nothing fetched for GL', async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ webgl: false, engine: 'auto' })
    // By then it has been decided, and all that comes has come.
    await expect.poll(() => page.locator('html').getAttribute('data-gl-failure')).toBe('software')
    await settled(page)
    await expectUsable(page)
    expect(await page.locator('html').getAttribute('data-engine')).toBe('svg')
    expect((await scripts(page)).filter((name) => isEngine(name) || isDeck(name))).toEqual([])
  })

  test('a software renderer keeps the SVG unless GL is asked for', async ({ openAtlas }) => {
    const page = await openAtlas({ engine: 'auto' })
    await expect.poll(() => page.locator('html').getAttribute('data-gl-failure')).toBe('software')
    await expectUsable(page)
    expect(await page.locator('html').getAttribute('data-engine')).toBe('svg')
  })

  test('an engine that does not arrive leaves the SVG usable', async ({ openAtlas }) => {
    const page = await openAtlas({
      engine: 'gl',
      isReadyAwaited: false,
      expected: [/ERR_FAILED/],
      prepare: (context) =>
        context.route(
          (address) => isEngine(address.pathname),
          (route) => route.abort(),
        ),
    })
    await expect.poll(() => page.locator('html').getAttribute('data-gl-failure')).toBe('chunk')
    await ready(page, 'svg')
    await expectUsable(page)
    expect(await page.locator('html').getAttribute('data-engine')).toBe('svg')
  })
})

test('what the size budget counts as needed on the SVG suffices for hover, select, search and panel', async ({
  openAtlas,
}) => {
  const needed = budgetParts(readManifest('dist'), 'dist').withoutEngine
  const isNeeded = ({ pathname }: URL) => pathname.endsWith('/') || needed.some((file) => pathname.endsWith(`/${file}`))
  const page = await openAtlas({
    expected: [/ERR_FAILED/],
    prepare: (context) =>
      context.route(
        (address) => !isNeeded(address),
        (route) => route.abort(),
      ),
  })
  await county(page, places.yiwu).hover()
  await page.getByRole('tooltip').waitFor()
  await county(page, places.jingning).click()
  await profileOf(page, '景宁畲族自治县').waitFor()
  await searchBox(page).fill('yiwu')
  await hits(page).first().click()
  await profileOf(page, '义乌市').waitFor()
  const before = await fills(page)
  await theme(page, 'land').click()
  await page.getByText(mapText.zh.noTheme).waitFor()
  expect(await fills(page)).toEqual(before)
})

describe('with MapLibre', () => {
  test('it takes over, colours follow the reader, and no deck.gl is fetched without flows', async ({ openAtlas }) => {
    const page = await openAtlas({ engine: 'gl' })
    await expect.poll(() => page.locator('canvas.maplibregl-canvas').count()).toBe(1)
    await theme(page, 'land').click()
    await expect.poll(() => theme(page, 'land').getAttribute('aria-current')).toBe('true')
    await settled(page)
    expect((await scripts(page)).filter(isDeck)).toEqual([])
  })

  test('flows bring deck.gl', async ({ openAtlas }) => {
    const page = await openAtlas({ engine: 'gl', hash: linkTo({ layer: 'mountain', flows: ['0'] }) })
    await expect.poll(async () => (await scripts(page)).filter(isDeck).length).toBeGreaterThan(0)
  })

  test('a reader who comes back to the tab finds the worker answering, so that MapLibre keeps its map', async ({
    openAtlas,
  }) => {
    const page = await openAtlas({
      engine: 'gl',
      prepare: (context) => context.addInitScript(listenToWorkers),
    })
    const letters = () => page.evaluate(() => (window as unknown as Letters).letters)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(async () => (await letters()).asked.filter(([, type]) => type === 'PI')).toHaveLength(1)
    await expect
      .poll(async () => {
        const { asked, answered } = await letters()
        return asked.filter(([id]) => !answered.includes(id))
      })
      .toEqual([])
  })

  test('a lost context brings the SVG back without losing the view', async ({ openAtlas }) => {
    const page = await openAtlas({ engine: 'gl', hash: linkTo({ layer: 'mountain', place: places.yiwu }) })
    await page.locator('canvas.maplibregl-canvas').evaluate((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2')
      context?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await ready(page, 'svg')
    await profileOf(page, '义乌市').waitFor()
    await county(page, places.yiwu).waitFor()
    await expectUsable(page)
  })
})

describe('without JavaScript', () => {
  test('map, legend and a link to the tables remain', async ({ openAtlas }) => {
    // Preloaded modules are refused where scripts are off.
    const page = await openAtlas({ javaScript: false, expected: [/\.js csp$/] })
    expect(await fills(page)).toHaveLength(90)
    expect(await details(page).getByRole('heading').first().isVisible()).toBe(true)
    const link = page.getByRole('link', { name: '数据表' })
    const href = (await link.getAttribute('href')) ?? ''
    const answer = await page.request.get(new URL(href, page.url()).href)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('义乌')
  })
})

describe('a broken data file', () => {
  test.for([
    ['cut short', '{"schema":1,"edition":{'],
    ['not JSON', '<!doctype html><title>502</title>'],
  ] as const)('%s: the map stays and the page says what is wrong', async ([, body], { openAtlas }) => {
    const page = await openAtlas({
      javaScript: true,
      engine: 'auto',
      isReadyAwaited: false,
      expected: [/./],
      prepare: (context) =>
        context.route(/data\/atlas\.json/, (route) => route.fulfill({ body, contentType: 'application/json' })),
    })
    await page.getByText('数据文件没有载入').waitFor()
    expect(await page.locator('svg.map [data-c]').count()).toBe(90)
  })
})
