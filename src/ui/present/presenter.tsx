// The presenter's window: this step and the next as maps, notes, clock, all steps to jump to; the hall follows.
import { useEffect, useMemo } from 'preact/hooks'
import './hall.css'
import './presenter.css'
import type { Language } from '../../domain/language.ts'
import type { Drawers } from '../../drawing/drawers.ts'
import { presentText } from '../../i18n/present.messages.ts'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { viewOfStep } from '../../story/step-view.ts'
import { clampStep, plainHeading, type StepWords, type Story, titleOf, wordsOf } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'
import { InlineText } from '../story/inline-text.tsx'
import { DeskClocks } from './desk-clocks.tsx'
import { DeskList } from './desk-list.tsx'
import { DeskSlide } from './desk-slide.tsx'
import { openDeskTalk } from './desk-talk.ts'
import { useDeskKeys } from './use-desk-keys.ts'

export interface PresenterProps {
  readonly desk: StoryDesk
  readonly paths: MapPaths
  readonly drawers: Drawers
}

export function Presenter({ desk, paths, drawers }: PresenterProps) {
  const { store, language } = useApp()
  const t = useText(presentText)
  const { talk, change, heardAt, dispose } = useMemo(() => {
    const { story, step } = store.view.peek()
    return openDeskTalk(window, { story, step, blank: '', isExploring: false, startedAt: Date.now() })
  }, [])
  useEffect(() => dispose, [])
  const { story: id, step: asked, blank, isExploring, startedAt } = talk.value
  const story = desk.find(id)
  const step = story ? clampStep(story, asked) : 1
  const goFrom = (to: (step: number) => number) =>
    change((from) => {
      const told = desk.find(from.story)
      return told ? { step: clampStep(told, to(clampStep(told, from.step))), blank: '', isExploring: false } : {}
    })
  const go = (to: number) => goFrom(() => to)
  const move = (steps: number) => goFrom((from) => from + steps)
  const toggle = (kind: 'black' | 'white') => change((from) => ({ blank: from.blank === kind ? '' : kind }))
  const restart = () => {
    const startedAt = Date.now()
    change(() => ({ startedAt }))
  }
  const resume = () => change(() => ({ isExploring: false, blank: '' }))
  useDeskKeys({ go, move, toggle, resume, talk })
  useDeskTitle(story ? titleOf(story, language.value) : t.presenter)
  if (!story) return <p class="fail">{t.missing(id)}</p>
  const wordsAt = wordsOfSteps(story, language.value, store.showsInferred.value)
  const now = wordsAt(step)
  const isLast = step === story.steps.length
  const headings = story.steps.map((_, i) => plainHeading(wordsAt(i + 1).heading))
  return (
    <main class="ps">
      <header>
        <h1>{titleOf(story, language.value)}</h1>
        <DeskClocks startedAt={startedAt} heardAt={heardAt} restart={restart} />
      </header>
      <section class="pn" aria-label={t.now}>
        <h2>
          <span>{t.page(step, story.steps.length)}</span> {headings[step - 1]}
        </h2>
        <DeskSlide story={story} step={step} words={now} paths={paths} drawers={drawers} />
        {(blank !== '' || isExploring) && <p class="pw">{blank === '' ? t.exploring : t.blankOn}</p>}
      </section>
      <section class="pv" aria-label={t.following}>
        <h2>
          <span>{t.following}</span> {isLast ? t.end : headings[step]}
        </h2>
        {!isLast && <DeskSlide story={story} step={step + 1} paths={paths} drawers={drawers} />}
      </section>
      <section class="po" aria-label={t.notes} aria-live="polite">
        <h2>{t.notes}</h2>
        {now.notes.length === 0 && <p>{t.noNotes}</p>}
        {now.notes.map((line) => (
          <p key={line}>
            <InlineText text={line} />
          </p>
        ))}
      </section>
      <DeskList
        headings={headings}
        step={step}
        blank={blank}
        isExploring={isExploring}
        go={go}
        move={move}
        toggle={toggle}
        resume={resume}
      />
    </main>
  )
}

const noStep = { link: '', zh: { heading: '', body: [], figures: [], notes: [] }, en: null }

/** A step's words by its number, counting the inferred as its map does. */
function wordsOfSteps(story: Story, language: Language, readerShows: boolean): (step: number) => StepWords {
  const reader = { language, theme: 'auto', present: false, showsInferred: readerShows } as const
  return (step) => {
    const { showsInferred } = viewOfStep(story, step, reader)
    return wordsOf(story.steps[step - 1] ?? noStep, language, showsInferred)
  }
}

function useDeskTitle(title: string): void {
  useEffect(() => {
    document.title = title
    document.documentElement.dataset.ground = 'hall'
  }, [title])
}
