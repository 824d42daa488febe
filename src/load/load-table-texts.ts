// The editable tables as they stand in the repository's data/ folder, for a reader who completes them in the page.
import { LoadError } from './load-data.ts'

/**
 * Reads tables published beside the page.
 *
 * @param names such as "zones", published as data/tables/zones.csv
 * @returns "data/zones.csv" → text with its byte order mark. Throws a LoadError where one does not arrive.
 */
export async function loadTableTexts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const file = `data/tables/${name}.csv`
      const answer = await fetch(new URL(file, document.baseURI)).catch((reason: unknown) => {
        throw new LoadError(file, String(reason))
      })
      if (!answer.ok) throw new LoadError(file, `HTTP ${answer.status}`)
      return [`data/${name}.csv`, text.decode(await answer.arrayBuffer())]
    }),
  )
  return new Map(entries)
}
