// The only file that touches localStorage: what a reader chose for good. Works without it, too.
import { effect } from '@preact/signals'
import { type Language, languages } from '../domain/language.ts'
import { type Theme, themes } from '../view/view.ts'
import type { Store } from './store.ts'

export type StoragePort = Pick<Storage, 'getItem' | 'setItem'>

export interface Preferences {
  readonly language?: Language
  readonly theme?: Theme
  readonly dismissedHints: readonly string[]
}

export interface PreferenceKeeper {
  read(): Preferences
  /** Adds to what is remembered; false where the browser keeps nothing. */
  remember(change: Partial<Preferences>): boolean
}

const storageKey = 'zhejiang-industrial-atlas'
const mostHints = 50

/** The browser's storage, or null where even asking for it throws (sandboxed frames, blocked cookies). */
export function storageOf(host: { readonly localStorage: StoragePort | null }): StoragePort | null {
  try {
    return host.localStorage
  } catch {
    return null
  }
}

/** Takes from a stored text what is well formed and leaves the rest. */
function parse(text: string | null): Preferences {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '{}')
  } catch {
    stored = {}
  }
  const record: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const language = languages.find((l) => l === record.language)
  const theme = themes.find((t) => t === record.theme)
  const hints = Array.isArray(record.dismissedHints) ? record.dismissedHints : []
  return {
    ...(language && { language }),
    ...(theme && { theme }),
    dismissedHints: hints.filter((hint): hint is string => typeof hint === 'string').slice(-mostHints),
  }
}

/** Never throws: a full, blocked or missing storage forgets at the end of the visit. */
export function createPreferences(storage: StoragePort | null): PreferenceKeeper {
  const readStored = () => {
    try {
      return storage?.getItem(storageKey) ?? null
    } catch {
      return null
    }
  }
  let held = parse(readStored())
  return {
    read: () => held,
    remember(change) {
      held = parse(JSON.stringify({ ...held, ...change }))
      if (storage === null) return false
      try {
        storage.setItem(storageKey, JSON.stringify(held))
        return true
      } catch {
        return false
      }
    },
  }
}

/** Remembers language and theme whenever the reader changes them. Returns the function that stops it. */
export function followPreferences(store: Store, keeper: PreferenceKeeper): () => void {
  let { language, theme } = store.view.peek()
  return effect(() => {
    const next = store.view.value
    if (next.language === language && next.theme === theme) return
    language = next.language
    theme = next.theme
    keeper.remember({ language, theme })
  })
}
