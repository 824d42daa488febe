// The only file that touches sessionStorage: which talk a window is part of, and where it stood when the window was reloaded.
import { isSyncMemory, type SyncMemory } from '../story/sync-protocol.ts'

/** What is used of a window, so that a reload can be replayed without a browser. */
export interface MemoryHost {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
  readonly performance: Pick<Performance, 'getEntriesByType' | 'timeOrigin'>
  addEventListener(type: 'pagehide', listener: () => void): void
}

export interface TalkMemoryOptions {
  readonly host: MemoryHost
  /** A presenter's window begins with a copy of what the hall's has kept: each has a drawer of its own. */
  readonly side: 'hall' | 'desk'
  /** The talk that this window was opened for; "" where nobody has said. */
  readonly given?: string
  /** Makes the name of a talk, unlike any other; without it the talk stays "" until `join`. */
  readonly create?: () => string
}

export interface TalkMemory {
  /** Name of the window's talk: kept as long as its tab, but no other tab's; "" where it is not known yet. */
  readonly id: () => string
  join(id: string): void
  /** null in a window that has been opened, not reloaded, and where the browser keeps nothing. */
  read(): SyncMemory | null
  /** Never throws: a blocked or full storage forgets at the reload. */
  write(memory: SyncMemory): void
  /** The talk is over: a reload does not bring it back. */
  forget(): void
}

interface Kept {
  readonly id: string
  /** The document that this belongs to, by the time it began; null once it has gone. */
  readonly document: number | null
  readonly memory: SyncMemory | null
}

const nothing: Kept = { id: '', document: null, memory: null }

export function openTalkMemory({ host, side, given = '', create = () => '' }: TalkMemoryOptions): TalkMemory {
  const key = `zhejiang-industrial-atlas-${side}`
  const { timeOrigin } = host.performance
  const store = (next: Kept) => {
    try {
      host.sessionStorage.setItem(key, JSON.stringify(next))
    } catch {
      // Then the other window says where the talk is.
    }
  }
  const found = readKept(host, key)
  const hasReloaded = isReload(host)
  // A tab that was copied begins with the name of the other's talk, which goes on there.
  const isOwn = hasReloaded || found.document === null || found.document === timeOrigin
  const id = given || (isOwn && found.id) || create()
  let kept: Kept = { id, document: timeOrigin, memory: hasReloaded && found.id === id ? found.memory : null }
  const keep = (next: Partial<Kept>) => {
    kept = { ...kept, ...next }
    store(kept)
  }
  keep({})
  host.addEventListener('pagehide', () => store({ ...readKept(host, key), document: null }))
  return {
    id: () => kept.id,
    join: (id) => keep({ id }),
    read: () => kept.memory,
    write: (memory) => keep({ memory }),
    forget: () => keep({ memory: null }),
  }
}

function readKept(host: MemoryHost, key: string): Kept {
  try {
    const kept: unknown = JSON.parse(host.sessionStorage.getItem(key) ?? 'null')
    return isKept(kept) ? kept : nothing
  } catch {
    return nothing
  }
}

function isKept(kept: unknown): kept is Kept {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'id' in kept &&
    typeof kept.id === 'string' &&
    'document' in kept &&
    (kept.document === null || typeof kept.document === 'number') &&
    'memory' in kept &&
    (kept.memory === null || isSyncMemory(kept.memory))
  )
}

function isReload({ performance }: MemoryHost): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation !== undefined && 'type' in navigation && navigation.type === 'reload'
}
