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

/** Waits for what arrives once a reader can already work: the fine shapes, the miniatures, parts fetched later. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect.poll(() => county(page, places.yiwu).getAttribute('d')).toMatch(/^M/)
  await expect.poll(() => page.locator('nav svg use').count()).toBe(0)
  await page.evaluate(() => document.fonts.ready)
}

/** Fill of every county in the order of the map, as written in the document. */
export function fills(page: Page): Promise<readonly string[]> {
  return page
    .locator('svg.map .ar > path[data-c]')
    .evaluateAll((all) => all.map((path) => path.getAttribute('fill') ?? ''))
}
