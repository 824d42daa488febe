// The atlas as another publisher would have built it: the same site with other words in its edition.
import type { BrowserContext } from 'playwright-core'
import { type Edition, type Publisher, silentPublisher } from '../../src/domain/atlas.ts'

/** For a visit's `prepare`: every page of the context reads this edition. */
export function publishedBy(publisher: Partial<Publisher>, edition: Partial<Pick<Edition, 'reviewNumber'>> = {}) {
  return async (context: BrowserContext): Promise<void> => {
    await context.route('**/data/atlas.json', async (route) => {
      const response = await route.fetch()
      const file = (await response.json()) as { readonly edition: Edition }
      const changed = { ...file.edition, ...edition, publisher: { ...silentPublisher, ...publisher } }
      await route.fulfill({ response, json: { ...file, edition: changed } })
    })
  }
}
