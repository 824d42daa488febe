// The channel against a played host: whom it listens to, what it answers, what it tells.
import { expect, it } from 'vitest'
import { toyAtlas, toyCodes } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { createActions } from '../state/actions.ts'
import { createStore } from '../state/store.ts'
import { type FramePort, openChannel } from './channel.ts'
import { type AtlasMessage, readHostMessage } from './protocol.ts'

const origin = 'https://host.example'

function playedHost() {
  const said: { message: AtlasMessage; target: string }[] = []
  const listeners = new Set<Parameters<FramePort['addEventListener']>[1]>()
  const parent = { postMessage: (message: AtlasMessage, target: string) => void said.push({ message, target }) }
  const port: FramePort = {
    parent,
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  }
  const says = (data: unknown, from: string = origin, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin: from, source })
  }
  const store = createStore({ atlas: toyAtlas })
  const actions = createActions(store)
  const close = openChannel({ store, actions, port, origin })
  return { store, actions, said, says, close, heard: () => said.map(({ message }) => message) }
}

it('says that it is ready, to that origin only', () => {
  const { said } = playedHost()
  expect(said).toHaveLength(1)
  expect(said[0]).toMatchObject({ target: origin, message: { atlas: 1, type: 'ready', link: '' } })
})

it('opens the view it is sent and answers with it', () => {
  const { store, says, heard } = playedHost()
  says({ atlas: 1, type: 'set-view', link: '#l=platforms&h=1', id: 'a' })
  expect(store.view.value).toMatchObject({ layer: 'platforms', present: false })
  expect(heard().at(-1)).toMatchObject({ type: 'view', id: 'a', link: 'l=platforms', issues: [] })
  says({ atlas: 1, type: 'get-view', id: 'b' })
  expect(heard().at(-1)).toMatchObject({ type: 'view', id: 'b', link: 'l=platforms' })
})

it('says what of a link it could not open', () => {
  const { says, heard } = playedHost()
  says({ atlas: 1, type: 'set-view', link: 'p=000000' })
  const last = heard().at(-1)
  expect(last?.type === 'view' && last.issues.length).toBe(1)
})

it('is deaf to other origins, to other windows and to what is no message', () => {
  const { store, says, said } = playedHost()
  const wish = { atlas: 1, type: 'set-view', link: 'l=land' }
  says(wish, 'https://evil.example')
  says(wish, origin, {})
  for (const odd of [
    null,
    'set-view',
    { ...wish, atlas: 2 },
    { ...wish, link: 7 },
    { ...wish, link: 'x'.repeat(2001) },
  ])
    says(odd)
  expect(store.view.value.layer).toBe('zones')
  expect(said).toHaveLength(1)
})

it('tells of a selection with both names, and of its end', () => {
  const { actions, heard, close } = playedHost()
  const [code] = Object.values(toyCodes)
  if (!code) throw new Error('Toyland has no county')
  actions.select(code)
  const [chosen] = heard().filter(({ type }) => type === 'selected')
  expect(chosen).toMatchObject({ code, nameZh: toyAtlas.divisionByCode.get(code)?.nameZh })
  actions.select('')
  expect(heard().filter(({ type }) => type === 'selected')).toHaveLength(2)
  close()
  actions.select(code)
  expect(heard().filter(({ type }) => type === 'selected')).toHaveLength(2)
})

it('reads only well-formed messages', () => {
  expect(readHostMessage({ atlas: 1, type: 'get-view', id: 5 })).toBeNull()
  expect(readHostMessage({ atlas: 1, type: 'get-view', extra: true })).toEqual({ atlas: 1, type: 'get-view' })
})
