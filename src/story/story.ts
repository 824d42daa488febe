// What a story is: a title, and steps that each open one view and say a few lines about it.
import type { Language } from '../domain/language.ts'

/** One language's words of a step. */
export interface StepWords {
  /** "|" marks where the heading may break into lines. */
  readonly heading: string
  /** Paragraphs; inline "**strong**" only. */
  readonly body: readonly string[]
  /** Figures set large on the slide, from list items such as "**41** core zones". */
  readonly figures: readonly StepFigure[]
  /** What the speaker says; never shown to the hall. */
  readonly notes: readonly string[]
}

export interface StepFigure {
  readonly value: string
  readonly label: string
}

export interface StoryStep {
  /** Hash without "#", as `encodeView` writes it: place, bounds and settings of the map. */
  readonly link: string
  readonly zh: StepWords
  /** null where the step is not translated: the Chinese words stand in. */
  readonly en: StepWords | null
  /** The same words with the figures that hold without the inferred, where those differ. */
  readonly certain?: Pick<StoryStep, 'zh' | 'en'>
}

export interface Story {
  /** Lower-case letters, digits and hyphens, at most ten: it travels in the link. */
  readonly id: string
  readonly titleZh: string
  readonly titleEn: string
  readonly summaryZh: string
  readonly summaryEn: string
  readonly steps: readonly StoryStep[]
}

/** The payload of public/data/stories.json. */
export interface StoriesFile {
  readonly schema: 1
  readonly stories: readonly Story[]
}

const longestId = 10

export function isStoryId(text: string): boolean {
  return text.length <= longestId && /^[a-z0-9-]+$/.test(text)
}

export function titleOf(story: Story, language: Language): string {
  return language === 'zh' ? story.titleZh : story.titleEn || story.titleZh
}

export function summaryOf(story: Story, language: Language): string {
  return language === 'zh' ? story.summaryZh : story.summaryEn || story.summaryZh
}

/** The words in a language, Chinese where there are none; with or without what is only inferred, as the map beside them. */
export function wordsOf(step: StoryStep, language: Language, showsInferred: boolean): StepWords {
  const { zh, en } = (!showsInferred && step.certain) || step
  return language === 'zh' ? zh : (en ?? zh)
}

/** The heading on one line; between Latin words the break is a blank. */
export function plainHeading(heading: string): string {
  return heading.replace(/(\p{Script=Latin}|[,;:])\|(?=\p{Script=Latin})/gu, '$1 ').replaceAll('|', '')
}

/** Number of an existing step, from 1. */
export function clampStep(story: Story, step: number): number {
  return Math.min(Math.max(1, Math.round(step)), Math.max(1, story.steps.length))
}
