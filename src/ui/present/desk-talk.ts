// What the presenter's window knows of the talk, in step with the hall.
import { type ReadonlySignal, signal } from '@preact/signals'
import { optionOf } from '../../state/page-address.ts'
import { openTalkMemory } from '../../state/talk-memory.ts'
import { createSyncPeer, type Move, type Talk } from '../../story/sync-protocol.ts'
import { talkOption } from '../story/window-address.ts'
import { openChannel } from './sync-channel.ts'

export interface DeskTalk {
  readonly talk: ReadonlySignal<Talk>
  /** Milliseconds since 1970 at which the hall was last heard; 0 for never. */
  readonly heardAt: ReadonlySignal<number>
  /** Counts from where the talk stands, also where this window hears of it only later. */
  change(move: Move): void
  dispose(): void
}

const beatMs = 1000

/** `first` holds until the hall says where it is; a window that was reloaded knows that by itself. */
export function openDeskTalk(host: Window & typeof globalThis, first: Talk): DeskTalk {
  const memory = openTalkMemory({ host, side: 'desk', given: optionOf(talkOption, host) ?? '' })
  const known = memory.read()
  const talk = signal(known?.talk ?? first)
  const heardAt = signal(0)
  let partner: Window | null = host.opener
  const channel = openChannel({
    host,
    talk: memory,
    partner: () => partner,
    adopt: (other) => {
      partner = other
    },
    received: (message) => peer.receive(message),
  })
  const peer = createSyncPeer({
    id: host.crypto.randomUUID?.() ?? String(Math.random()),
    talk: first,
    memory: known,
    isGuest: true,
    send: channel.send,
    changed: (next) => {
      talk.value = next
    },
    heard: () => {
      heardAt.value = Date.now()
    },
    remember: memory.write,
  })
  peer.greet()
  const beat = setInterval(() => {
    // A hall's window that is covered beats seldom, but answers at once.
    if (Date.now() - heardAt.peek() > beatMs) peer.greet()
    else peer.beat()
  }, beatMs)
  return {
    talk,
    heardAt,
    change(move) {
      peer.change(move)
      talk.value = peer.talk()
    },
    dispose() {
      clearInterval(beat)
      channel.close()
    },
  }
}
