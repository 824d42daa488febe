// Paper: the map with its whole legend on one sheet, the profile behind it, nothing that is only for a screen.
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expect, test } from './atlas-test.ts'
import { settled } from './reader.ts'

/** Sheets of a printed page. */
const sheets = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

/** Waits for what paper needs beside the page: its style, and who follows the printer. */
async function printable(page: Page): Promise<void> {
  await settled(page)
  await expect.poll(() => page.evaluate(groundOfPrint)).toBe('light')
}

/** Runs in the page: the ground while the browser prints; "" while the style for paper has not come. */
function groundOfPrint(): string | undefined {
  const isForPrint = (rule: CSSRule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print'
  const hasStyle = [...document.styleSheets].some(({ cssRules }) => [...cssRules].some(isForPrint))
  dispatchEvent(new Event('beforeprint'))
  const { ground } = document.documentElement.dataset
  dispatchEvent(new Event('afterprint'))
  return hasStyle ? ground : ''
}

describe('on paper', () => {
  test('the map, its whole legend and the review slot fit one sheet', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: '#l=land' })
    await printable(page)
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.setViewportSize({ width: 1032, height: 718 })
    await page.emulateMedia({ media: 'print' })
    for (const screenOnly of ['.nv', '.lc', '.zb']) await page.locator(screenOnly).waitFor({ state: 'hidden' })
    const legend = page.locator('.lg')
    await expect.poll(() => legend.evaluate((card) => card.scrollHeight - card.clientHeight)).toBeLessThanOrEqual(1)
    const foot = async () => {
      const { y, height } = (await page.locator('.ft b').boundingBox()) ?? { y: Number.NaN, height: 0 }
      return [y > 600, y + height < 718]
    }
    await expect.poll(foot).toEqual([true, true])
  })

  test('a dark screen prints light, with the profile on a sheet of its own, and is dark again afterwards', async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ hash: '#p=330782&g=d' })
    // What follows the printer listens before the test does.
    await printable(page)
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const { dataset } = document.documentElement
        dataset.printed = dataset.ground
      })
    })
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(2)
    const grounds = await page.evaluate(() => {
      const { printed, ground } = document.documentElement.dataset
      return { printed, ground }
    })
    expect(grounds).toEqual({ printed: 'light', ground: 'dark' })
  })

  test('a page of rows is printed whole', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: '#t=table' })
    await page.locator('.pg tbody tr').nth(89).waitFor({ state: 'attached' })
    await printable(page)
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2)
  })
})
