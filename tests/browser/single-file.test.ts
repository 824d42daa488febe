// One file on a stick: opened by its path, with no network, in Chromium.
import { readFile, stat } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { appText } from '../../src/i18n/app.messages.ts'
import { importText } from '../../src/i18n/import.messages.ts'
import { presentText } from '../../src/i18n/present.messages.ts'
import { shareText } from '../../src/i18n/share.messages.ts'
import { storyText } from '../../src/i18n/story.messages.ts'
import { layerIds } from '../../src/view/view.ts'
import { expect, openAgain, ready, test } from './atlas-test.ts'
import { hallHd, onStep, stepOf, stories, walkStories } from './hall.ts'
import { starsDocument, zonesWorkbook } from './import-files.ts'
import { deskState, openDesk } from './jumps.ts'
import { details, fills, linkTo, places, profileOf, searchBox, theme } from './reader.ts'
import { address, buildSingleFile, path } from './single-file.ts'
import { documentFaults, dropFile, faultyDocument, faultyMarkdown, markdownFaults } from './story-files.ts'
import { collectTrouble, type Trouble } from './trouble.ts'

const maxBytes = 2_500_000

beforeAll(buildSingleFile, 180_000)

test('it is one file of at most 2.5 MB that names no other', async () => {
  expect((await stat(path)).size).toBeLessThanOrEqual(maxBytes)
  const html = await readFile(path, 'utf8')
  expect(html.match(/<(?:script|link|img)[^>]*\b(?:src|href)="(?!data:)[^"]*"/g)).toBeNull()
  // The map stands before what is packed: as early on the screen as a page that fetches the rest.
  const [map, packed] = [html.indexOf('data-c="'), html.indexOf('data-part="')]
  expect(map).toBeGreaterThan(0)
  expect(packed).toBeGreaterThan(map)
  expect(packed).toBeLessThan(200_000)
  // Then what it cannot answer without, in few scripts, and then the script that opens them: the rest is read meanwhile.
  const begin = html.indexOf('data-first="')
  const parts = [...html.matchAll(/data-part="([^"]*)"/g)]
  const early = parts.filter(({ index }) => index < begin).map(([, name = '']) => name)
  expect(early).toContain('data/atlas.json')
  expect(html).toContain('data-begun="data/atlas.json"')
  const [, soon = ''] = /data-soon="([^"]*)"/.exec(html) ?? []
  expect(early.filter((name) => name.endsWith('.js')).toSorted()).toEqual(soon.split(' ').toSorted())
  expect(soon).toMatch(/\bstart-/)
  expect(early.length).toBeLessThanOrEqual(4)
  expect(parts.length).toBeGreaterThan(100)
  expect(begin).toBeLessThan(300_000)
})

describe('in Chromium, from file://, without a network', () => {
  let context: BrowserContext
  let page: Page
  let troubles: readonly Trouble[]

  test('the map is drawn before any script has run', async ({ browser }) => {
    const still = await browser.newContext({ offline: true, javaScriptEnabled: false })
    const plain = await still.newPage()
    await plain.goto(address)
    expect(await plain.locator('svg.map [data-c]').count()).toBe(90)
    expect(await plain.locator('#all').textContent()).toContain('义乌')
    await still.close()
  })

  test('layers, search, profile, pages, English, exports and GL all work', async ({ browser }) => {
    context = await browser.newContext({
      offline: true,
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    })
    troubles = await collectTrouble(context, 'null')
    page = await context.newPage()
    await page.goto(`${address}?engine=svg`)
    await ready(page)
    for (const layer of layerIds) {
      await theme(page, layer).click()
      await expect.poll(() => theme(page, layer).getAttribute('aria-current')).toBe('true')
      expect(await fills(page), layer).toHaveLength(90)
    }
    await searchBox(page).fill('yiwu')
    await page.locator('[role=option]').first().click()
    await profileOf(page, '义乌市').waitFor()

    await page.getByRole('button', { name: appText.zh.share }).click()
    for (const [kind, leastBytes] of [
      ['png', 20_000],
      ['svg', 20_000],
      ['csv', 2_000],
    ] as const) {
      const button = page.getByRole('button', { name: shareText.zh[kind] })
      // A picture for print takes seconds on a core of its own, and most of a minute on one that others share.
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), button.click()])
      expect((await stat(await download.path())).size, kind).toBeGreaterThan(leastBytes)
    }

    for (const view of [{ page: 'table' }, { page: 'policy' }, { page: 'coverage' }, { page: 'data' }] as const) {
      await page.goto(`${address}?engine=svg&of=${view.page}${linkTo(view)}`)
      await ready(page)
      await page.locator('main.pg').waitFor()
    }
    await page.goto(`${address}?engine=svg&of=import${linkTo({ page: 'import' })}`)
    await ready(page)
    const [kind, file] = [page.getByLabel(importText.zh.kind), page.getByLabel(importText.zh.choose)]
    await file.setInputFiles(await zonesWorkbook())
    await page.getByText('衢江区', { exact: true }).waitFor()
    await kind.selectOption('rising-stars')
    await file.setInputFiles(await starsDocument())
    await page.getByText('木制玩具').waitFor()
    await page.goto(
      `${address}?engine=gl${linkTo({ layer: 'mountain', flows: ['0'], place: places.jingning, language: 'en' })}`,
    )
    await ready(page, 'gl')
    await details(page, 'en').getByRole('heading', { name: 'Jingning' }).first().waitFor()
    await context.close()
    expect(troubles).toEqual([])
  }, 240_000)

  test('a browser that says it is Edge is shown and led as any other, and nobody asks it for its brand', async ({
    browser,
  }) => {
    const seen: unknown[] = []
    for (const agent of [null, edge]) {
      const { page, ...visit } = await openFile(browser, linkTo({ story: '415x', present: true }), async (tab) => {
        await tab.addInitScript(watchBrand)
        if (agent) await (await tab.context().newCDPSession(tab)).send('Emulation.setUserAgentOverride', agent)
      })
      expect(/Edg\//.test(await page.evaluate(() => navigator.userAgent))).toBe(agent !== null)
      // The hall listens once its slide stands.
      await onStep(page, 1)
      await page.keyboard.press('End')
      await onStep(page, stories[0]?.steps.length ?? 0)
      const desk = await openDesk(page, stories[0]?.steps.length)
      await desk.keyboard.press('Home')
      await onStep(page, 1)
      await expect.poll(() => deskState(desk)).toMatchObject({ step: 1 })
      const words = await page.locator('.hx').textContent()
      const asked = await page.evaluate(() => Reflect.get(globalThis, 'askedForBrand'))
      seen.push({ words, fills: await fills(page), desk: await deskState(desk), asked })
      await visit.leave()
    }
    expect(seen[1]).toEqual(seen[0])
    expect(seen[1]).toMatchObject({ asked: [] })
  }, 180_000)

  test('every step of every story, the presenter’s window over reloads of either, and the handout', async ({
    browser,
  }) => {
    const { page, ...visit } = await openFile(browser, linkTo({ story: '415x', present: true }))
    await walkStories(page, async (_, step) => {
      expect(await page.locator('.sl h2').textContent()).not.toBe('')
      expect(await fills(page), `${step}`).toHaveLength(90)
    })
    await page.keyboard.press('Home')
    const desk = await openDesk(page)
    await desk.keyboard.press('PageDown')
    await onStep(page, 2)
    for (const reloaded of [desk, page]) {
      const before = await stepOf(page)
      await openAgain(reloaded)
      await onStep(page, before)
      await desk.getByText(presentText.zh.connected).waitFor()
      await desk.keyboard.press('PageDown')
      await onStep(page, before + 1)
      await page.keyboard.press('PageDown')
      await expect.poll(() => deskState(desk)).toMatchObject({ step: before + 2 })
    }
    await page.goto(`${address}?window=handout${linkTo({ story: 'land' })}`)
    await ready(page)
    await expect.poll(() => page.locator('.ho article svg.map').count()).toBe(stories[2]?.steps.length)
    await visit.leave()
  }, 120_000)

  test('a story is written, kept and taken away; faults in files are named in both languages', async ({ browser }) => {
    const { page, ...visit } = await openFile(browser, linkTo({ layer: 'land' }))
    const t = storyText.zh
    await page.getByRole('button', { name: '演示' }).click()
    await page.getByRole('button', { name: t.create }).click()
    await page.getByRole('button', { name: t.addStep }).click()
    await page.getByLabel(t.title, { exact: true }).fill('棒上的故事')
    await openAgain(page)
    await page.getByRole('button', { name: '演示' }).click()
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: '棒上的故事' }).getByText(t.edit).click()
    const button = page.getByRole('button', { name: t.exportMarkdown })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(await readFile(await download.path(), 'utf8')).toContain('view: #l=land')
    const said = page.getByRole('dialog').getByRole('status').last()
    for (const language of languages) {
      await page.goto(`${address}?engine=svg&in=${language}${linkTo({ language })}`)
      await ready(page)
      for (const [file, faults] of [
        [faultyMarkdown, markdownFaults[language]],
        [await faultyDocument(), documentFaults[language]],
      ] as const) {
        await dropFile(page, file)
        for (const fault of faults) await expect.poll(() => said.textContent()).toMatch(fault)
        await page.keyboard.press('Escape')
        // Itself, not its role: a dialog that Escape has hidden still has its own closing to hear of.
        await page.locator('dialog').waitFor({ state: 'detached' })
      }
    }
    await visit.leave()
  }, 120_000)
})

/** What Edge says of itself; its engine is Chromium's. */
const edge = {
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0',
  platform: 'Win32',
  userAgentMetadata: {
    brands: [
      { brand: 'Microsoft Edge', version: '143' },
      { brand: 'Chromium', version: '143' },
    ],
    platform: 'Windows',
    platformVersion: '15.0.0',
    architecture: 'x86',
    model: '',
    mobile: false,
  },
}

/** Runs in the page: keeps who asked for the browser's brand. */
function watchBrand() {
  const asked: string[] = []
  Object.assign(globalThis, { askedForBrand: asked })
  for (const name of ['vendor', 'appVersion', 'appName', 'product', 'userAgentData'] as const) {
    const { get } = Object.getOwnPropertyDescriptor(Navigator.prototype, name) ?? {}
    Object.defineProperty(Navigator.prototype, name, {
      get() {
        asked.push(name)
        return get?.call(this)
      },
    })
  }
}

/** A visit without a network; `leave` ends it and holds it to having been free of trouble. */
async function openFile(browser: Browser, hash: string, prepare?: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce', viewport: hallHd })
  const troubles = await collectTrouble(context, 'null')
  const page = await context.newPage()
  await prepare?.(page)
  await page.goto(`${address}?engine=svg${hash}`)
  await ready(page)
  const leave = async () => {
    await context.close()
    expect(troubles).toEqual([])
  }
  return { page, leave }
}
