// The words of one page of a story being written, and what to do with its view.
import { storyText } from '../../i18n/story.messages.ts'
import { stepText, wordsFrom } from '../../story/step-text.ts'
import type { StoryStep } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'

interface StepFieldsProps {
  readonly step: StoryStep
  /** From 1. */
  readonly number: number
  readonly change: (step: StoryStep) => void
  readonly remove: () => void
  readonly show: () => void
  readonly takeView: () => void
}

export function StepFields({ step, number, change, remove, show, takeView }: StepFieldsProps) {
  const { language } = useApp()
  const t = useText(storyText)
  // A page that has English words is written in the language that it is read in.
  const isEnglish = language.value === 'en' && step.en !== null
  const words = (isEnglish && step.en) || step.zh
  const { heading, notes } = words
  const text = stepText(words)
  const set = (next: { readonly heading?: string; readonly text?: string; readonly notes?: string }) => {
    const written = wordsFrom({ heading, text, notes: notes.join('\n\n'), ...next })
    change({ ...step, [isEnglish ? 'en' : 'zh']: written })
  }
  return (
    <fieldset aria-label={t.step(number)}>
      <input
        aria-label={t.stepHeading}
        placeholder={t.stepHeading}
        value={heading}
        onChange={(event) => set({ heading: event.currentTarget.value })}
      />
      <textarea
        aria-label={t.body}
        placeholder={t.body}
        rows={3}
        value={text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <textarea
        aria-label={t.notes}
        placeholder={t.notes}
        rows={2}
        value={notes.join('\n\n')}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
      <p class="row">
        <button type="button" class="b" onClick={show}>
          {t.openView}
        </button>
        <button type="button" class="b" onClick={takeView}>
          {t.takeView}
        </button>
        <button type="button" class="b" onClick={remove}>
          {t.remove}
        </button>
      </p>
    </fieldset>
  )
}
