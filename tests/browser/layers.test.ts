// Each layer on the SVG: chosen by the reader, coloured for all counties, explained by its own legend.
import { describe } from 'vitest'
import { controlsText } from '../../src/i18n/controls.messages.ts'
import { zonesControlsText } from '../../src/i18n/zones-controls.messages.ts'
import { layerIds } from '../../src/view/view.ts'
import { expect, test } from './atlas-test.ts'
import { county, details, expectLink, fills, linkTo, places, settled, theme } from './reader.ts'

const text = controlsText.zh

describe('choosing a theme', () => {
  test.for(layerIds)('%s colours 90 counties, names itself and stands in the link', async (layer, { openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: layer === 'land' ? 'zones' : 'land' }) })
    await settled(page)
    const legendBefore = await details(page).getByRole('heading').first().textContent()
    const titleBefore = await page.title()
    await theme(page, layer).click()
    await expectLink(page, layer === 'zones' ? /^(?!.*l=)/ : new RegExp(`l=${layer}`))
    await expect.poll(() => details(page).getByRole('heading').first().textContent()).not.toBe(legendBefore)
    await expect.poll(() => page.title()).not.toBe(titleBefore)
    await expect.poll(() => theme(page, layer).getAttribute('aria-current')).toBe('true')
    const colours = await fills(page)
    expect(colours).toHaveLength(90)
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([])
  })
})

describe('415X zones', () => {
  test('one cluster shows core solid and collaborative striped', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ cluster: 'C01' }) })
    await expect.poll(() => page.locator('svg.map .ap path').count()).toBeGreaterThan(0)
    for (const word of ['核心区', '协同区']) await expect.poll(() => details(page).textContent()).toContain(word)
  })

  test('a group opened by its button narrows the map and stands in the link', async ({ openAtlas }) => {
    const page = await openAtlas()
    await settled(page)
    const before = await fills(page)
    await page.getByRole('group', { name: zonesControlsText.zh.groups }).getByRole('button').first().click()
    await expectLink(page, /c=\w+/)
    await expect.poll(() => fills(page)).not.toEqual(before)
  })
})

describe('mountain counties', () => {
  test('the list follows its date: 洞头 joins in August 2024', async ({ openAtlas }) => {
    // The counties are named after they are drawn: of each the name that stands in the end is read.
    for (const [date, said] of [
      ['2024-07', /^洞头区，(?!在列)/],
      ['2024-09', /^洞头区，在列/],
    ] as const) {
      const page = await openAtlas({ hash: linkTo({ layer: 'mountain', date }) })
      await settled(page)
      await expect.poll(() => county(page, places.dongtou).getAttribute('aria-label')).toMatch(said)
    }
  })

  test('pairs are drawn as lines when asked for, and not before', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: 'mountain' }) })
    await settled(page)
    expect(await page.locator('svg.map .fl path').count()).toBe(0)
    await page.getByRole('group', { name: text.flows }).getByRole('checkbox').first().check()
    await expect.poll(() => page.locator('svg.map .fl path').count()).toBeGreaterThan(0)
    await expectLink(page, /f=\d/)
  })
})

describe('platforms, land and indicators', () => {
  test('platforms say how many of the official number are listed', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: 'platforms' }) })
    await expect.poll(() => details(page).textContent()).toMatch(/20\s*\/\s*27/)
  })

  test('the unit of land changes the numbers of the legend', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: 'land' }) })
    await settled(page)
    const before = await details(page).textContent()
    await page.getByRole('radio', { name: text.ha, exact: true }).check({ force: true })
    await expectLink(page, /u=h/)
    await expect.poll(() => details(page).textContent()).not.toBe(before)
  })

  test('another indicator and another number of classes recolour the map', async ({ openAtlas }) => {
    const page = await openAtlas({ hash: linkTo({ layer: 'indicator' }) })
    await settled(page)
    const before = await fills(page)
    const choice = page.getByLabel(text.indicator, { exact: true })
    await choice.waitFor()
    const values = await choice.locator('option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))
    expect(values.length).toBeGreaterThan(2)
    await choice.selectOption({ index: 1 })
    await expect.poll(() => fills(page)).not.toEqual(before)
    await expectLink(page, /i=\w+/)
  })
})
