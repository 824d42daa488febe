// The handout on paper: two steps to an A4 page with their notes, nothing cut, every map with its names, review and sources.
import { readFileSync } from 'node:fs'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { languages } from '../../src/domain/language.ts'
import type { StoriesFile } from '../../src/story/story.ts'
import { decodeView } from '../../src/view/codec.ts'
import { expect, test } from './atlas-test.ts'
import { publishedBy } from './publisher.ts'
import { linkTo } from './reader.ts'

const { stories } = JSON.parse(readFileSync('dist/data/stories.json', 'utf8')) as StoriesFile

/** Ten maps are drawn and printed, which a slow machine takes its time for. */
const patient = { timeout: 120_000 }

/** Pages of a PDF as the browser writes it. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0
/** A4 without its margins, in CSS px. */
const paper = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) }

/** What a reader of the paper would complain about; runs in the page. */
function complaints(): string[] {
  return [...document.querySelectorAll('.ho article')].flatMap((sheet, i) => {
    const inside = sheet.getBoundingClientRect()
    const cut = [...sheet.querySelectorAll('.hw, .hw > *, .hm, .hm > p')].filter((part) => {
      const box = part.getBoundingClientRect()
      return box.height > 0 && (box.bottom > inside.bottom + 1 || box.right > inside.right + 1)
    })
    const names = [...sheet.querySelectorAll('svg.map .mk text')].filter((name) => name.getClientRects().length > 0)
    return [
      ...cut.map((part) => `${i + 1}: cut: ${part.textContent?.slice(0, 20)}`),
      ...(names.length < 5 ? [`${i + 1}: only ${names.length} names`] : []),
    ]
  })
}

test.for(stories.flatMap(({ id, steps }) => languages.map((language) => [id, language, steps.length] as const)))(
  '%s in %s: two steps to a page, nothing cut',
  patient,
  async ([story, language, steps], { openAtlas }) => {
    const page = await openAtlas({ window: 'handout', hash: linkTo({ story, language }), viewport: paper })
    await expect.poll(() => page.locator('.ho article').count()).toBe(steps)
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en')
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(Math.ceil(steps / 2))
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(complaints)).toEqual([])
    const captions = await page.locator('.hm > p').allTextContents()
    const foot = language === 'zh' ? /审图号：.*天地图.*资料：/ : /Map review.*Tianditu.*Sources: /
    expect(captions.filter((caption) => !foot.test(caption))).toEqual([])
  },
)

test.for(languages)(
  'published, a code beside every step opens it on a phone (%s)',
  patient,
  async (language, { openAtlas }) => {
    const page = await openAtlas({
      window: 'handout',
      hash: linkTo({ story: '415x', language }),
      viewport: paper,
      prepare: publishedBy({ address: 'https://example.org/atlas/' }),
    })
    const [told] = stories
    await expect.poll(() => page.locator('.ho .qc svg').count()).toBe(told?.steps.length)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(complaints)).toEqual([])
    const code = page.locator('.ho article').nth(7).locator('.qc svg')
    const { data, width, height } = PNG.sync.read(await code.screenshot())
    const link = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
    expect(link).toMatch(/^https:\/\/example\.org\/atlas\/#/)
    expect(decodeView(link).view).toMatchObject({ place: '330281', story: '', present: false, language })
  },
)

test('notes stand beside their step; the button is for the screen', async ({ openAtlas }) => {
  const page = await openAtlas({ window: 'handout', hash: linkTo({ story: '415x' }) })
  const [first] = stories
  const notes = first?.steps[0]?.zh.notes ?? []
  expect(notes.length).toBeGreaterThan(0)
  for (const note of notes) await expect.poll(() => page.locator('.ho article').first().textContent()).toContain(note)
  await page.locator('.ho header button').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.locator('.ho header button').waitFor({ state: 'hidden' })
})
