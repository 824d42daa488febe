// The hall's window: the step's words over the same map the page has, moved by clicker, keys, finger or the presenter.
// What a step may call for comes with the stage: a network that goes away during a talk must change nothing.
import '../../painters/svg/flows.tsx'
import '../map/flight.ts'
import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import './hall.css'
import './stage.css'
import './stage-portrait.css'
import { presentText } from '../../i18n/present.messages.ts'
import { hallPalette } from '../../scales/hall-palette.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { plainHeading, wordsOf } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'
import type { MapState } from '../map/map-state.ts'
import { giveKeysBack } from './give-keys-back.ts'
import { createHall, type Hall } from './hall.ts'
import { HallControls, KeyList } from './hall-controls.tsx'
import { coverOf, keepClear } from './hall-cover.ts'
import { HallFooter } from './hall-footer.tsx'
import { HallLegend } from './hall-legend.tsx'
import { enlargeLettering } from './hall-lettering.ts'
import { openHallMemory } from './hall-memory.ts'
import { type Command, createKeyReader } from './keys.ts'
import { createPointer, followPointer } from './pointer.ts'
import { Slide } from './slide.tsx'
import { useHallSync } from './use-hall-sync.ts'

export interface StageProps {
  readonly map: MapState
  readonly desk: StoryDesk
}

export function Stage({ map, desk }: StageProps) {
  const { store, actions, language, addressOf, lists, isOnSlide } = useApp()
  const t = useText(presentText)
  const root = useRef<HTMLElement>(null)
  const pointer = useMemo(createPointer, [])
  const isRingOn = useSignal(false)
  const isHelpOpen = useSignal(false)
  const isBlocked = useSignal(false)
  const memory = useMemo(() => openHallMemory(window, store.view.peek().story), [])
  const hall = useMemo(() => {
    store.hallPalette.value = hallPalette
    const missing = (id: string) =>
      actions.notify({ id: 'story', zh: presentText.zh.missing(id), en: presentText.en.missing(id) })
    return createHall({ store, actions, desk, now: Date.now, missing, known: memory.read()?.talk ?? null })
  }, [])
  const openWindow = useHallSync(hall, memory)
  const openPresenter = () => openWindow(addressOf({ ...store.view.peek(), showsInferred: hall.showsInferred() }))
  const run = (command: Command) => {
    const isHelp = command.do === 'help'
    isBlocked.value = false
    if (command.do === 'ring') isRingOn.value = !isRingOn.value
    else if (command.do === 'presenter') isBlocked.value = !openPresenter()
    else if (command.do === 'fullScreen') toggleFullScreen()
    else if (command.do === 'leave' && isHelpOpen.peek()) isHelpOpen.value = false
    else perform(hall, command)
    isHelpOpen.value = isHelp && !isHelpOpen.value
  }

  useEffect(() => enlargeLettering(map), [])
  useEffect(() => () => hall.dispose(), [])
  useEffect(() => {
    root.current?.focus()
    return () => {
      delete document.documentElement.dataset.stage
      isOnSlide.value = false
    }
  }, [])
  useEffect(() => {
    const read = createKeyReader()
    const onKey = (event: KeyboardEvent) => {
      const isExploring = hall.isExploring.peek()
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey
      const command = read({ key: event.key, hasModifier, isTaken: isTaken(event.target, event.key) }, isExploring)
      // On the slides no key of the page may act: nothing pops up that the hall should not see.
      const isPageKey = !isExploring && !hasModifier && event.key.length === 1 && !isTaken(event.target, event.key)
      if (command || isPageKey) {
        event.preventDefault()
        event.stopPropagation()
      }
      if (command) run(command)
    }
    const onClick = (event: MouseEvent) => {
      if (!hall.isExploring.peek()) giveKeysBack(event)
    }
    addEventListener('keydown', onKey, true)
    addEventListener('click', onClick)
    return () => {
      removeEventListener('keydown', onKey, true)
      removeEventListener('click', onClick)
    }
  }, [])
  useEffect(
    () =>
      followPointer(window, pointer, {
        next: hall.next,
        previous: hall.previous,
        isOff: () => hall.isExploring.peek(),
      }),
    [],
  )
  useEffect(keepAwake, [])
  useEffect(() => {
    // A hall has no network to wait for: what a later step needs comes now, while there still is one.
    lists.policy().catch(() => {})
    import('../map/flight.ts').catch(() => {})
  }, [])
  useSignalEffect(() => {
    const { dataset } = document.documentElement
    dataset.stage = hall.isExploring.value ? 'explore' : 'step'
    isOnSlide.value = !hall.isExploring.value
    dataset.near = store.view.value.bounds ? 'yes' : 'no'
  })

  const story = hall.story.value
  const step = hall.step.value
  const current = story?.steps[step - 1]
  const words = current ? wordsOf(current, language.value, store.showsInferred.value) : null
  const isExploring = hall.isExploring.value
  const size = map.window.value?.size
  const isNear = store.view.value.bounds !== null
  useLayoutEffect(
    // Of the same kind as what sets it: a stage that goes at once, for want of its story, has had no other effect yet.
    () => () => {
      map.clear.value = null
    },
    [],
  )
  useLayoutEffect(() => {
    // After every change of what stands on the slide.
    map.clear.value = root.current && size && !isExploring ? keepClear(map, coverOf(root.current, size, isNear)) : null
  }, [story, step, language.value, isExploring, size?.width, size?.height, isNear, store.drawing.value])
  const hasRing = isRingOn.value || (pointer.isHeld.value && !isExploring)
  return (
    <section
      ref={root}
      class={`hx${pointer.isResting.value ? ' rest' : ''}${isExploring ? ' free' : ''}`}
      tabIndex={-1}
      aria-label={t.stage}
    >
      {story && words && !isExploring && (
        <>
          <Slide key={`${story.id} ${step}`} story={story} step={step} />
          <HallLegend drawing={store.drawing.value} />
          <HallFooter step={step} steps={story.steps.length} />
          <HallControls run={run} fault={isBlocked.value ? t.popupBlocked : ''} />
        </>
      )}
      {isExploring && (
        <button type="button" class="he" onClick={() => run({ do: 'resume' })}>
          {t.exploring} · {t.resume} <kbd>R</kbd>
        </button>
      )}
      {isHelpOpen.value && <KeyList />}
      {hasRing && (
        <div
          class="hp-r"
          style={{ translate: `${pointer.at.value[0]}px ${pointer.at.value[1]}px` }}
          aria-hidden="true"
        />
      )}
      {hall.blank.value !== '' && <div class={`hb ${hall.blank.value}`} />}
      <p class="vh" aria-live="polite">
        {story && words && !isExploring
          ? t.announce(step, story.steps.length, plainHeading(words.heading), spoken(words.body, words.figures))
          : ''}
      </p>
    </section>
  )
}

function spoken(
  body: readonly string[],
  figures: readonly { readonly value: string; readonly label: string }[],
): string {
  return [...body, ...figures.map(({ value, label }) => `${value} ${label}`)].join(' ').replaceAll('**', '')
}

function perform(hall: Hall, command: Command): void {
  if (command.do === 'goTo') hall.goTo(command.step)
  else verbs[command.do]?.(hall)
}

const verbs: Readonly<Partial<Record<Command['do'], (hall: Hall) => void>>> = {
  next: (hall) => hall.next(),
  previous: (hall) => hall.previous(),
  first: (hall) => hall.goTo(1),
  last: (hall) => hall.goTo(Number.MAX_SAFE_INTEGER),
  explore: (hall) => hall.explore(),
  resume: (hall) => hall.resume(),
  black: (hall) => hall.toggleBlank('black'),
  white: (hall) => hall.toggleBlank('white'),
  leave: (hall) => hall.leave(),
}

/** Fields take every key; buttons and links take those that press them. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, [contenteditable]')) return true
  return (key === ' ' || key === 'Enter') && target.closest('button, a, [role="button"], [role="option"]') !== null
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  // Refused in frames and by some remote desktops: the talk goes on in its window.
  done.catch(() => {})
}

/** A projector must not fall asleep in the middle of a sentence. */
function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  navigator.wakeLock?.request('screen').then(
    (granted) => {
      lock = granted
      if (isOver) void granted.release()
    },
    () => {},
  )
  return () => {
    isOver = true
    void lock?.release()
  }
}
