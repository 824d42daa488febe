// One page of a story being written: heading, text, notes, and what to do with it.
import { storyText } from '../../i18n/story.messages.ts'
import { stepText, wordsFrom } from '../../story/step-text.ts'
import type { StoryStep } from '../../story/story.ts'
import { useText } from '../app-context.ts'

interface StepFieldsProps {
  readonly step: StoryStep
  /** From 1. */
  readonly number: number
  readonly isLast: boolean
  readonly change: (step: StoryStep) => void
  readonly remove: () => void
  readonly move: (by: -1 | 1) => void
  readonly show: () => void
  readonly takeView: () => void
}

export function StepFields({ step, number, isLast, change, remove, move, show, takeView }: StepFieldsProps) {
  const t = useText(storyText)
  const { heading, notes } = step.zh
  const text = stepText(step.zh)
  const set = (next: { readonly heading?: string; readonly text?: string; readonly notes?: string }) =>
    change({ ...step, zh: wordsFrom({ heading, text, notes: notes.join('\n\n'), ...next }) })
  return (
    <fieldset>
      <legend>{t.step(number)}</legend>
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
        <button type="button" class="b q2" onClick={show}>
          {t.openView}
        </button>
        <button type="button" class="b q2" onClick={takeView}>
          {t.takeView}
        </button>
        <button type="button" class="b q2" disabled={number === 1} onClick={() => move(-1)}>
          {t.up}
        </button>
        <button type="button" class="b q2" disabled={isLast} onClick={() => move(1)}>
          {t.down}
        </button>
        <button type="button" class="b q2" onClick={remove}>
          {t.remove}
        </button>
      </p>
    </fieldset>
  )
}
