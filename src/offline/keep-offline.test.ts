// The newer atlas: offered once it waits, never in a hall, taken only when the reader says so.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { toyAtlas } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { createActions } from '../state/actions.ts'
import { createStore } from '../state/store.ts'
import { type Keeper, keepOffline } from './keep-offline.ts'

/** A keeper whose events the test brings about. */
function playedKeeper() {
  const listeners = new Map<string, (event: object) => void>()
  const keeper: Keeper = {
    addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
    messageSkipWaiting: vi.fn(() => listeners.get('controlling')?.({ isUpdate: true })),
    register: async () => {},
  }
  return { keeper, happens: (type: string, event: object = {}) => listeners.get(type)?.(event) }
}

/** Locks of one browser with a single window: held or free. */
function playedLocks() {
  let held = 0
  return {
    async request(_name: string, options: LockOptions, run: (lock: Lock | null) => Promise<unknown>) {
      if (options.ifAvailable) return run(held > 0 ? null : ({} as Lock))
      held += 1
      await run({} as Lock)
      held -= 1
    },
  }
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: playedLocks(), serviceWorker: { ready: Promise.resolve() } })
})
afterEach(() => vi.unstubAllGlobals())

async function visit() {
  const store = createStore({ atlas: toyAtlas })
  const actions = createActions(store)
  const played = playedKeeper()
  const reload = vi.fn()
  const kept = vi.fn()
  await keepOffline({ store, actions, reload, kept }, played.keeper)
  const offers = () => store.notices.value.filter(({ id }) => id === 'update')
  return { store, actions, reload, kept, offers, ...played }
}

it('says when the atlas is kept, and offers nothing meanwhile', async () => {
  const { kept, offers } = await visit()
  expect(kept).toHaveBeenCalledOnce()
  expect(offers()).toEqual([])
})

it('offers the newer atlas and reloads only when told to', async () => {
  const { happens, offers, reload, keeper } = await visit()
  happens('waiting')
  expect(offers()).toHaveLength(1)
  expect(keeper.messageSkipWaiting).not.toHaveBeenCalled()
  offers()[0]?.action?.run()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

it('offers to follow where another window has let the newer atlas in, and not after a first visit', async () => {
  const { happens, offers, reload, actions } = await visit()
  happens('controlling')
  expect(offers()).toEqual([])
  actions.patchView({ present: true })
  happens('controlling', { isUpdate: true })
  expect(offers()).toEqual([])
  actions.patchView({ present: false })
  expect(reload).not.toHaveBeenCalled()
  await vi.waitFor(() => {
    offers()[0]?.action?.run()
    expect(reload).toHaveBeenCalled()
  })
})

it('is silent in the hall and speaks when it is over', async () => {
  const { happens, offers, actions } = await visit()
  actions.patchView({ present: true })
  happens('waiting')
  expect(offers()).toEqual([])
  actions.patchView({ present: false })
  expect(offers()).toHaveLength(1)
  actions.patchView({ present: true })
  expect(offers()).toEqual([])
})

it('waits for a presentation in another window', async () => {
  const { happens, offers, reload } = await visit()
  happens('waiting')
  let end = () => {}
  const isOver = new Promise<void>((resolve) => {
    end = resolve
  })
  void navigator.locks.request('', { mode: 'shared' }, () => isOver)
  offers()[0]?.action?.run()
  await vi.waitFor(() => expect(offers()[0]?.zh).toContain('演示'))
  expect(reload).not.toHaveBeenCalled()
  end()
  await vi.waitFor(async () => {
    offers()[0]?.action?.run()
    expect(reload).toHaveBeenCalled()
  })
})

it('leaves the atlas online where no worker can be had', async () => {
  const store = createStore({ atlas: toyAtlas })
  const kept = vi.fn()
  const keeper: Keeper = { ...playedKeeper().keeper, register: () => Promise.reject(new Error('insecure')) }
  await keepOffline({ store, actions: createActions(store), reload: () => {}, kept }, keeper)
  expect(kept).not.toHaveBeenCalled()
})
