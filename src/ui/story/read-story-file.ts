// A story out of a file the reader chose: Markdown as it is, Word by its headings and paragraphs. Nothing leaves the browser.
import { type ParsedStory, parseStory } from '../../story/parse-story.ts'
import { placeholdersIn } from '../../story/placeholders.ts'
import type { Story } from '../../story/story.ts'
import { decodeView } from '../../view/codec.ts'
import type { KnownIds } from '../../view/known-ids.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'

/** What is wrong, where, and how to mend it. */
export interface FileProblem {
  /** Line of the file, from 1; null for a Word file, which has none. */
  readonly line: number | null
  /** Page of the story, from 1; 0 before the first. */
  readonly page: number
  readonly zh: string
  readonly en: string
}

export interface StoryFile {
  readonly story: Story
  readonly problems: readonly FileProblem[]
}

/** Rejects for what is neither; a file that holds no page gives a story without steps. Links are tried on the atlas. */
export async function readStoryFile(file: File, id: string, known: KnownIds): Promise<StoryFile> {
  const isWord = /\.docx$/i.test(file.name)
  const bytes = await file.arrayBuffer()
  const text = isWord ? await wordToMarkdown(bytes) : decoded(bytes)
  if (text.includes('\0')) throw new Error('not a text')
  const parsed = parseStory(text, id)
  const lines = text.split('\n')
  const problems = [...parsed.problems, ...linkProblems(parsed, known), ...figureProblems(lines)]
  const pageAt = (line: number) => lines.slice(0, line).filter((l) => /^##\s/.test(l)).length
  return {
    story: parsed.story,
    problems: problems
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, zh, en }) => ({ line: isWord ? null : line, page: pageAt(line), zh, en })),
  }
}

function linkProblems({ story, linkLines }: ParsedStory, known: KnownIds): ParsedStory['problems'] {
  return story.steps.flatMap(({ link }, i) =>
    decodeView(link, known).issues.map(({ zh, en }) => ({
      line: linkLines[i] ?? 1,
      zh: `${zh} → 重新粘贴链接`,
      en: `${en} → paste the link again`,
    })),
  )
}

/** The build fills figures from the tables; a browser does not. */
function figureProblems(lines: readonly string[]): ParsedStory['problems'] {
  return lines.flatMap((line, i) =>
    placeholdersIn(line).map((name) => ({
      line: i + 1,
      zh: `“{{${name}}}”只在生成网站时由表格填入 → 直接写数字`,
      en: `"{{${name}}}" is filled from the tables only when the site is built → write the number itself`,
    })),
  )
}

/** UTF-8, or else what Notepad of a Chinese Windows writes. Throws for what is neither. */
function decoded(bytes: ArrayBuffer): string {
  const as = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes)
  try {
    return as('utf-8')
  } catch {
    return as('gb18030')
  }
}

async function wordToMarkdown(arrayBuffer: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const styleMap = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='标题'] => h1.title:fresh"]
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, { styleMap })
  // An inert document: nothing in it loads or runs, and only its text is taken.
  return htmlToMarkdown(new DOMParser().parseFromString(value, 'text/html').body)
}
