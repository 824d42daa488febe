// The atlas's own files, beside the page, read and checked.
import type { Atlas } from '../domain/atlas.ts'
import { type AtlasFile, readAtlasFile } from '../domain/atlas-file.ts'
import { addColumns, type MoreColumns } from '../domain/columns.ts'
import type { AtlasTopology } from '../geo/atlas-topology.ts'
import { answerFor } from './answer.ts'

/** A file that did not arrive or cannot be read; `file` is its path below the page. */
export class LoadError extends Error {
  readonly file: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'LoadError'
    this.file = file
  }
}

/** Reads one JSON file beside the page. Throws a LoadError for anything but a readable answer. */
export async function loadJson<T>(file: string): Promise<T> {
  const answer = await answerFor(file).catch((reason: unknown) => {
    throw new LoadError(file, String(reason))
  })
  if (!answer.ok) throw new LoadError(file, `HTTP ${answer.status}`)
  try {
    return (await answer.json()) as T
  } catch (reason) {
    throw new LoadError(file, String(reason))
  }
}

/** The tables, places and edition. Throws a LoadError; a file of another schema is one too. */
export async function loadAtlas(): Promise<Atlas> {
  const file = 'data/atlas.json'
  const payload = await loadJson<AtlasFile>(file)
  try {
    return readAtlasFile(payload)
  } catch (reason) {
    throw new LoadError(file, String(reason))
  }
}

/** Brings the English texts into the tables. Throws a LoadError; the Chinese ones stand in for them then. */
export async function loadEnglish(atlas: Atlas): Promise<void> {
  addColumns(atlas, await loadJson<MoreColumns>('data/atlas.en.json'))
}

/** Brings what the later themes and pages read beside the first. Throws a LoadError. */
export async function loadLaterColumns(atlas: Atlas): Promise<void> {
  addColumns(atlas, await loadJson<MoreColumns>('data/atlas.later.json'))
}

/** The fine boundaries. */
export function loadTopology(): Promise<AtlasTopology> {
  return loadJson<AtlasTopology>('data/geometry.json')
}

export interface CoarsePathsFile {
  readonly counties: Readonly<Record<string, string>>
  readonly province: string
  readonly cities: string
}

/** The first page's shapes, for a page that was not drawn at build time. */
export function loadCoarsePaths(): Promise<CoarsePathsFile> {
  return loadJson<CoarsePathsFile>('data/map-paths.json')
}
