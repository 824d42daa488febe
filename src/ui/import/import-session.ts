// One import in the page: the chosen file and source, and the difference they make. Nothing leaves the browser.
import { type ReadonlySignal, signal } from '@preact/signals'
import type { ImportSource } from '../../domain/import-source.ts'
import type { Difference } from '../../importer/difference.ts'
import type { GridFile } from '../../importer/grid.ts'
import type { Sentence } from '../../importer/import-error.ts'
import type { Importer } from '../../importer/importer.ts'
import type { ImportKind } from '../../importer/kinds/import-kind.ts'

export type ImportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly share: number }
  | { readonly phase: 'refused'; readonly sentence: Sentence }
  | { readonly phase: 'crashed' }
  | {
      readonly phase: 'compared'
      readonly name: string
      readonly difference: Difference
      readonly source: ImportSource | null
    }

export interface ImportSession {
  readonly importer: Importer
  readonly state: ReadonlySignal<ImportState>
  readonly kind: ReadonlySignal<ImportKind | undefined>
  readonly chooseKind: (id: string) => void
  readonly setBatch: (text: string) => void
  readonly setYear: (text: string) => void
  readonly openFile: (file: File) => Promise<void>
  readonly openText: (text: string) => Promise<void>
  /** Compares the same file again, with its source. */
  readonly citeSource: (source: ImportSource) => Promise<void>
}

/** Lets the page draw and answer between two stretches of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** A visit's import; `importer` holds the present tables. */
export function createImportSession(importer: Importer): ImportSession {
  const state = signal<ImportState>({ phase: 'idle' })
  const kind = signal<ImportKind | undefined>(importer.kinds[0])
  let file: GridFile | undefined
  let source: ImportSource | null = null
  let batch: number | undefined
  let year: string | undefined
  // A later request makes an earlier one's answer worthless.
  let turn = 0

  const guard = async (job: (isCurrent: () => boolean) => Promise<void>) => {
    turn += 1
    const mine = turn
    state.value = { phase: 'working', share: 0 }
    await breathe()
    try {
      await job(() => mine === turn)
    } catch (error) {
      if (mine !== turn) return
      state.value = importer.isImportError(error) ? { phase: 'refused', sentence: error } : { phase: 'crashed' }
    }
  }
  const compare = async (isCurrent: () => boolean) => {
    const chosen = kind.value
    if (!file || !chosen) {
      state.value = { phase: 'idle' }
      return
    }
    const { name } = file
    const progress = async (done: number, total: number) => {
      if (isCurrent()) state.value = { phase: 'working', share: total > 0 ? done / total : 0 }
      await breathe()
    }
    const difference = await importer.compare({ kind: chosen, file, source, batch, year, progress })
    if (isCurrent()) state.value = { phase: 'compared', name, difference, source }
  }
  return {
    importer,
    state,
    kind,
    chooseKind: (id) => {
      kind.value = importer.kinds.find((k) => k.id === id)
      if (file) void guard(compare)
    },
    setBatch: (text) => {
      batch = /^\d{1,2}$/.test(text) ? Number(text) : undefined
    },
    setYear: (text) => {
      year = /^(19|20)\d\d$/.test(text) ? text : undefined
    },
    openFile: (picked) =>
      guard(async (isCurrent) => {
        const read = await importer.readFile(picked.name, new Uint8Array(await picked.arrayBuffer()))
        if (!isCurrent()) return
        file = read
        await compare(isCurrent)
      }),
    openText: (text) =>
      guard(async (isCurrent) => {
        file = importer.readPasted(text)
        await compare(isCurrent)
      }),
    citeSource: (given) => {
      source = given
      return guard(compare)
    },
  }
}
