import { describe, expect, it } from 'vitest'
import { openTalkMemory } from './talk-memory.ts'

const memory = {
  turn: 3,
  by: 'a',
  talk: { story: '415x', step: 4, blank: 'black', isExploring: false, startedAt: 1234 },
} as const

let documents = 0

/** A document of one tab, opened or reloaded; `close` ends it. */
function host(type: string, kept = new Map<string, string>()) {
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  documents += 1
  const entry = { type, name: '', entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => '' }
  const leaving: (() => void)[] = []
  return {
    sessionStorage,
    performance: { getEntriesByType: () => [entry], timeOrigin: documents },
    addEventListener: (_: string, listener: () => void) => void leaving.push(listener),
    close: () => {
      for (const listener of leaving) listener()
    },
  }
}

const create = () => `talk ${documents}`
const inHall = (window: ReturnType<typeof host>) => openTalkMemory({ host: window, side: 'hall', create })

describe('the memory of a talk', () => {
  it('outlives a reload, and no other way of opening the window', () => {
    const kept = new Map<string, string>()
    inHall(host('navigate', kept)).write(memory)
    expect(inHall(host('reload', kept)).read()).toEqual(memory)
    expect(inHall(host('navigate', kept)).read()).toBeNull()
  })

  it('does not outlive the talk', () => {
    const kept = new Map<string, string>()
    const hall = inHall(host('navigate', kept))
    hall.write(memory)
    hall.forget()
    expect(inHall(host('reload', kept)).read()).toBeNull()
  })

  it('is not the other window’s, which begins with a copy of it', () => {
    const kept = new Map<string, string>()
    inHall(host('navigate', kept)).write(memory)
    const desk = openTalkMemory({ host: host('reload', new Map(kept)), side: 'desk', given: 'a' })
    expect(desk.read()).toBeNull()
  })

  it.each([
    '',
    '{',
    'null',
    '{"turn":1}',
    JSON.stringify({ id: 'a', document: 1, memory: { ...memory, talk: { ...memory.talk, step: 0 } } }),
  ])('reads nothing out of %j', (text) => {
    const kept = new Map<string, string>()
    inHall(host('navigate', kept)).write(memory)
    for (const key of kept.keys()) kept.set(key, text)
    expect(inHall(host('reload', kept)).read()).toBeNull()
  })

  it('forgets without a word where the browser keeps nothing, but knows its name', () => {
    const blocked = {
      ...host('reload'),
      get sessionStorage(): Storage {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    const forgetful = openTalkMemory({ host: blocked, side: 'hall', create: () => 'a' })
    forgetful.write(memory)
    blocked.close()
    expect(openTalkMemory({ host: blocked, side: 'hall', create: () => 'b' }).read()).toBeNull()
    expect(forgetful.id()).toBe('a')
  })
})

describe('the name of a talk', () => {
  it.each(['reload', 'navigate', 'back_forward'])('is the tab’s own, also after a %s', (type) => {
    const kept = new Map<string, string>()
    const before = host('navigate', kept)
    const id = inHall(before).id()
    before.close()
    expect(inHall(host(type, kept)).id()).toBe(id)
  })

  it('outlives a reload of a window that was given no time to take its leave', () => {
    const kept = new Map<string, string>()
    const id = inHall(host('navigate', kept)).id()
    expect(inHall(host('reload', kept)).id()).toBe(id)
  })

  it('is that of the next talk of the same page, after which it is still let go of', () => {
    const kept = new Map<string, string>()
    const page = host('navigate', kept)
    const first = inHall(page)
    first.write(memory)
    first.forget()
    const next = inHall(page)
    expect(next.id()).toBe(first.id())
    next.write({ ...memory, turn: 9 })
    page.close()
    const reloaded = inHall(host('reload', kept))
    expect(reloaded.id()).toBe(first.id())
    expect(reloaded.read()).toEqual({ ...memory, turn: 9 })
  })

  it('is another in a copy of the tab', () => {
    const kept = new Map<string, string>()
    const id = inHall(host('navigate', kept)).id()
    for (const type of ['navigate', 'back_forward']) expect(inHall(host(type, new Map(kept))).id()).not.toBe(id)
  })

  it('is for a presenter’s window the one that it was opened for, or the first that it hears of', () => {
    const kept = new Map<string, string>()
    expect(openTalkMemory({ host: host('navigate', kept), side: 'desk', given: 'a' }).id()).toBe('a')
    expect(openTalkMemory({ host: host('reload', kept), side: 'desk', given: 'b' }).id()).toBe('b')
    const other = new Map<string, string>()
    const opened = openTalkMemory({ host: host('navigate', other), side: 'desk' })
    expect(opened.id()).toBe('')
    opened.join('c')
    expect(openTalkMemory({ host: host('reload', other), side: 'desk' }).id()).toBe('c')
  })
})
