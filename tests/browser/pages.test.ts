// The pages about the data: reached from the toolbar and by link, complete, and tied to the map both ways.
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { aboutDataText } from '../../src/i18n/about-data.messages.ts'
import { coverageText } from '../../src/i18n/coverage.messages.ts'
import { pagesText } from '../../src/i18n/pages.messages.ts'
import { policyText } from '../../src/i18n/policy.messages.ts'
import { sourceText } from '../../src/i18n/source.messages.ts'
import { timeText } from '../../src/i18n/time.messages.ts'
import { expect, test } from './atlas-test.ts'
import { axeFaults } from './axe-faults.ts'
import { expectLink, linkTo, places, profileOf } from './reader.ts'

const zh = { coverage: coverageText.zh, policy: policyText.zh, data: aboutDataText.zh }
const pageIds = ['coverage', 'policy', 'data'] as const
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2, exact: true })

describe('the menu', () => {
  test('leads to each page and says which one is open; Escape leads back to the map', async ({ openAtlas }) => {
    const page = await openAtlas()
    for (const id of pageIds) {
      await page.getByText(pagesText.zh.more, { exact: true }).click()
      await page.getByRole('link', { name: pagesText.zh[id] }).click()
      await heading(page, zh[id].title).waitFor()
      await expectLink(page, new RegExp(`t=${id}`))
    }
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.pg').count()).toBe(0)
  })
})

describe('coverage', () => {
  test('sets the atlas’s numbers beside the published ones and closes the books', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'coverage' }) })
    await heading(page, zh.coverage.title).waitFor()
    await page.locator('.pg').filter({ hasText: zh.coverage.closes }).waitFor()
    const text = (await page.locator('.pg').textContent()) ?? ''
    for (const official of ['/ 41', '/ 67', '/ 37', '/ 27']) expect(text).toContain(official)
    expect(text).toContain('53 + 15 − 1 = 67')
    expect(text).not.toContain(zh.coverage.open)
  })

  test('hands the list of gaps over as a file', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'coverage' }) })
    const button = page.getByRole('button', { name: zh.coverage.saveMarkdown })
    await button.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toMatch(/^待补清单-.*\.md$/)
  })
})

describe('policy targets', () => {
  test('are filtered by document and words, and lead to the map', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'policy' }) })
    await page.getByLabel(zh.policy.document).selectOption('S5')
    await page.getByLabel(zh.policy.search).fill('亩均税收')
    await expect.poll(() => page.locator('.facts tbody tr').count()).toBe(1)
    await expect.poll(() => page.locator('.facts tbody').textContent()).toContain('45')
    await page.locator('.facts tbody').getByRole('link', { name: '杭州市' }).click()
    await profileOf(page, '杭州市').waitFor()
  })

  test('what is asked stands in the link: it can be shared, and back and forward go through it', async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'policy' }) })
    const rows = page.locator('.facts tbody tr')
    await page.getByLabel(zh.policy.document).selectOption('S5')
    await expectLink(page, /tf=list\.ds5$/)
    await page.getByLabel(zh.policy.search).fill('亩均税收')
    await page.getByLabel(zh.policy.search).press('Enter')
    await expectLink(page, /tf=list\.ds5\.w_\w{12}$/)
    const shared = page.url()
    await page.getByRole('button', { name: zh.policy.support, exact: true }).click()
    await page.getByLabel(zh.policy.departments).selectOption('省自然资源厅')
    await expect.poll(() => rows.count()).toBe(2)
    await page.goBack()
    await expect.poll(() => rows.count()).toBe(27)
    await page.goBack()
    await expect.poll(() => rows.count()).toBe(1)
    await expect.poll(() => page.getByLabel(zh.policy.search).inputValue()).toBe('亩均税收')
    await page.goForward()
    await expect.poll(() => rows.count()).toBe(27)
    const friend = await openAtlas({ hash: new URL(shared).hash })
    await expect.poll(() => friend.locator('.facts tbody tr').count()).toBe(1)
    await expect.poll(() => friend.getByLabel(zh.policy.document).inputValue()).toBe('S5')
  })

  test('a damaged filter opens what it can and says what it could not', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: '#t=policy&tf=list.ds9.y2023' })
    await page.getByText(zh.policy.notAsked(['ds9'])).waitFor()
    await expect.poll(() => page.getByLabel(zh.policy.year).inputValue()).toBe('2023')
  })

  test('tell an English reader what is quoted in Chinese', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: `${linkTo({ page: 'policy', language: 'en' })}&tf=list.ds5.ws5-006` })
    await page.getByText(policyText.en.quotedLead, { exact: false }).waitFor()
    const row = page.locator('.facts tbody tr')
    await expect.poll(() => row.count()).toBe(1)
    await expect.poll(() => row.textContent()).toContain('450,000 yuan per mu')
    await expect.poll(() => row.locator('th [lang="zh-CN"]').first().textContent()).toContain('亩均税收')
    const untold = await page.locator('.pg').evaluate((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (/\p{Script=Han}/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('[lang|="zh"], option'))
          found.push(node.nodeValue ?? '')
      return found
    })
    expect(untold).toEqual([])
  })

  test('a source card leads to the figures of its document', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: `${linkTo({ page: 'policy' })}&tf=results` })
    await page.locator('.results .evb').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('link', { name: sourceText.zh.allFigures('S1') }).click()
    await expect.poll(() => dialog.count()).toBe(0)
    await expectLink(page, /tf=list\.ds1\.s-$/)
    await expect.poll(() => page.getByLabel(zh.policy.document).inputValue()).toBe('S1')
  })

  test('stand side by side: 37 and 40 for the province, 45 for Hangzhou', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'policy' }) })
    await page.getByRole('button', { name: zh.policy.same, exact: true }).click()
    const tax = page.locator('.sames > li').filter({ hasText: '规上工业亩均税收' })
    await expect.poll(() => tax.locator('.big b').allTextContents()).toEqual(['45', '37', '40'])
  })

  test('a cell of the timeline opens what is due', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'policy' }) })
    await page.getByRole('button', { name: zh.policy.timeline, exact: true }).click()
    const cell = page.locator('.due button').first()
    const count = Number(await cell.textContent())
    await cell.click()
    await expect.poll(() => page.locator('.facts tbody tr').count()).toBe(count)
  })

  test('27 supporting policies, by department', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'policy' }) })
    await page.getByRole('button', { name: zh.policy.support, exact: true }).click()
    await expect.poll(() => page.locator('.facts tbody tr').count()).toBe(27)
    await page.getByLabel(zh.policy.departments).selectOption('省自然资源厅')
    await expect.poll(() => page.locator('.facts tbody tr').count()).toBe(2)
  })

  test('come back in the profile of a place they concern', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ place: places.jingning }) })
    await page.getByText('山区26县').first().waitFor()
    await page.getByRole('link', { name: zh.policy.placeMore }).click()
    await heading(page, zh.policy.title).waitFor()
  })
})

describe('about the data', () => {
  test('every file it offers is there', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'data' }) })
    await page.locator('.files a').first().waitFor()
    const offered = page.locator('.pg a[download]')
    await expect.poll(() => offered.count()).toBeGreaterThan(30)
    const hrefs = await offered.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
    for (const href of hrefs) expect((await page.request.head(href)).status(), href).toBe(200)
  })

  test('the citation holds the link, the date and the slot of the review number', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ page: 'data', layer: 'land' }) })
    for (const said of [/l=land/, /审图号：/, /\d{4}-\d{2}-\d{2}/])
      await page.locator('.cite', { hasText: said }).waitFor()
  })
})

describe('time', () => {
  test('Play steps through the changes of the mountain list, the date stands in the link', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: 'mountain' }), reducedMotion: false })
    // Each stop stands in the address for a moment only: whoever looks now and then might miss one.
    const stops: string[] = []
    page.on('framenavigated', (frame) => stops.push(new URL(frame.url()).hash))
    await page.getByRole('button', { name: timeText.zh.play }).click()
    await expect.poll(() => stops).toContainEqual(expect.stringMatching(/d=2015/))
    await expect.poll(() => stops).toContainEqual(expect.stringMatching(/d=2024-08/))
    await page.getByRole('button', { name: timeText.zh.pause }).click()
  })

  test('whoever asks for less motion is not offered Play, but the same stops', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: 'mountain' }), reducedMotion: true })
    await page.getByRole('button', { name: timeText.zh.earlier }).click()
    await expectLink(page, /d=20/)
    expect(await page.getByRole('button', { name: timeText.zh.play }).count()).toBe(0)
  })
})

test.for(pageIds)('axe finds nothing on the page “%s”', async (id, { openAtlas }) => {
  const page = await openAtlas({ hash: linkTo({ page: id }) })
  await heading(page, zh[id].title).waitFor()
  expect(await axeFaults(page)).toEqual([])
})
