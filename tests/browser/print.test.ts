// Paper: the map with its whole legend on one sheet, the profile behind it, nothing that is only for a screen.
import { describe } from 'vitest'
import { expect, test } from './atlas-test.ts'

/** Sheets of a printed page. */
const sheets = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

describe('on paper', () => {
  test('the map, its whole legend and the review slot fit one sheet', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: '#l=land' })
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.setViewportSize({ width: 1032, height: 718 })
    await page.emulateMedia({ media: 'print' })
    for (const screenOnly of ['.nv', '.lc', '.zb']) expect(await page.locator(screenOnly).isVisible()).toBe(false)
    const legend = page.locator('.lg')
    const cut = await legend.evaluate((card) => card.scrollHeight - card.clientHeight)
    expect(cut).toBeLessThanOrEqual(1)
    const foot = await page.locator('.ft b').boundingBox()
    expect(foot?.y).toBeGreaterThan(600)
    expect((foot?.y ?? Number.POSITIVE_INFINITY) + (foot?.height ?? 0)).toBeLessThan(718)
  })

  test('a dark screen prints light, with the profile on a sheet of its own, and is dark again afterwards', async ({
    openAtlas,
  }) => {
    const page = await openAtlas({ hash: '#p=330782&g=d' })
    // What follows the printer has come, and listens before the test does.
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const { dataset } = document.documentElement
        dataset.printed = dataset.ground
      })
    })
    await page.locator('.pf').waitFor()
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
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2)
  })
})
