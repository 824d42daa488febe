// The repository's data/ folder as it stands, and what checks its tables, for a reader who completes them in the page.
import type { PublishedDataset } from '../domain/published.ts'
import { shapesOf } from '../geo/area-shapes.ts'
import type { CodedShape } from '../geo/contains.ts'
import { answerFor } from './answer.ts'
import { LoadError, loadJson, loadTopology } from './load-data.ts'

const published = /^tables\/([\w-]+\.csv)$/

/** The tables at once, the shapes by which points are tested when they are asked for. Throws a LoadError where a table does not arrive. */
export async function loadEditableTables() {
  return {
    texts: await loadTableTexts(),
    loadCounties: async (): Promise<readonly CodedShape[]> => shapesOf(await loadTopology(), 'counties'),
  }
}

/**
 * Reads the tables published beside the page and the folder's other files: "data/zones.csv" → text with its byte order mark.
 * Throws a LoadError where one does not arrive. The figures of the policy documents are not among them: they live in seeds/.
 */
async function loadTableTexts(): Promise<ReadonlyMap<string, string>> {
  const [{ files }, rest] = await Promise.all([
    loadJson<Pick<PublishedDataset, 'files'>>('data/manifest.json'),
    loadJson<Record<string, string>>('data/folder.json'),
  ])
  const names = files.flatMap(({ name }) => published.exec(name)?.[1] ?? []).filter((n) => n !== 'policy-facts.csv')
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const file = `data/tables/${name}`
      const answer = await answerFor(file).catch((reason: unknown) => {
        throw new LoadError(file, String(reason))
      })
      if (!answer.ok) throw new LoadError(file, `HTTP ${answer.status}`)
      return [`data/${name}`, text.decode(await answer.arrayBuffer())]
    }),
  )
  return new Map([...Object.entries(rest), ...entries])
}
