// Windows that are reloaded, and messages that are late, lost, doubled or out of order: no command is lost, none counts twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSyncPeer, type SyncMemory, type SyncMessage, type SyncPeer, type Talk } from './sync-protocol.ts'

type Side = 'hall' | 'desk'

/** What may happen next; "settle": the address follows. `n` chooses one of the messages on their way. */
interface Event {
  readonly do: 'press' | 'reload' | 'beat' | 'settle' | 'deliver' | 'lose' | 'double'
  readonly side: Side
  readonly n: number
}

interface Rules {
  /** The windows for which the browser keeps something over a reload. */
  readonly keeps: readonly Side[]
  /** True where messages arrive in the order in which they were sent. */
  readonly isInOrder: boolean
}

const first: Talk = { story: '415x', step: 1, blank: '', isExploring: false, startedAt: 0 }
const other = (side: Side): Side => (side === 'hall' ? 'desk' : 'hall')

/** A hall and a presenter's window that have met, and the messages between them. */
function twoWindows({ keeps, isInOrder }: Rules) {
  const onTheirWay: Record<Side, SyncMessage[]> = { hall: [], desk: [] }
  /** The hall's address follows it at a distance; the presenter's stays as it was opened. */
  let address = 1
  const memories: Partial<Record<Side, SyncMemory>> = {}
  let documents = 0
  const open = (side: Side): SyncPeer => {
    documents += 1
    return createSyncPeer({
      // Neither window's names are always the later ones.
      id: `${documents % 3} ${documents}`,
      talk: { ...first, step: side === 'hall' ? address : 1, startedAt: documents },
      isGuest: side === 'desk',
      memory: memories[side] ?? null,
      send: (message) => onTheirWay[other(side)].push(structuredClone(message)),
      changed: () => {},
      remember: (next) => {
        if (keeps.includes(side)) memories[side] = next
      },
    })
  }
  const peers: Record<Side, SyncPeer> = { hall: open('hall'), desk: open('desk') }
  const take = (side: Side, n: number) => {
    const queue = onTheirWay[side]
    return queue.splice(isInOrder || queue.length === 0 ? 0 : n % queue.length, 1)[0]
  }
  const happen = (event: Event) => {
    const { side } = event
    if (event.do === 'press') peers[side].change(({ step }) => ({ step: step + 1 }))
    else if (event.do === 'reload') {
      peers[side] = open(side)
      peers[side].greet()
    } else if (event.do === 'beat') peers[side].beat()
    else if (event.do === 'settle') address = peers.hall.talk().step
    else {
      const message = take(side, event.n)
      if (message && event.do !== 'lose') peers[side].receive(message)
      if (message && event.do === 'double') onTheirWay[side].push(message)
    }
  }
  /** Everything arrives, and both say once more where they are. */
  const settle = () => {
    for (let round = 0; round < 3; round += 1) {
      while (onTheirWay.hall.length + onTheirWay.desk.length > 0)
        for (const side of ['hall', 'desk'] as const) happen({ do: 'deliver', side, n: 0 })
      peers.desk.greet()
      peers.hall.beat()
    }
  }
  peers.desk.greet()
  settle()
  return { happen, settle, peers }
}

const sides = fc.constantFrom<Side>('hall', 'desk')
const happening = (side: fc.Arbitrary<Side>, ...what: readonly Event['do'][]) =>
  fc.record<Event>({ do: fc.constantFrom(...what), side, n: fc.nat(9) })
const hall = fc.constant<Side>('hall')
const desk = fc.constant<Side>('desk')
/** All that is on its way arrives. */
const heard = Array.from({ length: 60 }, (_, i): Event => ({ do: 'deliver', side: i % 2 ? 'hall' : 'desk', n: 0 }))
/** Visits of a window that ends with each: presses of that side, and what happens beside them. */
const visitsOf = (side: fc.Arbitrary<Side>) =>
  fc.array(fc.array(fc.oneof(happening(side, 'press'), happening(sides, 'beat', 'deliver')), { maxLength: 12 }), {
    maxLength: 6,
  })
const endedBy = (visits: readonly Event[][], ...end: readonly Event[]) =>
  visits.flatMap((visit) => [...visit, ...heard, ...end])
const often = { numRuns: 2000 }

/** Lets it all happen; both windows in the end, which must agree, and the number of presses. */
function play(rules: Rules, events: readonly Event[]) {
  const { happen, settle, peers } = twoWindows(rules)
  for (const event of events) happen(event)
  settle()
  expect(peers.hall.talk()).toEqual(peers.desk.talk())
  return { talk: peers.hall.talk(), presses: events.filter((event) => event.do === 'press').length }
}

const both: readonly Side[] = ['hall', 'desk']

describe('hall and desk, over reloads', () => {
  it.each<{ keeps: readonly Side[] }>([{ keeps: both }, { keeps: ['hall'] }, { keeps: ['desk'] }, { keeps: [] }])(
    'agree in the end, whatever happens on the way (windows that keep their memory: $keeps)',
    ({ keeps }) => {
      const event = happening(sides, 'press', 'reload', 'beat', 'settle', 'deliver', 'deliver', 'lose', 'double')
      fc.assert(
        fc.property(fc.array(event, { maxLength: 60 }), (events) => {
          const { talk, presses } = play({ keeps, isInOrder: false }, events)
          expect(talk.step).toBeLessThanOrEqual(1 + presses)
        }),
        often,
      )
    },
  )

  it.each<{ keeps: readonly Side[] }>([{ keeps: both }, { keeps: ['desk'] }])(
    'no key of the presenter is lost or counts twice, however both are reloaded and messages go astray ($keeps)',
    ({ keeps }) => {
      const others = happening(sides, 'reload', 'beat', 'settle', 'deliver', 'deliver', 'lose', 'double')
      fc.assert(
        fc.property(fc.array(fc.oneof(happening(desk, 'press'), others), { maxLength: 60 }), (events) => {
          const { talk, presses } = play({ keeps, isInOrder: false }, events)
          expect(talk).toMatchObject({ step: 1 + presses, startedAt: 1 })
        }),
        often,
      )
    },
  )

  it('nor where the presenter’s browser keeps nothing, as long as the hall stands', () => {
    fc.assert(
      fc.property(visitsOf(desk), (visits) => {
        // A key that is overtaken by the reload before the hall was heard is gone with its window.
        const events = endedBy(visits, { do: 'reload', side: 'desk', n: 0 })
        const { talk, presses } = play({ keeps: [], isInOrder: true }, events)
        expect(talk).toMatchObject({ step: 1 + presses, startedAt: 1 })
      }),
      often,
    )
  })

  it('no key of the hall is lost over its own reload, also one pressed before the presenter has answered', () => {
    fc.assert(
      fc.property(visitsOf(hall), (visits) => {
        const events = endedBy(visits, { do: 'settle', side: 'hall', n: 0 }, { do: 'reload', side: 'hall', n: 0 })
        const { talk, presses } = play({ keeps: ['desk'], isInOrder: true }, events)
        expect(talk).toMatchObject({ step: 1 + presses, startedAt: 1 })
      }),
      often,
    )
  })

  it('nor, where the hall keeps it, over any reload, however far behind the address is and whatever goes astray', () => {
    const others = happening(sides, 'reload', 'beat', 'settle', 'deliver', 'deliver', 'lose', 'double')
    fc.assert(
      fc.property(fc.array(fc.oneof(happening(hall, 'press'), others), { maxLength: 60 }), (events) => {
        const { talk, presses } = play({ keeps: both, isInOrder: false }, events)
        expect(talk).toMatchObject({ step: 1 + presses })
      }),
      often,
    )
  })
})

it('a hall that nobody hears stands after a reload where it stood, and goes on from there when it is heard', () => {
  let kept: SyncMemory | null = null
  const open = (id: string, send: (message: SyncMessage) => void) =>
    createSyncPeer({
      id,
      talk: { ...first, startedAt: id === 'a' ? 100 : 200 },
      memory: kept,
      send,
      changed: () => {},
      remember: (next) => {
        kept = next
      },
    })
  const alone = open('a', () => {})
  alone.greet()
  expect(kept).toBeNull()
  alone.change(() => ({ step: 2 }))
  alone.change(() => ({ step: 3, blank: 'black' }))
  const said: SyncMessage[] = []
  const reloaded = open('b', (message) => said.push(message))
  expect(reloaded.talk()).toEqual({ ...first, step: 3, blank: 'black', startedAt: 100 })
  const presenter = createSyncPeer({
    id: 'z',
    talk: first,
    isGuest: true,
    send: (message) => reloaded.receive(message),
    changed: () => {},
  })
  presenter.greet()
  for (const message of said.splice(0)) presenter.receive(message)
  expect(presenter.talk()).toEqual(reloaded.talk())
  expect(reloaded.talk()).toMatchObject({ step: 3, blank: 'black', startedAt: 100 })
})
