// What a reader finds on the page, by the roles and names that a screen reader hears.
import type { Locator, Page } from 'playwright-core'
import type { Language } from '../../src/domain/language.ts'
import { appText } from '../../src/i18n/app.messages.ts'
import { searchText } from '../../src/i18n/search.messages.ts'
import { encodeView } from '../../src/view/codec.ts'
import { defaultView, type LayerId, layerIds, type View } from '../../src/view/view.ts'
import { expect } from './atlas-test.ts'

/** Codes used throughout: a county-level city with a platform, a mountain county, an island county. */
export const places = { yiwu: '330782', xiaoshan: '330109', jingning: '331127', shengsi: '330922', dongtou: '330305' }

/** The hash of a view, with its "#". */
export function linkTo(view: Partial<View>): string {
  return `#${encodeView({ ...defaultView, ...view })}`
}

export function county(page: Page, code: string): Locator {
  return page.locator(`svg.map .ar > path[data-c="${code}"]`)
}

export function themes(page: Page, language: Language = 'zh'): Locator {
  return page.getByRole('navigation', { name: appText[language].themes })
}

/** The link of one theme; the list stands in the order of the layers. */
export function theme(page: Page, layer: LayerId): Locator {
  return themes(page).locator('li > a').nth(layerIds.indexOf(layer))
}

export function searchBox(page: Page, language: Language = 'zh'): Locator {
  return page.getByRole('combobox', { name: searchText[language].search })
}

/** What the search box offers; a select's options are none of it. */
export function hits(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option')
}

/** The region with legend and profile. */
export function details(page: Page, language: Language = 'zh'): Locator {
  return page.getByRole('complementary', { name: appText[language].details })
}

export function profileOf(page: Page, name: string): Locator {
  return details(page).getByRole('heading', { name, exact: false }).first()
}

/** The page's address bar holds this pair. */
export async function expectLink(page: Page, pattern: RegExp): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toMatch(pattern)
}

/** Waits for what arrives once a reader can already work: the fine shapes, the miniatures, every part fetched later. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(absentParts), { timeout: 25_000 }).toEqual([])
  await page.evaluate(() => document.fonts.ready)
}

/** Runs in the page: what its address calls for and is not there yet. A network that is idle says nothing of it. */
function absentParts(): string[] {
  const view = new URLSearchParams(location.hash.slice(1))
  const has = (selector: string) => document.querySelector(selector) !== null
  const theme = document.querySelector('.lg:not([data-away])')
  const isEnglish = view.get('w') === 'en'
  const parts: Readonly<Record<string, boolean>> = {
    'fine shapes': /^M/.test(document.querySelector('svg.map .ar > path')?.getAttribute('d') ?? ''),
    miniatures: has('nav svg') && !has('nav svg use'),
    'scale bar': has('.sb'),
    'further pages': has('nav summary'),
    'handle of the sheet': has('.sh button'),
    // One theme shows what the atlas makes of it, on nobody's word.
    sources: view.get('l') === 'layout' || /资料：|Sources: /.test(theme?.textContent ?? ''),
    controls: has('.ct:not([data-away]) > *'),
    signs: [...(theme?.querySelectorAll('.sg li') ?? [])].every((sign) => sign.querySelector('svg') !== null),
    flows: !view.get('f') || has('svg.map .fl path'),
    profile: !view.get('p') || has('.pf h2'),
    'policies in the profile': !view.get('p') || has('.pf .pol'),
    page: !view.get('t') || has('.pg h2'),
    language: document.documentElement.lang === (isEnglish ? 'en' : 'zh-CN'),
    title: document.title.endsWith(isEnglish ? 'Atlas' : '图谱'),
    'last of all, what keeps a copy': has('link[rel="manifest"]'),
  }
  return Object.keys(parts).filter((part) => !parts[part])
}

/** Fill of every county in the order of the map, as written in the document. */
export function fills(page: Page): Promise<readonly string[]> {
  return page
    .locator('svg.map .ar > path[data-c]')
    .evaluateAll((all) => all.map((path) => path.getAttribute('fill') ?? ''))
}
