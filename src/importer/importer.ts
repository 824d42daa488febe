// Everything the page needs of the importer, so that one chunk arrives when a reader asks for it.
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ImportSource } from '../domain/import-source.ts'
import type { Language } from '../domain/language.ts'
import type { Finding } from '../pipeline/check/finding.ts'
import { allTables } from '../tables/all-tables.ts'
import { parseTables } from '../tables/parse-tables.ts'
import { applyImport } from './apply-import.ts'
import type { Counties } from './check-amended.ts'
import { type Decisions, offersOf, undecidedKey } from './decide.ts'
import type { Difference, DifferenceRow } from './difference.ts'
import { readFile, readPasted, refuseLarge } from './formats/read-file.ts'
import type { GridFile, Progress } from './grid.ts'
import { positionLabel } from './grid.ts'
import { ImportError } from './import-error.ts'
import { importFile } from './import-file.ts'
import { missingFields } from './import-source.ts'
import { importKinds } from './kinds/all-kinds.ts'
import type { ImportKind, RowCells, Unresolved } from './kinds/import-kind.ts'
import { createKnowledge } from './knowledge.ts'
import type { Guess } from './recognise/reason.ts'
import { cellWords, columnTitle, guessWords, type RowWords, rowWords } from './row-words.ts'
import { undecidedList } from './undecided-list.ts'

export interface Importer {
  readonly kinds: readonly ImportKind[]
  readonly readFile: typeof readFile
  readonly readPasted: typeof readPasted
  readonly refuseLarge: typeof refuseLarge
  readonly missingFields: typeof missingFields
  readonly positionLabel: typeof positionLabel
  readonly isImportError: (error: unknown) => error is ImportError
  /** Throws an ImportError where nothing of the kind is found. */
  readonly compare: (request: CompareRequest) => Promise<Difference>
  /** Path → amended text; throws where a source is needed and null. */
  readonly amend: (rows: readonly DifferenceRow[], source: ImportSource | null) => ReadonlyMap<string, string>
  /** CSV of the rows of the kind's own table that stay to be decided; "" where there are none. */
  readonly undecided: (difference: Difference, kind: ImportKind) => string
  /** Guesses of which each alone decides the row. */
  readonly offers: (unresolved: Unresolved) => readonly Guess[]
  readonly undecidedKey: typeof undecidedKey
  /** A row and its cells as a reader would say them. */
  readonly rowWords: (table: string, cells: RowCells, language: Language) => RowWords
  readonly guessWords: (guess: Guess, language: Language) => string
  readonly columnTitle: typeof columnTitle
  readonly cellWords: (table: string, column: string, text: string, language: Language) => string
  /** Errors that the amended tables have and the present ones do not. Rejects where the shapes do not arrive. */
  readonly check: (amended: ReadonlyMap<string, string>, progress?: Progress) => Promise<readonly Finding[]>
  /** The whole data/ folder with the amended tables, as a zip. */
  readonly folderZip: (amended: ReadonlyMap<string, string>) => Uint8Array
}

export interface CompareRequest {
  readonly kind: ImportKind
  readonly file: GridFile
  readonly source: ImportSource | null
  readonly batch?: number | undefined
  readonly year?: string | undefined
  readonly decisions?: Decisions | undefined
  readonly progress?: Progress | undefined
}

/**
 * @param folder "data/zones.csv" → text with its byte order mark, for every table and whatever else lies in data/
 * @param loadCounties shapes by which points are tested; asked for by the check alone
 */
export function createImporter(folder: ReadonlyMap<string, string>, loadCounties: () => Promise<Counties>): Importer {
  const tablesText = new Map([...folder].filter(([path]) => path.endsWith('.csv')))
  const knowledge = createKnowledge(parseTables(tablesText).tables)
  return {
    kinds: importKinds,
    readFile,
    readPasted,
    refuseLarge,
    missingFields,
    positionLabel,
    isImportError: (error): error is ImportError => error instanceof ImportError,
    compare: ({ kind, file, source, batch, year, decisions, progress }) =>
      importFile({ kind, file, tablesText, source, decisions, options: { batch, year, progress } }),
    amend: (rows, source) => applyImport(tablesText, rows, source),
    undecided: ({ unresolved }, kind) => undecidedList(unresolved, kind.tables[0] ?? ''),
    offers: (unresolved) => {
      const table = allTables.find(({ id }) => id === unresolved.table)
      return table ? offersOf(unresolved, table, knowledge) : []
    },
    undecidedKey,
    rowWords: (table, cells, language) => rowWords(table, cells, knowledge, language),
    guessWords: (guess, language) => guessWords(guess, knowledge, language),
    columnTitle,
    cellWords: (table, column, text, language) => cellWords(table, column, text, knowledge, language),
    check: async (amended, progress) => {
      const [{ newErrors }, counties] = await Promise.all([import('./check-amended.ts'), loadCounties()])
      return newErrors(tablesText, amended, counties, progress)
    },
    folderZip: (amended) => zipped(new Map([...folder, ...amended])),
  }
}

function zipped(texts: ReadonlyMap<string, string>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, text] of texts) entries[path] = strToU8(text)
  return zipSync(entries, { level: 6 })
}
