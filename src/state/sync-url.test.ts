// A visit replayed on an address bar with a history: what back and forward lead to.
import { computed } from '@preact/signals'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fewCounties as atlas } from '../../tests/fixtures/few-counties.ts'
import { divisionCode } from '../domain/division.ts'
import { knownIdsOf } from '../view/known-ids.ts'
import { defaultView } from '../view/view.ts'
import { createActions } from './actions.ts'
import { optionOf } from './page-address.ts'
import { createStore } from './store.ts'
import { type AddressBar, linkTo, syncUrl } from './sync-url.ts'

/** A browser's history in small: entries, a position, and the events a real one sends. */
function createBar(firstHash = '') {
  const entries = [firstHash]
  let at = 0
  let lastTimer = 0
  const timers = new Map<number, () => void>()
  const listeners = new Map<string, Set<() => void>>()
  const send = (type: string) => {
    for (const listener of listeners.get(type) ?? []) listener()
  }
  const hashOf = (url: string) => (url.includes('#') ? url.slice(url.indexOf('#')) : '')
  const travel = (steps: number) => {
    at = Math.min(entries.length - 1, Math.max(0, at + steps))
    send('popstate')
    send('hashchange')
  }
  const bar: AddressBar = {
    location: {
      get hash() {
        return entries[at] ?? ''
      },
      pathname: '/atlas/',
      search: '?from=stick',
    },
    document: { title: '' },
    history: {
      pushState(_, __, url) {
        entries.splice(at + 1, entries.length, hashOf(url))
        at += 1
      },
      replaceState(_, __, url) {
        entries[at] = hashOf(url)
      },
    },
    addEventListener: (type, listener) => listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type, listener) => listeners.get(type)?.delete(listener),
    setTimeout(run) {
      lastTimer += 1
      timers.set(lastTimer, run)
      return lastTimer
    },
    clearTimeout: (id) => timers.delete(id),
  }
  return {
    bar,
    entries,
    back: () => travel(-1),
    forward: () => travel(1),
    type(hash: string) {
      entries.splice(at + 1, entries.length, hash)
      at += 1
      send('hashchange')
    },
    close: () => send('pagehide'),
    /** Lets all delays pass. */
    rest() {
      for (const [id, run] of [...timers]) {
        timers.delete(id)
        run()
      }
    },
    pendingTimers: () => timers.size,
  }
}

const xiaoshan = divisionCode('330109')
function visit(firstHash = '', preferred: Parameters<typeof syncUrl>[0]['preferred'] = {}) {
  const store = createStore({ atlas })
  const actions = createActions(store)
  const browser = createBar(firstHash)
  const title = computed(() => `${store.view.value.layer} ${store.view.value.place}`)
  const stop = syncUrl({ store, actions, known: knownIdsOf(atlas), bar: browser.bar, preferred, title })
  return { store, actions, stop, ...browser }
}

describe('syncUrl', () => {
  let v: ReturnType<typeof visit>
  beforeEach(() => {
    v = visit()
  })

  it('opens the link and leaves it as it was written', () => {
    const { store, entries } = visit('#p=330109&l=land')
    expect(store.view.value).toMatchObject({ layer: 'land', place: '330109' })
    expect(entries).toEqual(['#p=330109&l=land'])
  })

  it('says what a link could not open, and what a former code became', () => {
    const { store } = visit('#l=moon&p=330104')
    expect(store.view.value).toMatchObject({ layer: 'zones', place: '330102' })
    expect(store.notices.value.map((n) => n.en)).toEqual([expect.stringMatching(/moon.*; .*330104/)])
    expect(visit('#p=999999').store.notices.value[0]?.zh).toMatch(/999999.*地方/)
  })

  it('makes an entry for a new layer and a new place, and none for settings', () => {
    v.actions.chooseLayer('land')
    v.actions.patchView({ areaUnit: 'ha' })
    v.actions.toggleOverlay('platforms')
    v.actions.select(xiaoshan)
    expect(v.entries).toEqual(['', '#l=land&u=h&o=mp', '#l=land&u=h&o=mp&p=330109'])
  })

  it('goes back and forward through them', () => {
    v.actions.chooseLayer('land')
    v.actions.select(xiaoshan)
    v.back()
    expect(v.store.view.value).toMatchObject({ layer: 'land', place: '' })
    v.back()
    expect(v.store.view.value).toMatchObject({ layer: 'zones', place: '' })
    v.forward()
    v.forward()
    expect(v.store.view.value).toMatchObject({ layer: 'land', place: '330109' })
    expect(v.entries).toHaveLength(3)
  })

  it('makes an entry of a theme that is looked at, none of those passed on the way', () => {
    for (const layer of ['mountain', 'platforms', 'land'] as const) v.actions.chooseLayer(layer)
    expect(v.entries).toEqual([''])
    v.rest()
    expect(v.entries).toEqual(['', '#l=land'])
    v.actions.chooseLayer('mountain')
    v.actions.chooseLayer('land')
    v.rest()
    expect(v.entries).toEqual(['', '#l=land'])
  })

  it('keeps where the map was left in the entry before a theme’s, and writes a hurried theme when the page is left', () => {
    v.actions.moveTo([119, 28, 120, 29])
    v.actions.chooseLayer('land')
    v.actions.moveTo([119, 28, 121, 29])
    expect(v.entries).toEqual(['#b=119,28,120,29'])
    v.close()
    expect(v.entries).toEqual(['#b=119,28,120,29', '#l=land&b=119,28,121,29'])
    expect(v.pendingTimers()).toBe(0)
  })

  it('gives the document its title with the address, and at once where the address waits for nothing', () => {
    expect(v.bar.document.title).toBe('zones ')
    v.actions.chooseLayer('land')
    expect(v.bar.document.title).toBe('zones ')
    v.rest()
    expect(v.bar.document.title).toBe('land ')
    v.actions.select(xiaoshan)
    expect(v.bar.document.title).toBe('land 330109')
    v.back()
    expect(v.bar.document.title).toBe('land ')
  })

  it('writes map movements once the reader rests, into the present entry', () => {
    v.actions.moveTo([119, 28, 120, 29])
    v.actions.moveTo([119, 28, 120.5, 29])
    expect(v.entries).toEqual([''])
    expect(v.pendingTimers()).toBe(1)
    v.rest()
    expect(v.entries).toEqual(['#b=119,28,120.5,29'])
  })

  it('keeps the last movement in the entry that is left', () => {
    v.actions.moveTo([119, 28, 120, 29])
    v.actions.select(xiaoshan)
    expect(v.entries).toEqual(['#b=119,28,120,29', '#p=330109&b=119,28,120,29'])
    v.back()
    expect(v.store.view.value).toMatchObject({ place: '', bounds: [119, 28, 120, 29] })
  })

  it('does not let a late movement overwrite the entry gone back to', () => {
    v.actions.select(xiaoshan)
    v.actions.moveTo([119, 28, 120, 29])
    v.back()
    v.rest()
    expect(v.entries).toEqual(['', '#p=330109'])
  })

  it('in a talk writes a step’s own settings at once, and the steps of a clicker in a hurry together, into one entry', () => {
    v.actions.patchView({ present: true, story: '415x' })
    v.actions.patchView({ overlays: ['mountain'] })
    expect(v.pendingTimers()).toBe(0)
    const opened = v.entries.at(-1)
    for (const step of [2, 3, 4]) v.actions.patchView({ step })
    expect(v.pendingTimers()).toBe(1)
    expect(v.entries.at(-1)).toBe(opened)
    v.rest()
    expect(v.entries).toHaveLength(2)
    expect(v.entries.at(-1)).toContain('j=4')
  })

  it('opens a link typed over the address', () => {
    v.type('#l=platforms&p=330281')
    expect(v.store.view.value).toMatchObject({ layer: 'platforms', place: '330281' })
    expect(v.entries).toHaveLength(2)
  })

  it('writes nothing when an action changes nothing', () => {
    v.actions.select('')
    expect(v.entries).toEqual([''])
  })

  it('drops the "#" on the way back to the default view', () => {
    const push = vi.spyOn(v.bar.history, 'pushState')
    v.actions.select(xiaoshan)
    v.actions.select('')
    expect(push.mock.calls.map((call) => call[2])).toEqual(['/atlas/?from=stick#p=330109', '/atlas/?from=stick'])
  })

  it('lets the reader keep language and theme where the link is silent', () => {
    const english = visit('#l=land', { language: 'en', theme: 'dark' })
    expect(english.store.view.value).toMatchObject({ layer: 'land', language: 'en', theme: 'dark' })
    english.type('#l=layout&g=l')
    expect(english.store.view.value).toMatchObject({ layer: 'layout', language: 'en', theme: 'light' })
    expect(visit('#w=zh', { language: 'en' }).store.view.value.language).toBe('zh')
  })

  it('goes on where the frame forbids history', () => {
    v.bar.history.pushState = () => {
      throw new DOMException('no', 'SecurityError')
    }
    v.actions.select(xiaoshan)
    v.actions.chooseLayer('land')
    expect(v.store.view.value).toMatchObject({ place: '330109', layer: 'land' })
  })

  it('stops when told, having written the last movement', () => {
    v.actions.moveTo([119, 28, 120, 29])
    v.stop()
    expect(v.entries).toEqual(['#b=119,28,120,29'])
    v.actions.select(xiaoshan)
    v.type('#l=land')
    expect(v.entries).toHaveLength(2)
    expect(v.store.view.value.layer).toBe('zones')
  })
})

describe('linkTo and optionOf', () => {
  it('give the whole address of a view, without what was behind the # before', () => {
    const page = { location: { href: 'https://example.org/atlas/?engine=svg#l=land' } }
    expect(linkTo({ ...defaultView, place: '330109' }, page)).toBe('https://example.org/atlas/?engine=svg#p=330109')
    expect(linkTo(defaultView, page)).toBe('https://example.org/atlas/?engine=svg')
  })

  it('read what the address asks of the page', () => {
    const { bar } = createBar()
    expect(optionOf('from', bar)).toBe('stick')
    expect(optionOf('engine', bar)).toBeNull()
  })
})
