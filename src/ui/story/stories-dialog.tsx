// The list of stories: the edition's and the reader's own; present, print, write, import.
import { useSignal, useSignalEffect } from '@preact/signals'
import './story.css'
import { inLanguage } from '../../i18n/format.ts'
import { storyText } from '../../i18n/story.messages.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { type Story, summaryOf, titleOf } from '../../story/story.ts'
import { knownIdsOf } from '../../view/known-ids.ts'
import { useApp, useText } from '../app-context.ts'
import { Dialog } from '../signs/dialog.tsx'
import { readStoryFile } from './read-story-file.ts'
import { isPublished, StoryLink } from './story-page-link.tsx'
import { useDesk } from './use-desk.ts'
import { windowAddress } from './window-address.ts'

/** More than these are only counted. */
const mostProblems = 6

export function StoriesDialog() {
  const t = useText(storyText)
  const desk = useDesk()
  return (
    <Dialog title={t.heading}>
      {desk === 'loading' ? (
        <p class="mu">{t.loading}</p>
      ) : desk === 'failed' ? (
        <p class="mu">{t.failed}</p>
      ) : (
        <Lists desk={desk} />
      )}
    </Dialog>
  )
}

function Lists({ desk }: { readonly desk: StoryDesk }) {
  const app = useApp()
  const { store, dialog, editing, droppedFile, language } = app
  const t = useText(storyText)
  const said = useSignal<readonly string[]>([])
  const write = (story: Story) => {
    desk.save(story)
    editing.value = story.id
    dialog.value = ''
  }
  const lost = useSignal<Story | null>(null)
  const remove = (story: Story) => {
    desk.remove(story.id)
    lost.value = story
    said.value = [t.storyRemoved(story.titleZh)]
  }
  const bringBack = () => {
    if (lost.value) desk.save(lost.value)
    lost.value = null
    said.value = []
  }
  const create = () =>
    write({ id: desk.freshId(), titleZh: t.untitled, titleEn: '', summaryZh: '', summaryEn: '', steps: [] })
  const take = async (file: File | undefined) => {
    if (!file) return
    lost.value = null
    const read = await readStoryFile(file, desk.freshId(), knownIdsOf(store.atlas)).catch(() => null)
    if (!read) {
      said.value = [t.importFailed(file.name)]
      return
    }
    const { story, problems } = read
    const lines = problems.map((p) => {
      const text = inLanguage(language.value, p.zh, p.en)
      return p.line === null ? t.pageProblem(p.page, text) : t.lineProblem(p.line, text)
    })
    const more = lines.length > mostProblems ? [t.moreProblems(lines.length - mostProblems)] : []
    const isEmpty = story.steps.length === 0
    const titleZh = story.titleZh || file.name.replace(/\.\w+$/, '')
    if (!isEmpty) desk.save({ ...story, titleZh })
    said.value = [
      isEmpty ? t.importEmpty(file.name) : t.imported(titleZh, story.steps.length),
      ...lines.slice(0, mostProblems),
      ...more,
    ]
  }
  useSignalEffect(() => {
    const file = droppedFile.value
    if (!file) return
    droppedFile.value = null
    void take(file)
  })
  return (
    <div>
      <h3>{t.shipped}</h3>
      {!isPublished(app) && <p class="mu">{t.noQr}</p>}
      <ul class="sy">
        {desk.shipped.map((story) => (
          <Item key={story.id} story={story} onCopy={() => write(copyOf(story, desk.freshId()))} />
        ))}
      </ul>
      <h3>{t.own}</h3>
      <p class="mu">{desk.own.value.length === 0 ? t.none : t.ownNote}</p>
      <ul class="sy">
        {desk.own.value.map((story) => (
          <Item key={story.id} story={story} onEdit={() => write(story)} onRemove={() => remove(story)} />
        ))}
      </ul>
      <p class="row">
        <button type="button" class="b" onClick={create}>
          {t.create}
        </button>
        <label class="b">
          {t.import}
          <input
            class="vh"
            type="file"
            accept=".md,.markdown,.txt,.docx"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <div role="status">
        {said.value.map((line) => (
          <p key={line} class="mu">
            {line}
          </p>
        ))}
        {lost.value && (
          <button type="button" class="b" onClick={bringBack}>
            {t.undo}
          </button>
        )}
      </div>
    </div>
  )
}

/** One of the reader's own, with the words as they stand: figures that follow the tables belong to the edition. */
function copyOf(story: Story, id: string): Story {
  return { ...story, id, steps: story.steps.map(({ link, zh, en }) => ({ link, zh, en })) }
}

interface ItemProps {
  readonly story: Story
  readonly onCopy?: () => void
  readonly onEdit?: () => void
  readonly onRemove?: () => void
}

function Item({ story, onCopy, onEdit, onRemove }: ItemProps) {
  const { store, actions, dialog, language, addressOf } = useApp()
  const t = useText(storyText)
  const summary = summaryOf(story, language.value)
  const view = { ...store.view.value, story: story.id, step: 1 }
  const present = () => {
    dialog.value = ''
    actions.patchView({ story: story.id, step: 1, present: true, page: 'map' })
  }
  return (
    <li>
      <div>
        <b>{titleOf(story, language.value)}</b> <span class="mu">{t.pages(story.steps.length)}</span>
        {summary && <p class="mu">{summary}</p>}
      </div>
      <p class="row">
        <button type="button" class="b on" disabled={story.steps.length === 0} onClick={present}>
          {t.present}
        </button>
        <a class="b" href={windowAddress('handout', addressOf(view))} target="_blank" rel="noreferrer">
          {t.handout}
        </a>
        {onCopy && <StoryLink story={story} />}
        {onCopy && (
          <button type="button" class="b q2" onClick={onCopy}>
            {t.copyToOwn}
          </button>
        )}
        {onEdit && (
          <button type="button" class="b q2" onClick={onEdit}>
            {t.edit}
          </button>
        )}
        {onRemove && (
          <button type="button" class="b q2" onClick={onRemove}>
            {t.remove}
          </button>
        )}
      </p>
    </li>
  )
}
