// Two windows agree in the end, whatever is lost, doubled or reloaded on the way.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSyncPeer, type SyncMessage, type SyncPeer, type Talk } from './sync-protocol.ts'

const start: Talk = { story: '415x', step: 1, blank: '', isExploring: false, startedAt: 0 }

/** Two peers that have met, joined by a line that may lose messages. */
function pair(isLost: () => boolean = () => false) {
  const peers: Record<string, SyncPeer> = {}
  const seen: Record<string, Talk> = {}
  const open = (id: string, side: string, other: string, talk: Talk = start) => {
    const send = (message: SyncMessage) => {
      if (!isLost()) queue.push({ to: other, message })
    }
    seen[side] = talk
    const changed = (next: Talk) => {
      seen[side] = next
    }
    peers[side] = createSyncPeer({ id, talk, send, changed, isGuest: side === 'desk' })
  }
  const queue: { to: string; message: SyncMessage }[] = []
  const deliver = () => {
    for (let next = queue.shift(); next; next = queue.shift()) peers[next.to]?.receive(structuredClone(next.message))
  }
  open('a', 'hall', 'desk')
  open('b', 'desk', 'hall')
  const peer = (side: string): SyncPeer => peers[side] ?? expect.fail(`no ${side}`)
  peer('desk').greet()
  deliver()
  return { peer, seen, open, deliver }
}

describe('hall and desk', () => {
  it('follow each other both ways', () => {
    const { peer, seen, deliver } = pair()
    peer('desk').change(() => ({ step: 4 }))
    deliver()
    expect(seen.hall).toMatchObject({ step: 4 })
    peer('hall').change(() => ({ blank: 'black' }))
    deliver()
    expect(seen.desk).toMatchObject({ step: 4, blank: 'black' })
  })

  it('agree after 200 random jumps from either side', () => {
    const jump = fc.tuple(fc.constantFrom('hall', 'desk'), fc.integer({ min: 1, max: 10 }), fc.boolean())
    fc.assert(
      fc.property(fc.array(jump, { minLength: 200, maxLength: 200 }), (jumps) => {
        const { peer, deliver } = pair()
        for (const [side, step, arrivesAtOnce] of jumps) {
          peer(side).change(() => ({ step }))
          if (arrivesAtOnce) deliver()
        }
        deliver()
        expect(peer('hall').talk()).toEqual(peer('desk').talk())
      }),
      { numRuns: 50 },
    )
  })

  it('agree after losses once a beat gets through', () => {
    const jump = fc.tuple(fc.constantFrom('hall', 'desk'), fc.integer({ min: 1, max: 10 }), fc.boolean())
    fc.assert(
      fc.property(fc.array(jump, { minLength: 1, maxLength: 200 }), (jumps) => {
        let losing = true
        const pattern = jumps.map(([, , lost]) => lost)
        let n = 0
        const { peer, deliver } = pair(() => losing && (pattern[n++ % pattern.length] ?? false))
        for (const [side, step] of jumps) {
          peer(side).change(() => ({ step }))
          deliver()
        }
        losing = false
        peer('hall').beat()
        peer('desk').beat()
        deliver()
        expect(peer('hall').talk()).toEqual(peer('desk').talk())
      }),
      { numRuns: 200 },
    )
  })

  it.each(['hall', 'desk'])('bring a reloaded %s back to where the talk stands', (side) => {
    const { peer, open, deliver } = pair()
    peer('desk').change(() => ({ step: 7, startedAt: 1234 }))
    deliver()
    open('c', side, side === 'hall' ? 'desk' : 'hall')
    peer(side).greet()
    deliver()
    expect(peer(side).talk()).toMatchObject({ step: 7, startedAt: 1234 })
    expect(peer('hall').talk()).toEqual(peer('desk').talk())
  })

  it('do not let a window that has just opened turn the other back', () => {
    const { peer, open, deliver } = pair()
    peer('hall').change(() => ({ step: 5 }))
    deliver()
    open('c', 'desk', 'hall')
    peer('desk').beat()
    deliver()
    expect(peer('hall').talk().step).toBe(5)
    expect(peer('desk').talk().step).toBe(5)
  })

  it.each(['hall', 'desk'])(
    'keep the time at which the talk began when the %s reloads before the first step',
    (side) => {
      const { peer, open, deliver } = pair()
      peer('desk').greet()
      deliver()
      open('c', side, side === 'hall' ? 'desk' : 'hall', { ...start, startedAt: 5000 })
      peer(side).greet()
      deliver()
      expect(peer('hall').talk()).toEqual(start)
      expect(peer('desk').talk()).toEqual(start)
    },
  )

  it('take the story of a hall that was left and opened again with another', () => {
    const { peer, open, seen, deliver } = pair()
    peer('desk').change(() => ({ step: 7 }))
    deliver()
    open('c', 'hall', 'desk', { ...start, story: 'land', step: 2 })
    peer('desk').beat()
    deliver()
    expect(peer('hall').talk()).toMatchObject({ story: 'land', step: 2 })
    expect(seen.desk).toMatchObject({ story: 'land', step: 2 })
    peer('desk').change(() => ({ step: 3 }))
    deliver()
    expect(seen.hall).toMatchObject({ story: 'land', step: 3 })
  })

  it('count a key pressed before the hall has been heard from where the hall stands', () => {
    const { peer, open, seen, deliver } = pair()
    peer('hall').change(() => ({ step: 4 }))
    deliver()
    open('c', 'desk', 'hall')
    peer('desk').change(({ step }) => ({ step: step + 1 }))
    expect(peer('desk').talk().step).toBe(2)
    peer('desk').greet()
    deliver()
    expect(seen.hall).toMatchObject({ step: 5 })
    expect(seen.desk).toMatchObject({ step: 5 })
  })

  it('do not take back what a reloaded hall has shown since, but keep the time at which the talk began', () => {
    const { peer, open, seen, deliver } = pair()
    peer('desk').change(() => ({ step: 4, startedAt: 1234 }))
    deliver()
    open('c', 'hall', 'desk', { ...start, step: 4, startedAt: 5000 })
    peer('hall').change(() => ({ step: 5 }))
    deliver()
    for (const side of ['hall', 'desk']) expect(seen[side]).toMatchObject({ step: 5, startedAt: 1234 })
  })

  it('settle on one of two changes made at the same moment', () => {
    const { peer, deliver } = pair()
    peer('hall').change(() => ({ step: 2 }))
    peer('desk').change(() => ({ step: 9 }))
    deliver()
    expect(peer('hall').talk().step).toBe(9)
    expect(peer('desk').talk().step).toBe(9)
  })

  it.each([null, 'state', 7, {}, { kind: 'state', from: 'x', turn: 9, by: 'x', talk: { ...start, step: 0 } }])(
    'ignore what is no message of theirs: %j',
    (message) => {
      const { peer } = pair()
      peer('hall').receive(message)
      expect(peer('hall').talk()).toEqual(start)
    },
  )
})
