// What the presenter's window knows of the talk, in step with the hall.
import { type ReadonlySignal, signal } from '@preact/signals'
import { createSyncPeer, type Talk } from '../../story/sync-protocol.ts'
import { openChannel } from './sync-channel.ts'

export interface DeskTalk {
  readonly talk: ReadonlySignal<Talk>
  /** Milliseconds since 1970 at which the hall was last heard; 0 for never. */
  readonly heardAt: ReadonlySignal<number>
  change(patch: Partial<Talk>): void
  dispose(): void
}

const beatMs = 1000

/** `first` holds until the hall says where it is. */
export function openDeskTalk(host: Window, first: Talk): DeskTalk {
  const talk = signal(first)
  const heardAt = signal(0)
  let partner: Window | null = host.opener
  const channel = openChannel({
    host,
    partner: () => partner,
    adopt: (other) => {
      partner = other
    },
    received: (message) => peer.receive(message),
  })
  const peer = createSyncPeer({
    id: host.crypto.randomUUID?.() ?? String(Math.random()),
    talk: first,
    isGuest: true,
    send: channel.send,
    changed: (next) => {
      talk.value = next
    },
    heard: () => {
      heardAt.value = Date.now()
    },
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
    change(patch) {
      peer.change(patch)
      talk.value = peer.talk()
    },
    dispose() {
      clearInterval(beat)
      channel.close()
    },
  }
}
