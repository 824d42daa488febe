// A reader's own story: written from the views, put in order, kept, taken away and brought back, and what is said of faults.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, inject } from 'vitest'
import { type Language, languages } from '../../src/domain/language.ts'
import { storyText } from '../../src/i18n/story.messages.ts'
import { expect, openAgain, test } from './atlas-test.ts'
import { axeFaults } from './axe-faults.ts'
import { inHall, onStep, stories } from './hall.ts'
import { linkTo, places, theme } from './reader.ts'
import {
  documentFaults,
  dropFile,
  faultyDocument,
  faultyMarkdown,
  gb18030Markdown,
  hold,
  holdTaken,
  markdownFaults,
  type StoryUpload,
} from './story-files.ts'

const t = storyText.zh
const desktop = { width: 1440, height: 900 }

const editor = (page: Page) => page.getByRole('region', { name: t.editorHeading })
const headings = (page: Page) => editor(page).locator('.so .st2').allTextContents()
const press = (page: Page, name: string) => editor(page).getByRole('button', { name, exact: true }).click()
const openList = (page: Page) => page.getByRole('button', { name: '演示' }).click()
const own = (page: Page, title: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: title })

/** Three pages of three themes, the first with words of its own. */
async function write(page: Page): Promise<void> {
  await openList(page)
  await page.getByRole('button', { name: t.create }).click()
  await page.getByLabel(t.title, { exact: true }).fill('我的故事')
  await press(page, t.addStep)
  await page.getByLabel(t.stepHeading).fill('低效用地')
  await page.getByLabel(t.body).fill('先看总数。\n\n- **5** 个设区市')
  await page.getByLabel(t.notes).fill('慢一点')
  for (const layer of ['mountain', 'platforms'] as const) {
    await theme(page, layer).click()
    await press(page, t.addStep)
    await page.getByLabel(t.stepHeading).fill(layer)
  }
  await press(page, t.openView)
}

const written = ['1 低效用地', '2 mountain', '3 platforms']

test('from the views: pages, words and notes, kept over a reload and shown', { timeout: 120_000 }, async ({
  openAtlas,
}) => {
  const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
  await write(page)
  await expect.poll(() => headings(page)).toEqual(written)
  expect(await axeFaults(page)).toEqual([])
  await press(page, t.done)
  await openAgain(page)
  await openList(page)
  await own(page, '我的故事').getByRole('button', { name: t.present }).click()
  await onStep(page, 1)
  await expect.poll(() => page.locator('.sl h2').textContent()).toBe('低效用地')
  await expect.poll(() => page.locator('.sl dt').textContent()).toBe('5')
  expect(await page.locator('.sl').textContent()).not.toContain('慢一点')
  await expect.poll(() => new URL(page.url()).hash).toContain('l=land')
  await page.keyboard.press('PageDown')
  await onStep(page, 2)
  await expect.poll(() => new URL(page.url()).hash).toContain('l=mountain')
})

test('what is typed is kept, even if the page is left in the middle of a word', async ({ openAtlas }) => {
  const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
  await openList(page)
  await page.getByRole('button', { name: t.create }).click()
  await page.getByLabel(t.title, { exact: true }).fill('半个标')
  await openAgain(page)
  await openList(page)
  await own(page, '半个标').waitFor()
})

describe('the order of the pages', () => {
  test('is changed by key, and the focus moves along', { timeout: 120_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
    await write(page)
    await editor(page)
      .getByRole('button', { name: t.down(1) })
      .focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => headings(page)).toEqual(['1 mountain', '2 低效用地', '3 platforms'])
    await editor(page).getByText(t.moved(1, 2)).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => headings(page)).toEqual(['1 mountain', '2 platforms', '3 低效用地'])
    // At the end only the way back is left.
    await page.keyboard.press('Enter')
    await expect.poll(() => headings(page)).toEqual(['1 mountain', '2 低效用地', '3 platforms'])
  })

  test('is changed by dragging; the page that is open stays open', { timeout: 120_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
    await write(page)
    const grip = editor(page).locator('.gp')
    const [from, to] = await Promise.all([grip.nth(2).boundingBox(), grip.nth(0).boundingBox()])
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(to.x + 5, to.y + 5, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => headings(page)).toEqual(['1 platforms', '2 低效用地', '3 mountain'])
    await expect.poll(() => page.getByLabel(t.stepHeading).inputValue()).toBe('platforms')
  })

  test('closes up where a page is deleted, and opens again when that is undone', { timeout: 120_000 }, async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
    await write(page)
    await editor(page).getByRole('button', { name: 'mountain', exact: false }).first().click()
    await press(page, t.remove)
    await expect.poll(() => headings(page)).toEqual(['1 低效用地', '2 platforms'])
    await press(page, t.undo)
    await expect.poll(() => headings(page)).toEqual(written)
  })
})

test('a page takes another view; a whole story is deleted and brought back', { timeout: 120_000 }, async ({
  openAtlas,
}) => {
  const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
  await write(page)
  await theme(page, 'layout').click()
  await press(page, t.takeView)
  await theme(page, 'land').click()
  await press(page, t.openView)
  await expect.poll(() => new URL(page.url()).hash).toContain('l=layout')
  await press(page, t.done)
  await openList(page)
  await own(page, '我的故事').getByRole('button', { name: t.remove }).click()
  await own(page, '我的故事').waitFor({ state: 'detached' })
  await page.getByRole('dialog').getByRole('button', { name: t.undo }).click()
  await own(page, '我的故事').waitFor()
})

describe('taken away', () => {
  test('as Markdown and let go over the page, it is the same story', { timeout: 120_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
    await write(page)
    const first = await exported(page)
    expect(first.name).toBe('我的故事.md')
    const other = await openAtlas({ viewport: desktop })
    await dropFile(other, first)
    await other.getByText(t.imported('我的故事', 3)).waitFor()
    await own(other, '我的故事').getByRole('button', { name: t.edit }).click()
    await expect.poll(() => headings(other)).toEqual(written)
    expect((await exported(other)).text).toBe(first.text)
  })

  test('as a link, it opens in another browser', { timeout: 120_000 }, async ({ openAtlas }) => {
    const page = await openAtlas({
      viewport: desktop,
      hash: linkTo({ layer: 'land' }),
      prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: siteOrigin() }),
    })
    await write(page)
    await press(page, t.copyLink)
    await editor(page).getByText(t.linkCopied).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const { text } = await exported(page)
    const other = await openAtlas({ viewport: desktop, hash: new URL(link).hash })
    await onStep(other, 1)
    await expect.poll(() => other.locator('.sl h2').textContent()).toBe('低效用地')
    await other.keyboard.press('Escape')
    // Opened again in the same browser, it is not there twice.
    await other.locator('.hx').waitFor({ state: 'detached' })
    await other.locator('link[rel="manifest"]').waitFor({ state: 'attached' })
    await other.goto(link)
    await onStep(other, 1)
    await other.keyboard.press('Escape')
    await openList(other)
    await own(other, '我的故事').first().waitFor()
    expect(await own(other, '我的故事').count()).toBe(1)
    await own(other, '我的故事').getByRole('button', { name: t.edit }).click()
    expect((await exported(other)).text).toBe(text)
  })
})

test.for(stories.map(({ id, titleZh, steps }) => [id, titleZh, steps.length] as const))(
  '%s, copied, becomes a link that opens it whole',
  { timeout: 120_000 },
  async ([, title, count], { openAtlas }) => {
    const page = await openAtlas({
      viewport: desktop,
      prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: siteOrigin() }),
    })
    await openList(page)
    const shipped = page.getByRole('dialog').getByRole('listitem').filter({ hasText: title })
    await shipped.getByRole('button', { name: t.copyToOwn }).click()
    await press(page, t.copyLink)
    await editor(page).getByText(t.linkCopied).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const { text } = await exported(page)
    const other = await openAtlas({ viewport: desktop, hash: new URL(link).hash })
    await onStep(other, 1)
    await other.keyboard.press('End')
    await onStep(other, count)
    await other.keyboard.press('Escape')
    await openList(other)
    await own(other, title).getByRole('button', { name: t.edit }).click()
    expect((await exported(other)).text).toBe(text)
  },
)

describe('a file with faults', () => {
  test.for(languages)(
    'names them with place and remedy (%s)',
    { timeout: 120_000 },
    async (language, { openAtlas }) => {
      const page = await openAtlas({ viewport: desktop, hash: linkTo({ language }) })
      await expectFaults(page, language, faultyMarkdown, markdownFaults[language])
      await closeList(page)
      await expectFaults(page, language, await faultyDocument(), documentFaults[language])
    },
  )

  test('in another encoding is read all the same; a picture is not', async ({ openAtlas }) => {
    const page = await openAtlas({ viewport: desktop })
    await dropFile(page, gb18030Markdown)
    await page.getByText(t.imported('国标编码的故事', 1)).waitFor()
    await closeList(page)
    await dropFile(page, { name: '图.md', bytes: Uint8Array.of(0x89, 0x50, 0, 0, 0x0d, 0x0a) })
    await page.getByText(t.importFailed('图.md')).waitFor()
  })

  test('before a hall opens nothing', async ({ openAtlas }) => {
    const page = await openAtlas()
    // Who takes files is there, and so is what would open: nothing of it is only late.
    await openList(page)
    await page.getByRole('dialog').waitFor()
    await closeList(page)
    await holdTaken(page, faultyMarkdown)
    await page.dispatchEvent('body', 'dragleave')
    await page.locator('.dz').waitFor({ state: 'detached' })
    await page.evaluate((hash) => {
      location.hash = hash
    }, inHall('415x'))
    await onStep(page, 1)
    await hold(page, faultyMarkdown, ['dragover'])
    expect(await page.locator('.dz').count()).toBe(0)
    await hold(page, faultyMarkdown, ['drop'])
    await onStep(page, 1)
    expect(await page.locator('dialog, .dz').count()).toBe(0)
  })
})

test('beside the editor the province stays whole and the toolbar free', async ({ openAtlas }) => {
  const page = await openAtlas({ viewport: desktop, hash: linkTo({ layer: 'land' }) })
  await openList(page)
  await page.getByRole('button', { name: t.create }).click()
  const edge = async () => (await editor(page).boundingBox()) ?? { x: 0, y: 0 }
  const room = async () =>
    (await edge()).x -
    (await page
      .locator(`svg.map .ar > path[data-c="${places.shengsi}"]`)
      .evaluate((path) => path.getBoundingClientRect().right))
  await expect.poll(room).toBeGreaterThan(0)
  const above = async () => {
    const { y, height } = (await page.locator('.tb').boundingBox()) ?? { y: Number.NaN, height: 0 }
    return (await edge()).y - (y + height)
  }
  await expect.poll(above).toBeGreaterThanOrEqual(0)
})

async function closeList(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  // Itself, not its role: a dialog that Escape has hidden still has its own closing to hear of.
  await page.locator('dialog').waitFor({ state: 'detached' })
}

const siteOrigin = () => new URL(inject('siteUrl')).origin

async function exported(page: Page): Promise<StoryUpload & { readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, t.exportMarkdown)])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString() }
}

async function expectFaults(
  page: Page,
  language: Language,
  file: StoryUpload,
  faults: readonly RegExp[],
): Promise<void> {
  await dropFile(page, file)
  const said = page.getByRole('dialog', { name: storyText[language].heading }).getByRole('status').last()
  for (const fault of faults) await expect.poll(() => said.textContent()).toMatch(fault)
}
