import { describe, expect, it } from 'vitest'
import { openTalkMemory } from './talk-memory.ts'

const memory = {
  turn: 3,
  by: 'a',
  talk: { story: '415x', step: 4, blank: 'black', isExploring: false, startedAt: 1234 },
} as const

/** A window of one tab, opened or reloaded. */
function host(type: string, kept = new Map<string, string>()) {
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const entry = { type, name: '', entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => '' }
  return { sessionStorage, performance: { getEntriesByType: () => [entry] } }
}

describe('the memory of a talk', () => {
  it('outlives a reload, and no other way of opening the window', () => {
    const kept = new Map<string, string>()
    openTalkMemory(host('navigate', kept)).write(memory)
    expect(openTalkMemory(host('reload', kept)).read()).toEqual(memory)
    expect(openTalkMemory(host('navigate', kept)).read()).toBeNull()
  })

  it.each(['', '{', 'null', '{"turn":1}', JSON.stringify({ ...memory, talk: { ...memory.talk, step: 0 } })])(
    'reads nothing out of %j',
    (text) => {
      const kept = new Map<string, string>()
      const opened = host('reload', kept)
      openTalkMemory(opened).write(memory)
      for (const key of kept.keys()) kept.set(key, text)
      expect(openTalkMemory(opened).read()).toBeNull()
    },
  )

  it('forgets without a word where the browser keeps nothing', () => {
    const blocked = {
      performance: host('reload').performance,
      get sessionStorage(): Storage {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    const forgetful = openTalkMemory(blocked)
    forgetful.write(memory)
    expect(forgetful.read()).toBeNull()
  })
})
