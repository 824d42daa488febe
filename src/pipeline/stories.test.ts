// The shipped stories open on the real tables, and a rotted step is named by file and line.
import { describe, expect, it } from 'vitest'
import { realAtlas } from '../../tests/fixtures/real-atlas.ts'
import { placeholdersIn, typedNumbers } from '../story/placeholders.ts'
import { wordsOf } from '../story/story.ts'
import { parseTables } from '../tables/parse-tables.ts'
import { readRealFiles } from '../tables/real-files.fixture.ts'
import { readStoryFiles } from './read-files.ts'
import { buildStories, storyIdOf } from './stories.ts'
import { figuresOf, writtenDate } from './story-figures.ts'

const atlas = realAtlas()
const facts = parseTables(readRealFiles()).policyFacts
const files = readStoryFiles()
const build = (text: string) =>
  buildStories({ files: new Map([['data/stories/9-toy.md', new TextEncoder().encode(text)]]), atlas, facts })

describe('the shipped stories', () => {
  const { findings, file } = buildStories({ files, atlas, facts })

  it('open without a finding', () => {
    expect(findings).toEqual([])
    expect(file.stories.map((s) => s.id)).toEqual(['415x', 'mountain', 'land'])
    expect(file.stories[0]?.steps).toHaveLength(10)
  })

  it('leave no figure unfilled, in either language', () => {
    expect(placeholdersIn(JSON.stringify(file))).toEqual([])
  })

  it('name every figure instead of typing it', () => {
    for (const bytes of files.values()) {
      const lines = new TextDecoder()
        .decode(bytes)
        .split('\n')
        .filter((line) => !line.startsWith('view:'))
      expect(lines.flatMap(typedNumbers)).toEqual([])
    }
  })

  it('say in English whatever they say in Chinese', () => {
    for (const step of file.stories.flatMap((s) => s.steps)) {
      expect(step.en?.heading).toMatch(/\w/)
      expect(step.en?.body.length).toBe(step.zh.body.length)
      expect(step.en?.notes.length).toBe(step.zh.notes.length)
      expect(JSON.stringify(step.en)).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('put as many figures on a slide in English as in Chinese', () => {
    for (const step of file.stories.flatMap((s) => s.steps)) {
      if (step.en) expect(step.en.figures.length, step.zh.heading).toBe(step.zh.figures.length)
    }
  })

  it('do not write a unit twice where a figure brings its own', () => {
    expect(JSON.stringify(file)).not.toMatch(/年年|月月|日日|个个|%%| {2}/)
  })

  it('print what the tables say', () => {
    const figures = file.stories[0]?.steps[2]?.zh.figures
    expect(figures?.map((f) => f.value)).toEqual(['41', '67'])
    const held = atlas.zones.filter((z) => z.role === 'core')
    expect(figures?.[0]?.label).toBe(`核心区（本图已录 ${held.length}）`)
  })
})

describe('a story that has rotted', () => {
  const head = '---\ntitle: 甲\n---\n'
  it.each([
    ['an unknown place', '## 乙\nview: #p=339999', 5],
    ['an unknown setting', '## 乙\nview: #qq=1', 5],
    ['a kind of pair that is gone', '## 乙\nview: #l=mountain&f=9', 5],
    ['a batch that never was', '## 乙\nview: #z=7', 5],
    ['a year without values', '## 乙\nview: #l=indicator&i=gdp&y=1850', 5],
    ['bounds beyond the province', '## 乙\nview: #b=100,40,101,41', 5],
    ['another story', '## 乙\nview: #k=415x&j=2', 5],
    ['a figure no table has', '## 乙\nview: #\n共 {{official:nothing}} 个', 6],
    ['a number typed by hand', '## 乙\nview: #\n共 41 个', 6],
  ])('%s is an error with its line', (_, steps, line) => {
    const { findings } = build(head + steps)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ file: 'data/stories/9-toy.md', line, level: 'error' })
    expect(findings[0]?.zh).toContain(' → ')
    expect(findings[0]?.en).toContain(' → ')
  })
})

describe('a step that hides the inferred', () => {
  const { file } = buildStories({ files, atlas, facts })
  const last = file.stories.find(({ id }) => id === '415x')?.steps.at(-1)
  const figures = (words: { readonly figures: readonly { readonly value: string }[] } | null | undefined) =>
    words?.figures.map(({ value }) => value)
  it('counts without it, in both languages, as the map beside the words does', () => {
    expect(figures(last && wordsOf(last, 'zh', true))?.slice(0, 2)).toEqual(['22', '54'])
    expect(figures(last && wordsOf(last, 'zh', false))?.slice(0, 2)).toEqual(['23', '55'])
    expect(figures(last && wordsOf(last, 'en', false))?.slice(0, 2)).toEqual(['23', '55'])
  })
  it('has no other words where none of its figures changes', () => {
    const steps = file.stories.flatMap((story) => story.steps)
    expect(steps.some(({ certain }) => certain === undefined)).toBe(true)
    expect(JSON.stringify(steps)).not.toContain('{{')
  })
})

describe('figures', () => {
  const resolve = figuresOf(atlas, facts)
  it.each([
    ['official:zones-core-batch3', '41', '41'],
    ['fact:S3-016', '20', '20'],
    ['fact:S3-016*10000', '200,000', '200,000'],
    ['land:LT038', '300', '300'],
    ['mountain:2024-07', '26', '26'],
    ['mountain:2024-09', '25', '25'],
    ['date:ME09', '2024年8月21日', '21 August 2024'],
    ['due:S3-011', '2027', '2027'],
    ['since:LT169', '2022', '2022'],
    ['till:LT169', '2024', '2024'],
    ['measured:reused-2021-2023', '2', '2'],
    ['unmeasured:reused-2021-2023', '3', '3'],
    ['away:结对', '2', '2'],
  ])('%s', (name, zh, en) => {
    expect([resolve(name, 'zh'), resolve(name, 'en')]).toEqual([zh, en])
  })

  it.each(['official:x', 'nothing:1', 'official', 'date:S1', 'have:toString', 'figure:', 'pairs:没有', 'unmeasured:x'])(
    '%s is unknown',
    (name) => {
      expect(resolve(name, 'zh')).toBeNull()
    },
  )

  it('writes dates as each language does', () => {
    expect([writtenDate('2024', 'zh'), writtenDate('2024-08', 'zh'), writtenDate('2024-08', 'en')]).toEqual([
      '2024年',
      '2024年8月',
      'August 2024',
    ])
  })

  it('takes a story’s id from its file name', () => {
    expect(storyIdOf('data/stories/1-415x.md')).toBe('415x')
    expect(storyIdOf('data/stories/land.md')).toBe('land')
  })
})
