// Reads a story from Markdown: front matter, then steps; says with line numbers what it does not understand.
import { isStoryId, type StepFigure, type StepWords, type Story, type StoryStep } from './story.ts'

/** What is wrong, where, and how to mend it. */
export interface StoryProblem {
  /** Line of the text, from 1. */
  readonly line: number
  readonly zh: string
  readonly en: string
}

export interface ParsedStory {
  readonly story: Story
  readonly problems: readonly StoryProblem[]
  /** Line of each step's link, or of its heading where it has none. */
  readonly linkLines: readonly number[]
}

interface DraftWords {
  heading: string
  body: string[]
  figures: StepFigure[]
  notes: string[]
  part: 'body' | 'notes'
  /** True while the last line belongs to a paragraph that the next one may continue. */
  isOpen: boolean
}

interface DraftStep {
  line: number
  linkLine: number
  link: string | null
  zh: DraftWords
  en: DraftWords | null
}

const emptyWords = (heading: string): DraftWords => ({
  heading,
  body: [],
  figures: [],
  notes: [],
  part: 'body',
  isOpen: false,
})

const frontKeys = ['title', 'title_en', 'summary', 'summary_en'] as const

/** What belongs to the link in a pasted text: the part after "#", trailing sentence left to the codec. */
export function hashOf(pasted: string): string {
  const text = pasted.trim().replace(/^<(.*)>$/, '$1')
  const at = text.lastIndexOf('#')
  return at < 0 && /^(https?|file):/i.test(text) ? '' : text.slice(at + 1)
}

/**
 * Reads `text` as the story `id`. Never throws: the story holds what could be read, the problems say the rest.
 * Steps begin with "## heading"; "### heading" begins the step's English; "view:" gives the link, "notes:" the notes.
 */
export function parseStory(text: string, id: string): ParsedStory {
  const problems: StoryProblem[] = []
  const say = (line: number, zh: string, en: string) => problems.push({ line, zh, en })
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const front = readFront(lines, say)
  const steps: DraftStep[] = []
  for (let i = front.end; i < lines.length; i++) readLine(lines[i] ?? '', i + 1, steps, say)
  if (!isStoryId(id))
    say(
      1,
      `文件名“${id}”不能作故事编号 → 用不超过 10 个小写字母、数字或连字符`,
      `the file name "${id}" cannot be a story's id → use at most ten lower-case letters, digits or hyphens`,
    )
  if (!front.values.title)
    say(
      1,
      '缺少标题 → 在开头的 --- 之间写 title: …',
      'the title is missing → write title: … between the --- at the top',
    )
  if (steps.length === 0)
    say(lines.length, '没有步骤 → 每一步以“## 标题”开头', 'there are no steps → begin each with "## heading"')
  for (const step of steps) checkStep(step, say)
  return {
    story: {
      id,
      titleZh: front.values.title ?? '',
      titleEn: front.values.title_en ?? '',
      summaryZh: front.values.summary ?? '',
      summaryEn: front.values.summary_en ?? '',
      steps: steps.map(finished),
    },
    problems,
    linkLines: steps.map((step) => step.linkLine),
  }
}

type Say = (line: number, zh: string, en: string) => void

function readFront(lines: readonly string[], say: Say) {
  const values: Partial<Record<(typeof frontKeys)[number], string>> = {}
  if (lines[0]?.trim() !== '---') return { values, end: 0 }
  const close = lines.findIndex((line, i) => i > 0 && line.trim() === '---')
  if (close < 0) {
    say(1, '开头的 --- 没有结束 → 在标题等几行之后再写一行 ---', 'the opening --- is not closed → add a line --- below')
    return { values, end: lines.length }
  }
  for (let i = 1; i < close; i++) {
    const line = lines[i] ?? ''
    if (line.trim() === '') continue
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*[:：]\s*(.*?)\s*$/.exec(line) ?? []
    const known = frontKeys.find((k) => k === key.toLowerCase())
    if (known) values[known] = value.replace(/^(["'])(.*)\1$/, '$2')
    else
      say(
        i + 1,
        `不认识“${line.trim()}” → 可用：${frontKeys.join('、')}`,
        `"${line.trim()}" is not known → use ${frontKeys.join(', ')}`,
      )
  }
  return { values, end: close + 1 }
}

function readLine(raw: string, line: number, steps: DraftStep[], say: Say): void {
  const text = raw.trim()
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text)
  const step = steps.at(-1)
  if (heading) {
    const [, marks = '', words = ''] = heading
    if (marks.length === 2) {
      steps.push({ line, linkLine: line, link: null, zh: emptyWords(words), en: null })
    } else if (marks.length === 3 && step && step.en === null) step.en = emptyWords(words)
    else
      say(
        line,
        `多余的标题“${words}” → “##”开始一步，“###”是这一步的英文`,
        `unexpected heading "${words}" → "##" begins a step, "###" its English`,
      )
    return
  }
  const words = step?.en ?? step?.zh
  if (!step || !words) {
    if (text !== '')
      say(line, '第一步之前有文字 → 先写“## 标题”', 'there is text before the first step → begin with "## heading"')
    return
  }
  const field = /^(view|链接|notes|备注)\s*[:：]\s*(.*)$/i.exec(text)
  if (field) {
    readField(field[1]?.toLowerCase() ?? '', field[2] ?? '', line, step, words, say)
    return
  }
  addText(words, text)
}

function readField(name: string, value: string, line: number, step: DraftStep, words: DraftWords, say: Say): void {
  words.isOpen = false
  if (name === 'notes' || name === '备注') {
    words.part = 'notes'
    if (value !== '') words.notes.push(value)
    words.isOpen = value !== ''
    return
  }
  if (step.link !== null) say(line, '这一步有两个 view: → 只留一个', 'this step has two views → keep one')
  step.link = hashOf(value)
  step.linkLine = line
}

function addText(words: DraftWords, text: string): void {
  if (text === '') {
    words.isOpen = false
    return
  }
  const item = /^[-*]\s+\*\*(.+?)\*\*\s*(.*)$/.exec(text)
  if (item && words.part === 'body') {
    words.figures.push({ value: item[1] ?? '', label: item[2] ?? '' })
    words.isOpen = false
    return
  }
  const list = words.part === 'notes' ? words.notes : words.body
  const last = list.at(-1)
  if (words.isOpen && last !== undefined) list[list.length - 1] = joinLines(last, text)
  else list.push(text)
  words.isOpen = true
}

/** Wrapped lines of one paragraph: a blank between Latin words, none between Han characters. */
function joinLines(a: string, b: string): string {
  return /[\p{Script=Latin}\d,.;:)]$/u.test(a) && /^[\p{Script=Latin}\d(“*{]/u.test(b) ? `${a} ${b}` : a + b
}

function checkStep({ line, link, zh, en }: DraftStep, say: Say): void {
  if (zh.heading === '') say(line, '步骤没有标题 → 在 ## 后写上', 'the step has no heading → write one after ##')
  if (link === null) say(line, '步骤没有 view: → 粘贴地图的链接', 'the step has no view: → paste a link of the map')
  if (en && en.figures.length !== zh.figures.length)
    say(
      line,
      `中文有 ${zh.figures.length} 个大数字，英文有 ${en.figures.length} 个 → 两边写成一样多`,
      `${zh.figures.length} large figures in Chinese, ${en.figures.length} in English → give both the same number`,
    )
}

function finished({ link, zh, en }: DraftStep): StoryStep {
  const words = ({ heading, body, figures, notes }: DraftWords): StepWords => ({ heading, body, figures, notes })
  return { link: link ?? '', zh: words(zh), en: en ? words(en) : null }
}
