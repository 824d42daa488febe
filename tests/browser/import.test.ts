// A reader completes the tables: an annex goes in, the difference is decided and cited, amended tables come out, nothing leaves.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Download, Page, Request } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { importText } from '../../src/i18n/import.messages.ts'
import { readFile } from '../../src/importer/formats/read-file.ts'
import { importFile } from '../../src/importer/import-file.ts'
import { importKinds } from '../../src/importer/kinds/all-kinds.ts'
import { expect, test } from './atlas-test.ts'
import { axeFaults } from './axe-faults.ts'
import { badFiles, starsDocument, type Upload, wideYearbook, yearbookCsv, zonesWorkbook } from './import-files.ts'
import { linkTo } from './reader.ts'

const t = importText.zh
const hash = linkTo({ page: 'import' })
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-import-page-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const choose = (page: Page, file: Upload | string) =>
  page.getByLabel(t.choose).setInputFiles(typeof file === 'string' ? file : { ...file })
const chooseKind = (page: Page, name: string) => page.getByLabel(t.kind).selectOption(name)
/** "新增 3" as the page counts. */
const count = (page: Page, name: string) => page.locator('.counts > div', { hasText: name }).locator('dd')

async function cite(page: Page, title: string): Promise<void> {
  await page.getByLabel(t.title).fill(title)
  await page.getByLabel(t.issuer).fill('浙江省经济和信息化厅')
  await page.getByLabel(t.date).fill('2026-06-30')
  await page.getByRole('button', { name: t.apply }).click()
  await page.getByText(t.cited(title)).waitFor()
}

async function take(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const download: Download = await waiting
  return readFileSync(await download.path())
}

test('a messy workbook: seen, decided, cited, checked and taken away; the amended tables know it all', async ({
  openAtlas,
}) => {
  const page = await openAtlas({ hash })
  const file = await zonesWorkbook()
  const sent: Request[] = []
  page.context().on('request', (request) => sent.push(request))
  await choose(page, file)
  await expect.poll(() => count(page, t.new).textContent()).toBe('1')
  await expect.poll(() => count(page, t.undecided).textContent()).toBe('2')
  await page.getByRole('button', { name: '台州市三门县' }).click()
  await expect.poll(() => count(page, t.new).textContent()).toBe('2')
  await expect.poll(() => count(page, t.undecided).textContent()).toBe('1')
  await page.getByText(t.sourceFirst).waitFor()
  await cite(page, '关于公布第三批名单的通知')
  await page.getByText(t.passed).waitFor()
  expect(await axeFaults(page)).toEqual([])

  const zones = (await take(page, t.downloadTable('zones.csv'))).toString('utf8')
  expect(zones.startsWith('\uFEFFid,')).toBe(true)
  expect(zones).toMatch(
    /\nZ37,3,collab,C02,330800,衢江区,Qujiang District,330803,no,,,2026-06-30,official,doc-2026-06-30/,
  )
  expect(zones).toMatch(/\nZ38,3,collab,C15,331000,三门县,/)
  expect(zones).toMatch(/\nZ06,3,core,C02,.*,official,doc-2026-06-30/)
  const archive = unzipSync(await take(page, t.downloadZip))
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
  const tables = new Map(Object.entries(archive).map(([path, bytes]) => [path, text.decode(bytes)]))
  expect(tables.get('data/zones.csv')).toBe(zones)
  expect(tables.get('data/sources.csv')).toContain('关于公布第三批名单的通知')
  expect(tables.get('data/clusters.csv')).toBe(readFileSync('data/clusters.csv', 'utf8').replaceAll(/\r?\n/g, '\r\n'))
  for (const path of ['data/README.md', 'data/edition.json', 'data/check-units.csv', 'data/stories/1-415x.md'])
    expect(tables.get(path), path).toBe(readFileSync(path, 'utf8'))
  const [kind] = importKinds
  if (!kind) throw new Error('no kind')
  const again = await importFile({
    kind,
    file: await readFile('zones.csv', new TextEncoder().encode(zones)),
    tablesText: tables,
    source: null,
  })
  expect(again.rows.filter((row) => row.kind !== 'same')).toEqual([])
  expect([again.gone, again.unresolved]).toEqual([[], []])

  // The page fetched its own parts and tables; nothing was sent, not even in an address.
  expect(sent.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([])
  const addresses = sent.map((request) => new URL(request.url())).filter(({ protocol }) => protocol !== 'blob:')
  expect(addresses.filter(({ origin, search }) => origin !== new URL(page.url()).origin || search !== '')).toEqual([])
})

test('a dropped Word annex; the published table imported back changes nothing', async ({ openAtlas }) => {
  const page = await openAtlas({ hash })
  await chooseKind(page, 'rising-stars')
  const { name, buffer } = await starsDocument()
  const dropped = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    { name, bytes: [...buffer] },
  )
  await page.locator('.ip .drop').dispatchEvent('drop', { dataTransfer: dropped })
  await page.getByText('木制玩具').waitFor()
  for (const one of [t.new, t.same]) await expect.poll(() => count(page, one).textContent()).toBe('1')

  await chooseKind(page, 'zones')
  await choose(page, 'public/data/tables/zones.csv')
  await expect.poll(() => count(page, t.same).textContent()).toBe('36')
  for (const none of [t.new, t.changed, t.promoted, t.undecided, t.goneShort])
    await expect.poll(() => count(page, none).textContent(), { message: none }).toBe('0')
  await page.getByText(t.nothing).waitFor()
})

test('a yearbook in the national encoding whose total does not add up must be accepted', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: linkTo({ page: 'import', theme: 'dark' }) })
  await chooseKind(page, 'values')
  await choose(page, yearbookCsv())
  await expect.poll(() => count(page, t.new).textContent()).toBe('4')
  await page.getByText('下属各地相加 3100.5').waitFor()
  await cite(page, '舟山统计年鉴')
  await page.getByText(t.passed).waitFor()
  expect(await page.getByRole('button', { name: t.downloadZip }).count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  await page.getByLabel(t.acceptSums).check()
  const values = (await take(page, t.downloadTable('values.csv'))).toString('utf8')
  expect(values).toContain('gdp,330921,2025,1500.5,official,doc-2026-06-30')
})

test('a hundred thousand values: the bar is seen to move, and only onwards', async ({ openAtlas }) => {
  const page = await openAtlas({ hash })
  await chooseKind(page, 'values')
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.ip progress')
      if (bar && bar.value !== seen.at(-1)) seen.push(bar.value)
    }).observe(document.querySelector('.ip') ?? document.body, { childList: true, subtree: true, attributes: true })
  })
  await choose(page, wideYearbook())
  await page.locator('.counts').waitFor({ timeout: 30_000 })
  await expect.poll(async () => Number(await count(page, t.new).textContent())).toBeGreaterThan(99_000)
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
  expect(seen.length).toBeGreaterThan(10)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
})

test('a platform outside its county is found in the page', async ({ openAtlas }) => {
  const page = await openAtlas({ hash })
  await chooseKind(page, 'platforms')
  const text = readFileSync('data/platforms.csv', 'utf8').replace('120.34,30.21', '120.06,30.33')
  await choose(page, { name: 'platforms.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await cite(page, '平台名单')
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('西湖区')
  expect(await page.getByRole('button', { name: t.downloadZip }).count()).toBe(0)
})

test('bad files get one sentence each, and the next good one is read', async ({ openAtlas }) => {
  const page = await openAtlas({ hash })
  for (const [what, file, sentence] of await badFiles(folder)) {
    await choose(page, file)
    await expect.poll(() => page.getByRole('alert').textContent(), { message: what }).toMatch(sentence)
    const said = (await page.getByRole('alert').textContent()) ?? ''
    expect(said.match(/。/g), what).toHaveLength(1)
    expect(await page.locator('.counts').count(), what).toBe(0)
  }
  await page.getByText(t.paste).click()
  await page.getByRole('textbox', { name: t.paste }).fill('第三批核心区\n乐清市智能电气')
  await page.getByRole('button', { name: t.read }).click()
  await expect.poll(() => count(page, t.new).textContent()).toBe('1')
})
