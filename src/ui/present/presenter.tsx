// The presenter's window: this step and the next as maps, notes, clock, all steps to jump to; the hall follows.
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import './hall.css'
import './presenter.css'
import type { Drawers } from '../../drawing/drawers.ts'
import { presentText } from '../../i18n/present.messages.ts'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import { hallPalette } from '../../scales/hall-palette.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { viewOfStep } from '../../story/step-view.ts'
import { clampStep, plainHeading, type Story, titleOf, wordsOf } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'
import { InlineText } from '../story/inline-text.tsx'
import { StepMap } from '../story/step-map.tsx'
import { type DeskTalk, openDeskTalk } from './desk-talk.ts'
import { createKeyReader } from './keys.ts'

export interface PresenterProps {
  readonly desk: StoryDesk
  readonly paths: MapPaths
  readonly drawers: Drawers
}

const mapSize = { width: 720, height: 560 }
/** The hall beats once a second. */
const lostAfterMs = 3500

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
  const go = (to: number) => {
    const told = desk.find(talk.peek().story)
    if (told) change({ step: clampStep(told, to), blank: '', isExploring: false })
  }
  const toggle = (kind: 'black' | 'white') => change({ blank: talk.peek().blank === kind ? '' : kind })
  useDeskKeys(go, toggle, talk)
  useDeskTitle(story ? titleOf(story, language.value) : t.presenter)
  if (!story) return <p class="fail">{t.missing(id)}</p>
  const wordsAt = (number: number) => {
    const reader = {
      language: language.value,
      theme: 'auto',
      present: false,
      showsInferred: store.showsInferred.value,
    } as const
    const { showsInferred } = viewOfStep(story, number, reader)
    return wordsOf(story.steps[number - 1] ?? noStep, language.value, showsInferred)
  }
  const now = wordsAt(step)
  const next = story.steps[step]
  return (
    <main class="ps">
      <header>
        <h1>{titleOf(story, language.value)}</h1>
        <Clocks startedAt={startedAt} heardAt={heardAt} restart={() => change({ startedAt: Date.now() })} />
      </header>
      <section class="pn" aria-label={t.now}>
        <h2>
          <span>{t.page(step, story.steps.length)}</span> {plainHeading(now.heading)}
        </h2>
        <Picture story={story} step={step} paths={paths} drawers={drawers} />
        {(blank !== '' || isExploring) && <p class="pw">{blank === '' ? t.exploring : t.blankOn}</p>}
      </section>
      <section class="pf" aria-label={t.following}>
        <h2>
          <span>{t.following}</span> {next ? plainHeading(wordsAt(step + 1).heading) : t.end}
        </h2>
        {next && <Picture story={story} step={step + 1} paths={paths} drawers={drawers} />}
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
      <nav class="pl" aria-label={t.steps}>
        <p class="row">
          <button type="button" class="b" onClick={() => go(step - 1)}>
            {t.previous}
          </button>
          <button type="button" class="b on" onClick={() => go(step + 1)}>
            {t.next}
          </button>
          <button type="button" class="b" aria-pressed={blank === 'black'} onClick={() => toggle('black')}>
            {t.black}
          </button>
          <button type="button" class="b" aria-pressed={blank === 'white'} onClick={() => toggle('white')}>
            {t.white}
          </button>
          {isExploring && (
            <button type="button" class="b" onClick={() => change({ isExploring: false })}>
              {t.resume}
            </button>
          )}
        </p>
        <ol>
          {story.steps.map((one, i) => (
            <li key={`${i} ${one.link}`}>
              <button type="button" aria-current={i + 1 === step ? 'step' : undefined} onClick={() => go(i + 1)}>
                <span>{i + 1}</span> {plainHeading(wordsAt(i + 1).heading)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </main>
  )
}

const noStep = { link: '', zh: { heading: '', body: [], figures: [], notes: [] }, en: null }

interface PictureProps {
  readonly story: Story
  readonly step: number
  readonly paths: MapPaths
  readonly drawers: Drawers
}

function Picture({ story, step, paths, drawers }: PictureProps) {
  const { store, language } = useApp()
  const showsInferred = store.showsInferred.value
  const view = useMemo(
    () => viewOfStep(story, step, { language: language.value, theme: 'auto', present: false, showsInferred }),
    [story, step, language.value, showsInferred],
  )
  return (
    <div class="pm">
      <StepMap view={view} paths={paths} palette={hallPalette} drawers={drawers} size={mapSize} markScale={1.3} />
    </div>
  )
}

interface ClocksProps {
  readonly startedAt: number
  readonly heardAt: DeskTalk['heardAt']
  readonly restart: () => void
}

function Clocks({ startedAt, heardAt, restart }: ClocksProps) {
  const t = useText(presentText)
  const now = useSignal(Date.now())
  useEffect(() => {
    const tick = setInterval(() => {
      now.value = Date.now()
    }, 500)
    return () => clearInterval(tick)
  }, [])
  const isConnected = now.value - heardAt.value < lostAfterMs
  return (
    <dl>
      <div class={isConnected ? 'ok' : 'lost'} role="status">
        {isConnected ? t.connected : t.alone}
      </div>
      <div>
        <dt>{t.elapsed}</dt>
        <dd>{clockText(now.value - startedAt)}</dd>
      </div>
      <div>
        <dt>{t.clock}</dt>
        <dd>{new Date(now.value).toTimeString().slice(0, 5)}</dd>
      </div>
      <button type="button" class="b" onClick={restart}>
        {t.restart}
      </button>
    </dl>
  )
}

/** Minutes and seconds, hours when there are any. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`
}

/** The clicker may be plugged into this machine: its keys move the hall from here, too. */
function useDeskKeys(go: (step: number) => void, toggle: (kind: 'black' | 'white') => void, talk: DeskTalk['talk']) {
  useEffect(() => {
    const read = createKeyReader()
    const onKey = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey
      const isButton = event.target instanceof Element && event.target.closest('button') !== null
      const command = read({ key: event.key, hasModifier, isTaken: isButton && /^( |Enter)$/.test(event.key) }, false)
      if (!command) return
      const at = talk.peek().step
      if (command.do === 'next') go(at + 1)
      else if (command.do === 'previous') go(at - 1)
      else if (command.do === 'first') go(1)
      else if (command.do === 'last') go(Number.MAX_SAFE_INTEGER)
      else if (command.do === 'goTo') go(command.step)
      else if (command.do === 'black' || command.do === 'white') toggle(command.do)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function useDeskTitle(title: string): void {
  useEffect(() => {
    document.title = title
    document.documentElement.dataset.ground = 'hall'
  }, [title])
}
