// What a publisher states reaches everything that leaves the atlas: page, citation, export, embed, slide and print.
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { appText } from '../../src/i18n/app.messages.ts'
import { drawingText } from '../../src/i18n/drawing.messages.ts'
import { embedText } from '../../src/i18n/embed.messages.ts'
import { linkText } from '../../src/i18n/link.messages.ts'
import { shareText } from '../../src/i18n/share.messages.ts'
import { expect, ready, test } from './atlas-test.ts'
import { publishedBy } from './publisher.ts'
import { expectLink, linkTo, themes } from './reader.ts'

const number = '浙S（2026）1号'
const publisher = {
  nameZh: '某市工业图谱',
  nameEn: 'Some Industrial Atlas',
  owner: '某市经信局',
  contact: 'atlas@example.org',
  address: 'https://example.org/atlas/',
  view: 'l=land',
  layers: ['land', 'zones'],
}
const prepare = publishedBy(publisher, { reviewNumber: number })
const foot = [`审图号：${number}`, publisher.owner, publisher.contact]

test('the page opens as it was told, under its own name, with number and publisher at its foot', async ({
  openAtlas,
}) => {
  const page = await openAtlas({ prepare })
  await expect.poll(() => page.title()).toMatch(/^盘活.* · 某市工业图谱$/)
  await expect.poll(() => page.locator('h1').textContent()).toBe(publisher.nameZh)
  await expect.poll(() => themes(page).locator('li > a').count()).toBe(2)
  for (const said of foot) await expect.poll(() => page.locator('.ft').textContent()).toContain(said)
})

test('a theme that is not published is offered nowhere, and a link that names it opens the rest', async ({
  openAtlas,
}) => {
  const page = await openAtlas({ prepare, hash: '#l=platforms&o=mpr&p=330782' })
  await page.getByText(linkText.zh.notOffered).waitFor()
  await expectLink(page, /^#(?!.*l=platforms)/)
  await themes(page).locator('li > a').last().click()
  await expectLink(page, /l=land/)
  const above = page.getByRole('group', { name: appText.zh.overlays })
  await expect.poll(() => above.getByRole('checkbox').count()).toBe(3)
  for (const label of [appText.zh.overlayMountain, appText.zh.overlayPlatforms])
    expect(await above.getByLabel(label).count()).toBe(0)
  const signs = page.locator('.lg:not([data-away]) .sg')
  await expect.poll(() => signs.textContent()).toContain(drawingText.zh.overlayRoles)
  for (const label of [drawingText.zh.overlayMountain, drawingText.zh.overlayPlatforms])
    expect(await signs.textContent()).not.toContain(label)
})

test('citation, picture and code name them, with the published address for a link', async ({ openAtlas }) => {
  const page = await openAtlas({ prepare })
  await page.keyboard.press('s')
  await expect
    .poll(() => page.getByLabel(shareText.zh.link, { exact: true }).inputValue())
    .toMatch(/^https:\/\/example\.org\/atlas\//)
  const citation = await page.getByLabel(shareText.zh.citation).inputValue()
  for (const said of [publisher.nameZh, publisher.owner, number, publisher.address]) expect(citation).toContain(said)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: shareText.zh.svg }).click(),
  ])
  const svg = await readFile(await download.path(), 'utf8')
  for (const said of [publisher.nameZh, publisher.owner, number]) expect(svg).toContain(said)
  await page.getByRole('button', { name: embedText.zh.open }).click()
  const code = page.getByRole('region', { name: embedText.zh.heading }).getByLabel(embedText.zh.code)
  await expect.poll(() => code.inputValue()).toMatch(/src="https:\/\/example\.org\/atlas\/embed-land\.html/)
})

test('an embed and a slide carry number and publisher', async ({ openAtlas }) => {
  const page = await openAtlas({ prepare, hash: linkTo({ story: 'land', present: true }) })
  await page.locator('.sl[data-step="1"]').waitFor()
  for (const said of [`审图号：${number}`, publisher.owner])
    await expect.poll(() => page.locator('.hf').textContent()).toContain(said)
  await page.waitForLoadState('networkidle')
  await page.goto(`${inject('siteUrl')}embed-land.html?engine=svg#l=land`)
  await page.locator('svg.map').hover({ position: { x: 5, y: 5 } })
  await ready(page)
  for (const said of foot) await expect.poll(() => page.locator('.ft').textContent()).toContain(said)
})

test('the handout carries number, publisher and address', async ({ openAtlas }) => {
  const page = await openAtlas({ prepare, window: 'handout', hash: linkTo({ story: 'land' }) })
  for (const said of [publisher.nameZh, publisher.owner, publisher.contact, publisher.address])
    await expect.poll(() => page.locator('.ho header').textContent()).toContain(said)
  const sheets = () => page.locator('.ho article').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  await expect.poll(sheets).toSatisfy((all: string[]) => all.length > 0 && all.every((sheet) => sheet.includes(number)))
})
