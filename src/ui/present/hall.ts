// The talk itself: which story and step the hall sees, whether it is blanked or let go of.
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Actions } from '../../state/actions.ts'
import type { Store } from '../../state/store.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { linkOfStep, viewOfStep } from '../../story/step-view.ts'
import { clampStep, type Story } from '../../story/story.ts'
import type { Talk } from '../../story/sync-protocol.ts'
import { defaultView, type View } from '../../view/view.ts'

export interface HallOptions {
  readonly store: Store
  readonly actions: Actions
  readonly desk: Pick<StoryDesk, 'find'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Where the same talk stood before the page was reloaded: wins over an address that is behind. */
  readonly known?: Talk | null
  /** Called with the id of a story that is not here. */
  readonly missing: (id: string) => void
}

export interface Hall {
  /** null where the link names no story that is here. */
  readonly story: ReadonlySignal<Story | null>
  readonly step: ReadonlySignal<number>
  readonly blank: Signal<Talk['blank']>
  readonly isExploring: Signal<boolean>
  readonly talk: ReadonlySignal<Talk>
  goTo(step: number): void
  next(): void
  previous(): void
  explore(): void
  /** Returns to the step exactly as it was. */
  resume(): void
  toggleBlank(kind: 'black' | 'white'): void
  /** Takes over what the presenter's window says. */
  adopt(talk: Talk): void
  /** Whether the reader lets the inferred be shown; a step may still hide it. */
  showsInferred(): boolean
  /** Gives the reader back the view from before the talk. */
  leave(): void
  dispose(): void
}

export function createHall({ store, actions, desk, now, missing, known = null }: HallOptions): Hall {
  const story = computed(() => desk.find(store.view.value.story) ?? null)
  const step = computed(() => (story.value ? clampStep(story.value, store.view.value.step) : 1))
  const blank = signal<Talk['blank']>(known?.blank ?? '')
  const isExploring = signal(known?.isExploring ?? false)
  const startedAt = signal(known?.startedAt ?? now())
  /** What the map shows by our own doing: another step in the address is a jump to be followed. */
  let applied = ''
  /** The view as we last set it: a link to the same step, which says no more than its number, is a jump as well. */
  let last: View | null = null
  /** What the last step showed: another state of the switch is the reader's own doing. */
  let shown: boolean | null = null
  let chosen = true
  const own = ownView(store.view.peek(), desk.find(store.view.peek().story))
  const readerShows = () => {
    const now = store.view.peek().showsInferred
    if (shown === null) chosen = now || hidesItself(story.peek(), step.peek())
    else if (now !== shown) chosen = now
    return chosen
  }
  const show = (wanted: Story, number: number) => {
    const { language, theme } = store.view.peek()
    const view = viewOfStep(wanted, number, { language, theme, present: true, showsInferred: readerShows() })
    shown = view.showsInferred
    applied = `${view.story} ${view.step}`
    batch(() => {
      isExploring.value = false
      actions.openView(view)
      last = store.view.peek()
    })
  }
  let begin = known
  const takeUp = (wanted: Story, { step: number, isExploring: isFree }: Talk) => {
    // What was being explored stands in the address.
    if (isFree && step.peek() === number) applied = `${wanted.id} ${store.view.peek().step}`
    else show(wanted, number)
    isExploring.value = isFree
  }
  const goTo = (number: number) => {
    const told = story.peek()
    if (!told) return
    blank.value = ''
    show(told, number)
  }
  const leave = () => {
    blank.value = ''
    isExploring.value = false
    const { language, theme } = store.view.peek()
    actions.openView({ ...own, language, theme, showsInferred: readerShows() })
  }
  const stop = effect(() => {
    const view = store.view.value
    const { present, story: id, step: number } = view
    const told = desk.find(id)
    const isHere = `${id} ${number}` === applied && (view === last || isExploring.peek() || isStep(view, told))
    if (!present || isHere) return
    queueMicrotask(() => {
      const from = begin
      begin = null
      if (!told) {
        missing(id)
        leave()
      } else if (from) batch(() => takeUp(told, from))
      else show(told, number)
    })
  })
  return {
    story,
    step,
    blank,
    isExploring,
    talk: computed(() => ({
      story: store.view.value.story,
      step: step.value,
      blank: blank.value,
      isExploring: isExploring.value,
      startedAt: startedAt.value,
    })),
    goTo,
    next: () => goTo(step.peek() + 1),
    previous: () => goTo(step.peek() - 1),
    explore() {
      blank.value = ''
      isExploring.value = true
    },
    resume: () => goTo(step.peek()),
    toggleBlank(kind) {
      blank.value = blank.peek() === kind ? '' : kind
    },
    adopt(talk) {
      batch(() => {
        blank.value = talk.blank
        startedAt.value = talk.startedAt
        const told = desk.find(talk.story)
        const isHere = store.view.peek().story === talk.story && step.peek() === talk.step
        if (told && (!isHere || (isExploring.peek() && !talk.isExploring))) show(told, talk.step)
        isExploring.value = talk.isExploring
      })
    },
    showsInferred: readerShows,
    leave,
    dispose: stop,
  }
}

/** What the reader looked at before the talk; in a talk that began by a link or a reload, where the view is a step's, the atlas as it opens. */
function ownView(view: View, story: Story | undefined): View {
  const { story: none, step, present } = defaultView
  return isStep(view, story) ? { ...defaultView } : { ...view, story: none, step, present }
}

/** True where the view is that of its step, apart from what is the reader's own. */
function isStep(view: View, story: Story | undefined): boolean {
  return story !== undefined && linkOfStep(viewOfStep(story, view.step, view)) === linkOfStep(view)
}

/** True where the step's own link hides the inferred: what the address says is then not the reader's word. */
function hidesItself(story: Story | null, step: number): boolean {
  if (!story) return false
  return !viewOfStep(story, step, { ...defaultView, present: true }).showsInferred
}
