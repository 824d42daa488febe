// Keeps the hall's window and the presenter's in step: pure, deaf to how messages travel, patient with lost ones.

/** What both windows must agree on. */
export interface Talk {
  readonly story: string
  /** From 1. */
  readonly step: number
  readonly blank: '' | 'black' | 'white'
  /** True while the hall has let go of the story. */
  readonly isExploring: boolean
  /** Milliseconds since 1970 at which the talk began. */
  readonly startedAt: number
}

/** Turns that nobody has made yet: of a window that has just opened, and of a guest that has heard nothing. */
const opened = 0
const unheard = -1

/** A whole state, so that losing any message but the last loses nothing. */
export interface SyncMessage {
  readonly kind: 'state' | 'hello'
  readonly from: string
  /** Grows with every change that anyone knows of. */
  readonly turn: number
  /** Who made that change: decides between two made at the same turn. */
  readonly by: string
  readonly talk: Talk
}

export interface SyncPeer {
  readonly talk: () => Talk
  /** Changes here are told to the other side at once. */
  change(patch: Partial<Talk>): void
  /** Takes what the other side says; anything malformed is ignored. */
  receive(message: unknown): void
  /** Asks the other side for what it knows: after opening or reloading. */
  greet(): void
  /** Says the present state again: call about once a second, so that lost messages do not matter. */
  beat(): void
}

export interface SyncOptions {
  /** Unlike any other window's. */
  readonly id: string
  readonly talk: Talk
  /** True for the presenter's window: its own talk is a guess until the hall has said where it is. */
  readonly isGuest?: boolean
  readonly send: (message: SyncMessage) => void
  /** Called when the other side has changed the talk. */
  readonly changed: (talk: Talk) => void
  /** Called for every message understood: somebody is there. */
  readonly heard?: () => void
}

export function createSyncPeer(options: SyncOptions): SyncPeer {
  const { id, isGuest = false, send, changed, heard = () => {} } = options
  let { talk } = options
  // A window that has just opened knows nothing that another's word should not replace.
  let turn = isGuest ? unheard : opened
  let by = ''
  const say = (kind: SyncMessage['kind']) => send({ kind, from: id, turn, by, talk })
  const change = (patch: Partial<Talk>) => {
    talk = { ...talk, ...patch }
    turn = Math.max(turn, opened) + 1
    by = id
    say('state')
  }
  return {
    talk: () => talk,
    change,
    receive(message) {
      if (!isSyncMessage(message) || message.from === id) return
      heard()
      const isNewer = message.turn > turn || (message.turn === turn && message.by > by)
      if (isNewer) {
        const isOtherTalk = !isGuest && turn === opened && message.talk.story !== talk.story
        turn = message.turn
        by = message.by
        // The hall has been opened anew with another story than the presenter's window was left with.
        if (isOtherTalk) {
          change({})
          return
        }
        const isSame = isSameTalk(talk, message.talk)
        talk = message.talk
        if (!isSame) changed(talk)
        // Vouched for from here on: a hall that reloads comes back to it, with the time at which the talk began.
        if (turn === opened) change({})
      } else if (message.kind === 'hello' || message.turn < turn || message.by < by) say('state')
    },
    greet: () => say('hello'),
    beat: () => say('state'),
  }
}

function isSameTalk(a: Talk, b: Talk): boolean {
  return (
    a.story === b.story &&
    a.step === b.step &&
    a.blank === b.blank &&
    a.isExploring === b.isExploring &&
    a.startedAt === b.startedAt
  )
}

function isSyncMessage(message: unknown): message is SyncMessage {
  if (!isRecord(message) || !isRecord(message.talk)) return false
  const { story, step, blank, isExploring, startedAt } = message.talk
  return (
    (message.kind === 'state' || message.kind === 'hello') &&
    typeof message.from === 'string' &&
    typeof message.by === 'string' &&
    Number.isSafeInteger(message.turn) &&
    typeof story === 'string' &&
    typeof step === 'number' &&
    Number.isSafeInteger(step) &&
    step >= 1 &&
    (blank === '' || blank === 'black' || blank === 'white') &&
    typeof isExploring === 'boolean' &&
    typeof startedAt === 'number'
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
