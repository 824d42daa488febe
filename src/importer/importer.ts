// Everything the page needs of the importer, so that one chunk arrives when a reader asks for it.
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ImportSource } from '../domain/import-source.ts'
import { applyImport } from './apply-import.ts'
import type { Difference, DifferenceRow } from './difference.ts'
import { readFile, readPasted } from './formats/read-file.ts'
import type { GridFile, Progress } from './grid.ts'
import { positionLabel } from './grid.ts'
import { ImportError } from './import-error.ts'
import { importFile } from './import-file.ts'
import { missingFields } from './import-source.ts'
import { importKinds } from './kinds/all-kinds.ts'
import type { ImportKind } from './kinds/import-kind.ts'
import { undecidedList } from './undecided-list.ts'

export interface Importer {
  readonly kinds: readonly ImportKind[]
  readonly readFile: typeof readFile
  readonly readPasted: typeof readPasted
  readonly missingFields: typeof missingFields
  readonly positionLabel: typeof positionLabel
  readonly isImportError: (error: unknown) => error is ImportError
  /** Throws an ImportError where nothing of the kind is found. */
  readonly compare: (request: CompareRequest) => Promise<Difference>
  /** Path → amended text; throws where a source is needed and null. */
  readonly amend: (rows: readonly DifferenceRow[], source: ImportSource | null) => ReadonlyMap<string, string>
  /** CSV of the rows of the kind's own table that stay to be decided; "" where there are none. */
  readonly undecided: (difference: Difference, kind: ImportKind) => string
  /** The whole data/ folder with the amended tables, as a zip. */
  readonly folderZip: (amended: ReadonlyMap<string, string>) => Uint8Array
}

export interface CompareRequest {
  readonly kind: ImportKind
  readonly file: GridFile
  readonly source: ImportSource | null
  readonly batch?: number | undefined
  readonly year?: string | undefined
  readonly progress?: Progress | undefined
}

/** @param tablesText "data/zones.csv" → text with its byte order mark, for every table */
export function createImporter(tablesText: ReadonlyMap<string, string>): Importer {
  return {
    kinds: importKinds,
    readFile,
    readPasted,
    missingFields,
    positionLabel,
    isImportError: (error): error is ImportError => error instanceof ImportError,
    compare: ({ kind, file, source, batch, year, progress }) =>
      importFile({ kind, file, tablesText, source, options: { batch, year, progress } }),
    amend: (rows, source) => applyImport(tablesText, rows, source),
    undecided: ({ unresolved }, kind) => undecidedList(unresolved, kind.tables[0] ?? ''),
    folderZip: (amended) => zipped(new Map([...tablesText, ...amended])),
  }
}

function zipped(texts: ReadonlyMap<string, string>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, text] of texts) entries[path] = strToU8(text)
  return zipSync(entries, { level: 6 })
}
