// A step's words as one editable text, and back: paragraphs apart by blank lines, large figures as list items.
import type { StepFigure, StepWords } from './story.ts'

/** Body and figures as a writer types them. */
export function stepText({ body, figures }: StepWords): string {
  const list = figures.map(({ value, label }) => `- **${value}** ${label}`.trimEnd()).join('\n')
  return [...body, ...(list === '' ? [] : [list])].join('\n\n')
}

export interface TypedStep {
  readonly heading: string
  readonly text: string
  readonly notes: string
}

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, '').trim())
    .filter((paragraph) => paragraph !== '')

/** Reads what was typed; a heading or field mark at the beginning of a line is ordinary text here. */
export function wordsFrom({ heading, text, notes }: TypedStep): StepWords {
  const figures: StepFigure[] = []
  const rest = text.split('\n').filter((line) => {
    const [, value, label = ''] = /^\s*[-*]\s+\*\*(.+?)\*\*\s*(.*?)\s*$/.exec(line) ?? []
    if (value !== undefined) figures.push({ value, label })
    return value === undefined
  })
  return {
    heading: heading.replace(/\s+/g, ' ').trim(),
    body: paragraphs(rest.join('\n')),
    figures,
    notes: paragraphs(notes),
  }
}
