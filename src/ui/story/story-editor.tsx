// Writing a story beside the map: pages from the present view, their words, their order, their notes.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import './story.css'
import { storyText } from '../../i18n/story.messages.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { linkOfStep, viewOfStep } from '../../story/step-view.ts'
import { plainHeading, type Story, type StoryStep, wordsOf } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'
import { StepFields } from './step-fields.tsx'
import { StepOrder } from './step-order.tsx'
import { StoryExports } from './story-exports.tsx'
import { useDesk } from './use-desk.ts'
import { useStepKeys } from './use-step-keys.ts'

export function StoryEditor() {
  const { editing } = useApp()
  const desk = useDesk()
  if (desk === 'loading' || desk === 'failed') return null
  const story = desk.find(editing.value)
  return story && desk.isOwn(story.id) ? <Editor desk={desk} story={story} /> : null
}

interface EditorProps {
  readonly desk: StoryDesk
  readonly story: Story
}

function Editor({ desk, story }: EditorProps) {
  const { store, actions, editing, language } = useApp()
  const t = useText(storyText)
  const said = useSignal('')
  const open = useSignal(story.steps.length === 1 ? 0 : -1)
  const lost = useSignal<{ readonly step: StoryStep; readonly at: number } | null>(null)
  const keys = useStepKeys()
  const { steps } = story
  useEffect(() => {
    // What is still being typed counts as written when its field is left: the page is left first.
    const leave = () => document.activeElement instanceof HTMLElement && document.activeElement.blur()
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [])
  const save = (change: Partial<Story>) => {
    said.value = desk.save({ ...story, ...change }) ? '' : t.notKept
    lost.value = null
  }
  const put = (step: StoryStep, at: number) => {
    keys.added(at)
    save({ steps: steps.toSpliced(at, 0, step) })
    open.value = at
  }
  const addStep = () => {
    const zh = { heading: store.drawing.value.title, body: [], figures: [], notes: [] }
    put({ link: linkOfStep(store.view.value), zh, en: null }, steps.length)
  }
  const removeStep = (at: number) => {
    const step = steps[at]
    keys.removed(at)
    save({ steps: steps.toSpliced(at, 1) })
    open.value = -1
    said.value = t.removed(at + 1)
    lost.value = step ? { step, at } : null
  }
  const moveStep = (from: number, to: number) => {
    const step = steps[from]
    if (!step) return
    const opened = open.peek() < 0 ? -1 : keys.keyOf(open.peek())
    keys.moved(from, to)
    save({ steps: steps.toSpliced(from, 1).toSpliced(to, 0, step) })
    open.value = steps.findIndex((_, i) => keys.keyOf(i) === opened)
    said.value = t.moved(from + 1, to + 1)
  }
  const show = (step: number) => {
    const { language, theme } = store.view.value
    const view = viewOfStep(story, step, { language, theme, present: false, showsInferred: true })
    actions.openView({ ...view, story: '', step: 1 })
  }
  const fields = (i: number) => {
    const step = steps[i]
    if (!step) return null
    const change = (next: StoryStep) => save({ steps: steps.with(i, next) })
    return (
      <StepFields
        step={step}
        number={i + 1}
        change={change}
        remove={() => removeStep(i)}
        show={() => show(i + 1)}
        takeView={() => change({ ...step, link: linkOfStep(store.view.value) })}
      />
    )
  }
  const isEnglish = language.value === 'en' && story.titleEn !== ''
  const title = isEnglish ? 'titleEn' : 'titleZh'
  const summary = isEnglish ? 'summaryEn' : 'summaryZh'
  return (
    <section class="ed cd" aria-label={t.editorHeading}>
      <header>
        <h2>{t.editorHeading}</h2>
        <button
          type="button"
          class="b"
          onClick={() => {
            editing.value = ''
          }}
        >
          {t.done}
        </button>
      </header>
      <div class="eb">
        <label>
          <span class="mu">{t.title}</span>
          <input value={story[title]} onChange={(event) => save({ [title]: event.currentTarget.value })} />
        </label>
        <label>
          <span class="mu">{t.summary}</span>
          <input value={story[summary]} onChange={(event) => save({ [summary]: event.currentTarget.value })} />
        </label>
        <StepOrder
          headings={steps.map((step) => plainHeading(wordsOf(step, language.value, true).heading))}
          open={open.value}
          toggle={(i) => {
            open.value = open.peek() === i ? -1 : i
          }}
          move={moveStep}
          fields={fields}
          keyOf={keys.keyOf}
        />
      </div>
      <footer>
        <p role="status">
          {said.value}{' '}
          {lost.value && (
            <button type="button" class="b" onClick={() => lost.value && put(lost.value.step, lost.value.at)}>
              {t.undo}
            </button>
          )}
        </p>
        <p class="row">
          <button type="button" class="b on" onClick={addStep}>
            {t.addStep}
          </button>
          <button
            type="button"
            class="b"
            disabled={steps.length === 0}
            onClick={() => actions.patchView({ story: story.id, step: 1, present: true, page: 'map' })}
          >
            {t.present}
          </button>
          <StoryExports
            story={story}
            say={(text) => {
              said.value = text
            }}
          />
        </p>
      </footer>
    </section>
  )
}
