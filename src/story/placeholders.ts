// Figures in a story are names, not numbers: "{{official:zones-core-batch3}}" is filled from the tables at build time.
import type { Language } from '../domain/language.ts'
import type { StepWords, Story, StoryStep } from './story.ts'

/** Gives the text of a figure, or null for a name that no table knows. */
export type ResolveFigure = (name: string, language: Language) => string | null

const pattern = /\{\{\s*([^{}]+?)\s*\}\}/g

/** Names of all placeholders in the order of the text. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

export interface FilledStory {
  readonly story: Story
  /** Names that could not be filled; they stay in the text. */
  readonly unknown: readonly string[]
}

/** Fills every placeholder of the story, in each language by that language's way of writing it. */
export function fillStory(story: Story, resolve: ResolveFigure): FilledStory {
  const unknown = new Set<string>()
  const fill = (text: string, language: Language) =>
    text.replace(pattern, (whole, name: string) => {
      const figure = resolve(name, language)
      if (figure === null) unknown.add(name)
      return figure ?? whole
    })
  const words = (w: StepWords, language: Language): StepWords => ({
    heading: fill(w.heading, language),
    body: w.body.map((line) => fill(line, language)),
    figures: w.figures.map(({ value, label }) => ({ value: fill(value, language), label: fill(label, language) })),
    notes: w.notes.map((line) => fill(line, language)),
  })
  const steps = story.steps.map(
    (step): StoryStep => ({ ...step, zh: words(step.zh, 'zh'), en: step.en && words(step.en, 'en') }),
  )
  const filled = {
    ...story,
    titleZh: fill(story.titleZh, 'zh'),
    titleEn: fill(story.titleEn, 'en'),
    summaryZh: fill(story.summaryZh, 'zh'),
    summaryEn: fill(story.summaryEn, 'en'),
    steps,
  }
  return { story: filled, unknown: [...unknown] }
}

/** Digits that belong to a name rather than to a figure. */
const names = /415X|26县|26 mountain|10,000 mu, 100 billion yuan/g

/** Numbers typed by hand in a text that should only name them. */
export function typedNumbers(text: string): readonly string[] {
  return (
    text
      .replace(pattern, '')
      .replace(names, '')
      .match(/\d[\d.,]*/g) ?? []
  )
}
