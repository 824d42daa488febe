// One import in the page: the chosen file and source, and the difference they make. Nothing leaves the browser.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { blankImportSource, type ImportSource } from '../../domain/import-source.ts'
import type { Difference } from '../../importer/difference.ts'
import type { GridFile } from '../../importer/grid.ts'
import type { Sentence } from '../../importer/import-error.ts'
import type { Importer } from '../../importer/importer.ts'
import type { ImportKind, Unresolved } from '../../importer/kinds/import-kind.ts'
import type { Guess } from '../../importer/recognise/reason.ts'
import { drawn } from './drawn.ts'

interface Compared {
  readonly phase: 'compared'
  readonly name: string
  readonly difference: Difference
  readonly source: ImportSource | null
}

export type ImportState =
  | { readonly phase: 'idle' }
  /** `last` stays in sight while the same file is compared anew. */
  | { readonly phase: 'working'; readonly share: number; readonly last: Compared | null }
  | { readonly phase: 'refused'; readonly sentence: Sentence }
  | { readonly phase: 'crashed' }
  | Compared

export interface ImportSession {
  readonly importer: Importer
  readonly state: ReadonlySignal<ImportState>
  readonly kind: ReadonlySignal<ImportKind | undefined>
  /** The source as far as it is typed; it counts once it is cited. */
  readonly draft: Signal<ImportSource>
  readonly chooseKind: (id: string) => void
  readonly setBatch: (text: string) => void
  readonly setYear: (text: string) => void
  readonly openFile: (file: File) => Promise<void>
  readonly openText: (text: string) => Promise<void>
  /** Compares the same file again, with its source. */
  readonly citeSource: (source: ImportSource) => Promise<void>
  /** Cells chosen for undecided rows, by the importer's undecidedKey. */
  readonly decisions: ReadonlySignal<ReadonlyMap<string, Decision>>
  /** Decides one undecided row and compares again; null takes the decision back. */
  readonly decide: (row: Unresolved, guess: Guess | null) => Promise<void>
}

export interface Decision {
  readonly row: Unresolved
  readonly guess: Guess
}

const last = (state: ImportState): Compared | null =>
  state.phase === 'compared' ? state : state.phase === 'working' ? state.last : null

/** A visit's import; `importer` holds the present tables. */
export function createImportSession(importer: Importer): ImportSession {
  const state = signal<ImportState>({ phase: 'idle' })
  const kind = signal<ImportKind | undefined>(importer.kinds[0])
  const draft = signal(blankImportSource)
  const decisions = signal<ReadonlyMap<string, Decision>>(new Map())
  let file: GridFile | undefined
  let source: ImportSource | null = null
  let batch: number | undefined
  let year: string | undefined
  // A later request makes an earlier one's answer worthless.
  let turn = 0

  const guard = async (job: (isCurrent: () => boolean) => Promise<void>) => {
    turn += 1
    const mine = turn
    state.value = { phase: 'working', share: 0, last: last(state.value) }
    await drawn()
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
      if (isCurrent()) state.value = { phase: 'working', share: total > 0 ? done / total : 0, last: last(state.value) }
      await drawn()
    }
    const chosenCells = new Map([...decisions.value].map(([key, { guess }]) => [key, guess.cells]))
    const difference = await importer.compare({
      kind: chosen,
      file,
      source,
      batch,
      year,
      decisions: chosenCells,
      progress,
    })
    if (isCurrent()) state.value = { phase: 'compared', name, difference, source }
  }
  return {
    importer,
    state,
    kind,
    draft,
    decisions,
    decide: (row, guess) => {
      const next = new Map(decisions.value)
      const key = importer.undecidedKey(row)
      if (guess) next.set(key, { row, guess })
      else next.delete(key)
      decisions.value = next
      return guard(compare)
    },
    chooseKind: (id) => {
      decisions.value = new Map()
      kind.value = importer.kinds.find((k) => k.id === id)
      if (file) void guard(compare)
    },
    setBatch: (text) => {
      batch = /^\d{1,2}$/.test(text) ? Number(text) : undefined
      if (file) void guard(compare)
    },
    setYear: (text) => {
      year = /^(19|20)\d\d$/.test(text) ? text : undefined
      if (file) void guard(compare)
    },
    openFile: (picked) =>
      guard(async (isCurrent) => {
        importer.refuseLarge(picked.size)
        const read = await importer.readFile(picked.name, new Uint8Array(await picked.arrayBuffer()))
        if (!isCurrent()) return
        file = read
        decisions.value = new Map()
        await compare(isCurrent)
      }),
    openText: (text) =>
      guard(async (isCurrent) => {
        file = importer.readPasted(text)
        decisions.value = new Map()
        await compare(isCurrent)
      }),
    citeSource: (given) => {
      source = given
      return guard(compare)
    },
  }
}
