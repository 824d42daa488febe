// Writing a story beside the map: pages from the present view, their words, their order, their notes.
import { useSignal } from '@preact/signals'
import './story.css'
import { saveFile } from '../../export/save-file.ts'
import { storyText } from '../../i18n/story.messages.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { formatStory } from '../../story/format-story.ts'
import { linkOfStep, viewOfStep } from '../../story/step-view.ts'
import type { Story, StoryStep } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'
import { publishedLink } from '../share/published-link.ts'
import { StepFields } from './step-fields.tsx'
import { packStory } from './story-link.ts'
import { useDesk } from './use-desk.ts'

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
  const { store, actions, editing, addressOf } = useApp()
  const t = useText(storyText)
  const said = useSignal('')
  const save = (change: Partial<Story>) => {
    said.value = desk.save({ ...story, ...change }) ? '' : t.notKept
  }
  const saveSteps = (steps: readonly StoryStep[]) => save({ steps })
  const addStep = () => {
    const zh = { heading: store.drawing.value.title, body: [], figures: [], notes: [] }
    saveSteps([...story.steps, { link: linkOfStep(store.view.value), zh, en: null }])
  }
  const show = (step: number) => {
    const { language, theme } = store.view.value
    const view = viewOfStep(story, step, { language, theme, present: false, showsInferred: true })
    actions.openView({ ...view, story: '', step: 1 })
  }
  const present = () => actions.patchView({ story: story.id, step: 1, present: true, page: 'map' })
  const exportMarkdown = () => {
    const name = `${story.titleZh.replace(/[\\/:*?"<>|]/g, '') || t.fileName}.md`
    saveFile(name, new Blob([formatStory(story)], { type: 'text/markdown;charset=utf-8' }))
  }
  const copyLink = async () => {
    const packed = await packStory(story)
    if (packed === null) {
      said.value = t.linkTooLong
      return
    }
    const [page = ''] = publishedLink(addressOf(store.view.value), store.atlas.edition.publisher?.address).split('#')
    // A path on a stick leads nowhere on another machine.
    if (page.startsWith('file:')) {
      said.value = t.noAddress
      return
    }
    try {
      await navigator.clipboard.writeText(`${page}#md=${packed}`)
      said.value = t.linkCopied
    } catch {
      said.value = t.copyFailed
    }
  }
  return (
    <section class="ed cd" aria-label={t.editorHeading}>
      <header class="ph">
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
      <label>
        <span class="mu">{t.title}</span>
        <input value={story.titleZh} onChange={(event) => save({ titleZh: event.currentTarget.value })} />
      </label>
      <label>
        <span class="mu">{t.summary}</span>
        <input value={story.summaryZh} onChange={(event) => save({ summaryZh: event.currentTarget.value })} />
      </label>
      <ol>
        {story.steps.map((step, i) => (
          <li key={`${i} ${step.link}`}>
            <StepFields
              step={step}
              number={i + 1}
              isLast={i === story.steps.length - 1}
              change={(next) => saveSteps(story.steps.with(i, next))}
              remove={() => saveSteps(story.steps.toSpliced(i, 1))}
              move={(by) => saveSteps(moved(story.steps, i, by))}
              show={() => show(i + 1)}
              takeView={() => saveSteps(story.steps.with(i, { ...step, link: linkOfStep(store.view.value) }))}
            />
          </li>
        ))}
      </ol>
      <p class="row">
        <button type="button" class="b on" onClick={addStep}>
          {t.addStep}
        </button>
        <button type="button" class="b" disabled={story.steps.length === 0} onClick={present}>
          {t.present}
        </button>
        <button type="button" class="b" onClick={exportMarkdown}>
          {t.exportMarkdown}
        </button>
        <button type="button" class="b" onClick={() => void copyLink()}>
          {t.copyLink}
        </button>
      </p>
      <p role="status">{said.value}</p>
    </section>
  )
}

function moved(steps: readonly StoryStep[], from: number, by: -1 | 1): readonly StoryStep[] {
  const step = steps[from]
  return step ? steps.toSpliced(from, 1).toSpliced(from + by, 0, step) : steps
}
