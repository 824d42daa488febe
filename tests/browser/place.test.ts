// A place: pointed at, selected, searched for, reached with the keyboard.
import { describe } from 'vitest'
import { searchText } from '../../src/i18n/search.messages.ts'
import { expect, test } from './atlas-test.ts'
import { county, details, expectLink, hits, linkTo, places, profileOf, searchBox, settled } from './reader.ts'

describe('on the map', () => {
  test.for([
    ['zones', '330281', /余姚市.*核心区 数字安防与网络通信.*报道.*分级：3 个角色/],
    ['mountain', '331122', /缙云县.*在列.*报道.*跨越发展类.*待核实/],
    ['platforms', '330602', /越城区.*平台.*(官方|报道).*分级：2 个平台/],
    ['land', '330110', /余杭区.*目标 ≥2万亩.*官方.*分级：≥2 万亩/],
    ['indicator', '330110', /余杭区.*\d+ ?人\/km².*推算.*分级：[\d,]+–[\d,]+ 人\/km²/],
    ['layout', '330110', /余杭区.*双核.*报道/],
  ] as const)(
    'pointing at %s names the county, its value, class and grade',
    async ([layer, code, said], { openAtlas }) => {
      const page = await openAtlas({ hash: linkTo({ layer }) })
      const tip = page.getByRole('tooltip')
      // Parts that arrive move the map, and with it the county from under the pointer.
      await settled(page)
      await county(page, code).hover()
      await expect.poll(() => tip.textContent()).toMatch(said)
    },
  )

  test('selecting opens the profile with sections and sources, Escape closes it', async ({ openAtlas }) => {
    const page = await openAtlas()
    await county(page, places.yiwu).click()
    await profileOf(page, '义乌市').waitFor()
    await expectLink(page, /p=/)
    await details(page).getByText('金华').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => profileOf(page, '义乌市').count()).toBe(0)
  })

  test('a link opens a profile, of a city as well', async ({ openAtlas }) => {
    await profileOf(await openAtlas({ hash: linkTo({ place: places.jingning }) }), '景宁').waitFor()
    await profileOf(await openAtlas({ hash: linkTo({ place: '331100' }) }), '丽水市').waitFor()
  })
})

describe('search', () => {
  const queries = [
    ['xs', '萧山'],
    ['xiaoshan', '萧山'],
    ['萧山', '萧山'],
    ['330109', '萧山'],
    ['玉环县', '玉环'],
    ['江干', '上城区'],
    ['xiaoshn', '萧山'],
  ] as const

  test('short names, pinyin, initials, codes, former names and slips of the finger find the place', async ({
    openAtlas,
  }) => {
    const page = await openAtlas()
    for (const [query, name] of queries) {
      await searchBox(page).fill(query)
      await expect.poll(() => hits(page).first().textContent(), { message: query }).toContain(name)
    }
  })

  test('a former name says that it is one', async ({ openAtlas }) => {
    const page = await openAtlas()
    await searchBox(page).fill('江干')
    await expect.poll(() => hits(page).first().textContent()).toMatch(/上城区.*曾名.*江干区/)
  })

  test('arrow and Enter open the choice without a pointer', async ({ openAtlas }) => {
    const page = await openAtlas()
    await page.keyboard.press('/')
    await page.keyboard.type('yiwu')
    await hits(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => searchBox(page).getAttribute('aria-activedescendant')).toBeTruthy()
    await page.keyboard.press('Enter')
    await profileOf(page, '义乌市').waitFor()
  })

  test('nothing found is said, with a hint', async ({ openAtlas }) => {
    const page = await openAtlas()
    await searchBox(page).fill('qqqqqqqqqq')
    await page.getByText(searchText.zh.none('qqqqqqqqqq')).waitFor()
  })
})

describe('keyboard', () => {
  test('the map is one Tab stop, arrows walk to neighbours and say where one is, Enter opens', async ({
    openAtlas,
  }) => {
    const page = await openAtlas()
    await expect.poll(() => page.locator('svg.map [data-c][tabindex="0"]').count()).toBe(1)
    await page.locator('svg.map [data-c][tabindex="0"]').focus()
    const start = await focusedCode(page)
    await page.keyboard.press('End')
    await expect.poll(() => focusedCode(page)).not.toBe(start)
    const first = await focusedCode(page)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focusedCode(page)).not.toBe(first)
    const second = await focusedCode(page)
    expect(second).toMatch(/^33\d{4}$/)
    await settled(page)
    expect(await middle(page, second)).toBeLessThan(await middle(page, first))
    const name = (await county(page, second).getAttribute('aria-label')) ?? ''
    const [spoken = ''] = name.split('，')
    await expect.poll(() => page.locator('main [aria-live="polite"]').textContent()).toContain(spoken)
    await page.keyboard.press('Enter')
    await profileOf(page, spoken).waitFor()
  })

  test('the skip link leads to the map and is the first stop', async ({ openAtlas }) => {
    const page = await openAtlas()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedCode(page)).toMatch(/^33\d{4}$/)
  })

  test('? lists the keys, Escape puts the list away and the focus back', async ({ openAtlas }) => {
    const page = await openAtlas()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByText('?').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
  })
})

/** Height of a county's middle in the window, px from the top. */
async function middle(page: Parameters<typeof county>[0], code: string): Promise<number> {
  const box = await county(page, code).boundingBox()
  return box ? box.y + box.height / 2 : Number.NaN
}

function focusedCode(page: Parameters<typeof county>[0]): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-c') ?? '')
}
