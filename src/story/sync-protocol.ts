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

/** Turns that nobody has made yet: of a hall that has just opened, and of a presenter's window that only guesses. */
const opened = 0
const guessed = -1

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

/** How far a window has come: what it must know again after a reload. */
export type SyncMemory = Pick<SyncMessage, 'turn' | 'by' | 'talk'>

/** What a command makes of the talk as it stands. */
export type Move = (talk: Talk) => Partial<Talk>

export interface SyncPeer {
  readonly talk: () => Talk
  /** Changes here are told to the other side at once; a guest's that only guesses, as soon as it has heard where the hall is. */
  change(move: Move): void
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
  /** True for the presenter's window: its own talk is a guess until the hall has said where it is, or it remembers. */
  readonly isGuest?: boolean
  /** What this window knew before it was reloaded: takes the place of `talk`. A hall's is what its audience has seen. */
  readonly memory?: SyncMemory | null
  readonly send: (message: SyncMessage) => void
  /** Called when the other side has changed the talk. */
  readonly changed: (talk: Talk) => void
  /** Called for every message understood: somebody is there. */
  readonly heard?: () => void
  /** Called with what must be known again after a reload, before anybody is told of it. */
  readonly remember?: (memory: SyncMemory) => void
}

/**
 * Of any two states every window prefers the same one: that of the higher turn, then that of the later name. So neither a
 * stale word nor a newborn window, which begins at turn 0, can overrule what somebody has done since.
 */
export function createSyncPeer(options: SyncOptions): SyncPeer {
  const { id, isGuest = false, memory, send, changed, heard = () => {}, remember = () => {} } = options
  let { turn, by, talk } = memory ?? { turn: isGuest ? guessed : opened, by: '', talk: options.talk }
  /** True for a hall that has never heard anybody: its turns begin with the first word. */
  let isAlone = !isGuest && turn === opened
  let isLed = Boolean(memory)
  /** Moves of a guest that only guesses where the talk is: they count from where the hall says it is. */
  let held: Move[] = []
  const say = (kind: SyncMessage['kind']) => send({ kind, from: id, turn, by, talk })
  const take = (next: SyncMemory) => {
    ;({ turn, by, talk } = next)
    remember({ turn, by, talk })
  }
  const make = (move: Move, name = id) => {
    take({ turn: turn + 1, by: name, talk: { ...talk, ...move(talk) } })
    say('state')
  }
  const adopt = (message: SyncMessage) => {
    const before = talk
    take(message)
    const waiting = held
    held = []
    for (const move of waiting) make(move)
    // Vouched for from here on: a hall that reloads comes back to it, with the time at which the talk began. Under a name
    // that comes before all others, so that whatever somebody does at the same moment prevails.
    if (turn === opened) make(() => ({}), ` ${id}`)
    if (!isSameTalk(before, talk)) changed(talk)
  }
  return {
    talk: () => talk,
    change(move) {
      if (turn !== guessed && !isAlone) return make(move)
      if (!isAlone) held.push(move)
      isLed = true
      talk = { ...talk, ...move(talk) }
      if (isAlone) remember({ turn, by, talk })
      say('hello')
    },
    receive(message) {
      if (!isSyncMessage(message) || message.from === id) return
      heard()
      const isNewer = message.turn > turn || (message.turn === turn && message.by > by)
      const { story, startedAt } = message.talk
      const isOtherStory = story !== talk.story
      if (isNewer && isAlone && (isOtherStory || isLed)) {
        // Opened anew with another story than the presenter's window was left with, or led on before that window could
        // answer: what the hall has seen is not taken back.
        turn = message.turn
        make(() => (isOtherStory ? {} : { startedAt }))
        changed(talk)
      } else if (isNewer) adopt(message)
      isAlone = false
      if (message.kind === 'hello' || message.turn < turn || message.by < by) say('state')
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
  return (
    isSyncMemory(message) &&
    'kind' in message &&
    (message.kind === 'state' || message.kind === 'hello') &&
    'from' in message &&
    typeof message.from === 'string'
  )
}

/** True for what one window may have kept, or another may say. */
export function isSyncMemory(memory: unknown): memory is SyncMemory {
  if (!isRecord(memory) || !isRecord(memory.talk)) return false
  const { story, step, blank, isExploring, startedAt } = memory.talk
  return (
    typeof memory.by === 'string' &&
    Number.isSafeInteger(memory.turn) &&
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
