// The atlas's end of the postMessage channel: listens to one origin, answers it, tells it what the reader does.
import { effect, untracked } from '@preact/signals'
import type { Actions } from '../state/actions.ts'
import type { Store } from '../state/store.ts'
import { decodeView, encodeView } from '../view/codec.ts'
import { knownIdsOf } from '../view/known-ids.ts'
import { type AtlasMessage, readHostMessage } from './protocol.ts'

/** What is used of a window in a frame, so that a test can play the host. */
export interface FramePort {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void }
  addEventListener(type: 'message', listener: (event: Heard) => void): void
  removeEventListener(type: 'message', listener: (event: Heard) => void): void
}

interface Heard {
  readonly data: unknown
  readonly origin: string
  readonly source: unknown
}

export interface ChannelOptions {
  readonly store: Store
  readonly actions: Actions
  readonly port: FramePort
  /** The one origin that is listened to and told. */
  readonly origin: string
}

/** Opens the channel and says `ready`. Returns the function that closes it. */
export function openChannel({ store, actions, port, origin }: ChannelOptions): () => void {
  const known = knownIdsOf(store.atlas)
  const tell = (message: AtlasMessage) => port.parent.postMessage(message, origin)
  const present = (issues: readonly string[] = []) => {
    const { title, summary } = store.drawing.peek()
    return { atlas: 1, type: 'view', link: encodeView(store.view.peek()), title, summary, issues } as const
  }
  const listen = (event: Heard) => {
    if (event.origin !== origin || event.source !== port.parent) return
    const message = readHostMessage(event.data)
    if (!message) return
    const tail = message.id === undefined ? {} : { id: message.id }
    if (message.type === 'get-view') return tell({ ...present(), ...tail })
    const { view, issues, stated } = decodeView(message.link, known)
    const { language, theme } = store.view.peek()
    actions.openView({
      ...view,
      // What the link leaves open stays as the reader has it; a frame never fills the screen.
      language: stated.has('language') ? view.language : language,
      theme: stated.has('theme') ? view.theme : theme,
      present: false,
    })
    tell({ ...present(issues.map((issue) => issue[view.language])), ...tail })
  }
  port.addEventListener('message', listen)
  tell({ atlas: 1, type: 'ready', link: present().link, title: present().title })
  let isFirst = true
  let place: string = store.view.peek().place
  const stop = effect(() => {
    const view = store.view.value
    untracked(() => {
      if (isFirst) return
      if (view.place !== place) {
        place = view.place
        const division = store.atlas.divisionByCode.get(place)
        const { nameZh = '', nameEn = '' } = division ?? {}
        tell({ atlas: 1, type: 'selected', code: place, nameZh, nameEn })
      }
      tell(present())
    })
    isFirst = false
  })
  return () => {
    stop()
    port.removeEventListener('message', listen)
  }
}
