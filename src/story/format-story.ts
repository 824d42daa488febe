// Writes a story as the Markdown that parseStory reads.
import type { StepWords, Story, StoryStep } from './story.ts'

/** One text, ended by a line end; reading it gives the same story back. */
export function formatStory(story: Story): string {
  const front = [
    ['title', story.titleZh],
    ['title_en', story.titleEn],
    ['summary', story.summaryZh],
    ['summary_en', story.summaryEn],
  ].flatMap(([key = '', value = '']) => (value === '' ? [] : [`${key}: ${oneLine(value)}`]))
  return `${['---', ...front, '---', ...story.steps.flatMap(formatStep)].join('\n')}\n`
}

function formatStep({ link, zh, en }: StoryStep): string[] {
  return [
    '',
    `## ${oneLine(zh.heading)}`,
    `view: #${link}`,
    ...formatWords(zh),
    ...(en ? ['', `### ${oneLine(en.heading)}`, ...formatWords(en)] : []),
  ]
}

function formatWords({ body, figures, notes }: StepWords): string[] {
  return [
    ...body.flatMap((paragraph) => ['', shielded(paragraph)]),
    ...(figures.length > 0 ? [''] : []),
    ...figures.map(({ value, label }) => `- **${oneLine(value)}** ${oneLine(label)}`.trimEnd()),
    ...(notes.length > 0 ? ['', 'notes:'] : []),
    ...notes.flatMap((paragraph, i) => (i === 0 ? [shielded(paragraph)] : ['', shielded(paragraph)])),
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

/** A paragraph must not begin like a heading, a field or a figure. */
function shielded(text: string): string {
  return oneLine(text).replace(/^(#+\s|[-*]\s+\*\*|(?:view|notes|链接|备注)\s*[:：])/i, '\u200b$1')
}
