// Ties the hall to the presenter's window and opens it when asked.
import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { TalkMemory } from '../../state/talk-memory.ts'
import { createSyncPeer, type SyncPeer } from '../../story/sync-protocol.ts'
import { windowAddress } from '../story/window-address.ts'
import type { Hall } from './hall.ts'
import { openChannel } from './sync-channel.ts'

const beatMs = 1000
const size = 'popup,width=1280,height=800'

/**
 * Keeps both windows in step for as long as the hall is open, and its place over a reload; the returned function opens the
 * presenter's window at an address, and is false where the browser stops it.
 */
export function useHallSync(hall: Hall, memory: TalkMemory): (address: string) => boolean {
  const peer = useRef<SyncPeer | null>(null)
  const partner = useRef<Window | null>(null)
  useEffect(() => {
    const channel = openChannel({
      host: window,
      talk: memory,
      partner: () => partner.current,
      adopt: (other) => {
        partner.current = other
      },
      received: (message) => peer.current?.receive(message),
    })
    peer.current = createSyncPeer({
      id: crypto.randomUUID?.() ?? String(Math.random()),
      talk: hall.talk.peek(),
      memory: memory.read(),
      send: channel.send,
      changed: (talk) => hall.adopt(talk),
      remember: memory.write,
    })
    peer.current.greet()
    const beat = setInterval(() => peer.current?.beat(), beatMs)
    return () => {
      clearInterval(beat)
      channel.close()
      peer.current = null
      memory.forget()
    }
  }, [hall])
  useSignalEffect(() => {
    const talk = hall.talk.value
    const known = peer.current?.talk()
    if (known && talk.story !== '' && JSON.stringify(talk) !== JSON.stringify(known)) peer.current?.change(() => talk)
  })
  return (address) => {
    const id = memory.id()
    // A name of its own: another hall's window must not be taken away.
    const opened = window.open(windowAddress('presenter', address, id), `atlas-presenter-${id}`, size)
    if (opened) partner.current = opened
    return opened !== null
  }
}
