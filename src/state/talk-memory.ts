// The only file that touches sessionStorage: where a talk stood when this window was reloaded. Works without it, too.
import { isSyncMemory, type SyncMemory } from '../story/sync-protocol.ts'

/** What is used of a window, so that a reload can be replayed without a browser. */
export interface MemoryHost {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
  readonly performance: Pick<Performance, 'getEntriesByType'>
}

export interface TalkMemory {
  /** null in a window that has been opened, not reloaded, and where the browser keeps nothing. */
  read(): SyncMemory | null
  /** Never throws: a blocked or full storage forgets at the reload. */
  write(memory: SyncMemory): void
}

const storageKey = 'zhejiang-industrial-atlas-talk'

export function openTalkMemory(host: MemoryHost): TalkMemory {
  return {
    read() {
      if (!isReload(host)) return null
      try {
        const kept: unknown = JSON.parse(host.sessionStorage.getItem(storageKey) ?? 'null')
        return isSyncMemory(kept) ? kept : null
      } catch {
        return null
      }
    },
    write(memory) {
      try {
        host.sessionStorage.setItem(storageKey, JSON.stringify(memory))
      } catch {
        // Then the hall says where it is.
      }
    },
  }
}

function isReload({ performance }: MemoryHost): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation !== undefined && 'type' in navigation && navigation.type === 'reload'
}
