// The stories at hand: those of the edition and the reader's own, which stay in this browser.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { formatStory } from '../story/format-story.ts'
import { parseStory } from '../story/parse-story.ts'
import type { Story } from '../story/story.ts'
import type { StoragePort } from './preferences.ts'

export interface StoryDesk {
  readonly shipped: readonly Story[]
  readonly own: ReadonlySignal<readonly Story[]>
  /** Id of the story being written, "" for none. */
  readonly editing: Signal<string>
  find(id: string): Story | undefined
  isOwn(id: string): boolean
  /** Adds or replaces one of the reader's own; false where the browser keeps nothing beyond this visit. */
  save(story: Story): boolean
  remove(id: string): void
  /** An id that no story here has. */
  freshId(): string
  /** Takes what another window of this browser has kept since. */
  reread(): void
}

export const storageKey = 'zhejiang-industrial-atlas/stories'

/** Stories are kept as Markdown, so that what is stored can be read and mended by hand. */
function parse(text: string | null): Story[] {
  let kept: unknown
  try {
    kept = JSON.parse(text ?? '{}')
  } catch {
    return []
  }
  if (typeof kept !== 'object' || kept === null) return []
  return Object.entries(kept).flatMap(([id, markdown]) =>
    typeof markdown === 'string' ? [parseStory(markdown, id).story] : [],
  )
}

/** Never throws: a full, blocked or missing storage forgets at the end of the visit. */
export function createStoryDesk(shipped: readonly Story[], storage: StoragePort | null): StoryDesk {
  const read = () => {
    try {
      return parse(storage?.getItem(storageKey) ?? null)
    } catch {
      return []
    }
  }
  const own = signal<readonly Story[]>(read())
  let isKept = storage !== null
  /** Another window may have kept more since: what is written here must not undo it. */
  const latest = () => (isKept ? read() : own.value)
  const keep = (stories: readonly Story[]): boolean => {
    own.value = stories
    try {
      storage?.setItem(storageKey, JSON.stringify(Object.fromEntries(stories.map((s) => [s.id, formatStory(s)]))))
      isKept = storage !== null
    } catch {
      isKept = false
    }
    return isKept
  }
  const find = (id: string) => own.value.find((s) => s.id === id) ?? shipped.find((s) => s.id === id)
  return {
    shipped,
    own,
    editing: signal(''),
    find,
    isOwn: (id) => own.value.some((s) => s.id === id),
    save(story) {
      const all = latest()
      const isNew = !all.some((s) => s.id === story.id)
      return keep(isNew ? [...all, story] : all.map((s) => (s.id === story.id ? story : s)))
    },
    remove(id) {
      keep(latest().filter((s) => s.id !== id))
    },
    freshId() {
      const taken = new Set([...latest(), ...own.value, ...shipped].map((s) => s.id))
      let n = own.value.length + 1
      while (taken.has(`own-${n}`)) n += 1
      return `own-${n}`
    },
    reread() {
      if (isKept) own.value = read()
    },
  }
}
