// Stories at build time: fills their figures, opens every step against the real dataset, names what has rotted by line.
import type { Atlas } from '../domain/atlas.ts'
import type { PolicyFact } from '../domain/indicator.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { draw } from '../drawing/draw.ts'
import { allDrawers } from '../layers/drawers.ts'
import { flowKinds } from '../layers/mountain-flows.ts'
import { palettes } from '../scales/palette.ts'
import { parseStory } from '../story/parse-story.ts'
import { fillStory, placeholdersIn, type ResolveFigure, typedNumbers } from '../story/placeholders.ts'
import type { StoriesFile, Story } from '../story/story.ts'
import { decodeView } from '../view/codec.ts'
import { type KnownIds, knownIdsOf } from '../view/known-ids.ts'
import { defaultView, type View } from '../view/view.ts'
import type { Finding } from './check/finding.ts'
import { figuresOf } from './story-figures.ts'

export interface StoriesInput {
  /** Bytes of data/stories/*.md by path; the order of the paths is the order of the list. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly atlas: Atlas
  readonly facts: readonly PolicyFact[]
}

export interface StoriesBuild {
  readonly findings: readonly Finding[]
  readonly file: StoriesFile
}

/** "data/stories/1-415x.md" → "415x": digits before the name give the order. */
export function storyIdOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/, '').replace(/^\d+-/, '')
}

/** Reads every story; never throws. Every finding is an error: a story either opens or it is mended. */
export function buildStories({ files, atlas, facts }: StoriesInput): StoriesBuild {
  const findings: Finding[] = []
  const stories: Story[] = []
  const context = { atlas, resolve: figuresOf(atlas, facts), known: knownIdsOf(atlas) }
  const certain = certainFigures(atlas, facts, context.resolve)
  for (const [path, bytes] of files) {
    const text = new TextDecoder('utf-8').decode(bytes)
    const parsed = parseStory(text, storyIdOf(path))
    const say = (line: number, row: string, zh: string, en: string) =>
      findings.push({ file: path, line, row, column: '*', level: 'error', rule: 'story', zh, en })
    for (const { line, zh, en } of parsed.problems) say(line, '', zh, en)
    checkFigures(text, context.resolve, say)
    parsed.story.steps.forEach((step, i) => {
      const line = parsed.linkLines[i] ?? 1
      for (const [zh, en] of faultsOf(step.link, context)) say(line, step.zh.heading, zh, en)
    })
    stories.push(withCertain(fillStory(parsed.story, context.resolve).story, fillStory(parsed.story, certain).story))
  }
  return { findings, file: { schema: 1, stories } }
}

/** Figures that hold without the inferred; "—" for one that only the inferred gives. What is said of the inferred itself stays. */
function certainFigures(atlas: Atlas, facts: readonly PolicyFact[], whole: ResolveFigure): ResolveFigure {
  const resolve = figuresOf(shownAtlas(atlas, false), facts)
  return (name, language) => (name === 'have:inferred' ? whole(name, language) : (resolve(name, language) ?? '—'))
}

/** Keeps the other words of a step only where they differ. */
function withCertain(story: Story, other: Story): Story {
  const steps = story.steps.map((step, i) => {
    const { zh = step.zh, en = step.en } = other.steps[i] ?? {}
    const isSame = JSON.stringify([zh, en]) === JSON.stringify([step.zh, step.en])
    return isSame ? step : { ...step, certain: { zh, en } }
  })
  return { ...story, steps }
}

type Say = (line: number, row: string, zh: string, en: string) => void

/** Unknown names of figures, and numbers typed where a name belongs. */
function checkFigures(text: string, resolve: ResolveFigure, say: Say): void {
  text.split('\n').forEach((line, i) => {
    for (const name of placeholdersIn(line))
      if (resolve(name, 'zh') === null || resolve(name, 'en') === null)
        say(i + 1, name, `没有这个数 → 核对表格里的编号`, `there is no such figure → check its id in the tables`)
    if (/^\s*(view|链接)\s*[:：]/i.test(line)) return
    for (const number of typedNumbers(line))
      say(
        i + 1,
        number,
        `直接写了数字“${number}” → 换成 {{…}}，由表格给出`,
        `the number "${number}" is typed in → name it as {{…}}, so that a table gives it`,
      )
  })
}

interface StepContext {
  readonly atlas: Atlas
  readonly known: KnownIds
}

function faultsOf(link: string, { atlas, known }: StepContext): (readonly [zh: string, en: string])[] {
  const { view, issues } = decodeView(link, known)
  const faults = issues.map(({ zh, en }) => [`${zh} → 重新粘贴链接`, `${en} → paste the link again`] as const)
  return [...faults, ...outdated(view, atlas), ...undrawable(view, atlas)]
}

/** What has the form of a link but nothing behind it. */
function outdated(view: View, atlas: Atlas): (readonly [string, string])[] {
  const kinds = new Set(flowKinds(atlas).map((k) => k.id))
  const batches = new Set(atlas.zones.flatMap((z) => z.batches).map(String))
  const years = new Set(atlas.values.filter((v) => v.indicatorId === view.indicator).map((v) => v.year))
  const [west, south, east, north] = atlas.edition.bounds
  const [w, s, e, n] = view.bounds ?? atlas.edition.bounds
  const faults: (readonly [boolean, string, string])[] = [
    [view.flows.some((f) => !kinds.has(f)), '没有这种结对关系', 'there is no such kind of pair'],
    [view.batch !== 'now' && !batches.has(view.batch), '没有这一批', 'there is no such batch'],
    [view.year !== '' && !years.has(view.year), '这项指标没有这一年', 'the indicator has no such year'],
    [e < west || w > east || n < south || s > north, '范围不在省内', 'the bounds lie outside the province'],
    [view.story !== '' || view.present, '链接里带着另一个故事', 'the link carries a story of its own'],
  ]
  return faults.flatMap(([isWrong, zh, en]) =>
    isWrong ? [[`${zh} → 重新粘贴链接`, `${en} → paste the link again`] as const] : [],
  )
}

function undrawable(view: View, atlas: Atlas): (readonly [string, string])[] {
  try {
    const drawing = draw(atlas, { ...defaultView, ...view }, palettes.dark, allDrawers)
    return drawing.title === '' ? [['这一步没有图名', 'the step draws a map without a title']] : []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [[`画不出来：${why}`, `cannot be drawn: ${why}`]]
  }
}
