// What a reader chose is remembered, and nothing breaks where it cannot be.
import { describe, expect, it } from 'vitest'
import { createPreferences, type StoragePort, storageOf } from './preferences.ts'

function memory(initial: Record<string, string> = {}): StoragePort & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(initial))
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value)
    },
  }
}

const refusing: StoragePort = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError')
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError')
  },
}

const key = 'zhejiang-industrial-atlas'

describe('createPreferences', () => {
  it('starts with nothing chosen', () => {
    expect(createPreferences(memory()).read()).toEqual({ dismissedHints: [] })
  })

  it('remembers over visits, one thing at a time', () => {
    const storage = memory()
    expect(createPreferences(storage).remember({ language: 'en' })).toBe(true)
    createPreferences(storage).remember({ dismissedHints: ['keys'] })
    expect(createPreferences(storage).read()).toEqual({ language: 'en', dismissedHints: ['keys'] })
  })

  it.each(['', '{', 'null', '[]', '"x"', '{"theme":"neon","language":7,"dismissedHints":"all"}'])(
    'ignores what is not its own: %s',
    (text) => {
      expect(createPreferences(memory({ [key]: text })).read()).toEqual({ dismissedHints: [] })
    },
  )

  it('keeps the good part of a damaged record', () => {
    const text = '{"theme":"dark","language":"tlh","dismissedHints":["a",1]}'
    expect(createPreferences(memory({ [key]: text })).read()).toEqual({ theme: 'dark', dismissedHints: ['a'] })
  })

  it.each([
    ['refuses', refusing],
    ['is missing', null],
  ])('serves the visit where the storage %s', (_, storage) => {
    const keeper = createPreferences(storage)
    expect(keeper.remember({ theme: 'dark' })).toBe(false)
    expect(keeper.read().theme).toBe('dark')
  })
})

describe('storageOf', () => {
  it('gives null where asking for the storage throws', () => {
    const host = {
      get localStorage(): StoragePort {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    expect(storageOf(host)).toBeNull()
  })
})
