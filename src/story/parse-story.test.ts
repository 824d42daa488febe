// A story survives being written and read, and a slip in it is named with its line.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStory } from './format-story.ts'
import { hashOf, parseStory } from './parse-story.ts'
import { plainHeading, type Story } from './story.ts'

const text = `---
title: 积木的故事
title_en: "A story of blocks"
summary: 两步
---

## 一个县，可以是|几个集群的核心
view: https://example.org/atlas/#l=zones&p=990101

实心是核心区，
空心是**协同区**。

第二段。

- **{{official:blocks}}** 块（本图已录 {{have}}）
* **67** 协同区

notes:
慢一点。

第二段备注。

### One county can be|core to several
Filled is core,
hollow is not.

- **{{official:blocks}}** blocks
- **67** zones
notes: slowly

## 第二步
view: #l=land
`

describe('parseStory', () => {
  const { story, problems, linkLines } = parseStory(text, 'toy')

  it('reads title, steps, links, figures and notes in both languages', () => {
    expect(problems).toEqual([])
    expect(story).toEqual({
      id: 'toy',
      titleZh: '积木的故事',
      titleEn: 'A story of blocks',
      summaryZh: '两步',
      summaryEn: '',
      steps: [
        {
          link: 'l=zones&p=990101',
          zh: {
            heading: '一个县，可以是|几个集群的核心',
            body: ['实心是核心区，空心是**协同区**。', '第二段。'],
            figures: [
              { value: '{{official:blocks}}', label: '块（本图已录 {{have}}）' },
              { value: '67', label: '协同区' },
            ],
            notes: ['慢一点。', '第二段备注。'],
          },
          en: {
            heading: 'One county can be|core to several',
            body: ['Filled is core, hollow is not.'],
            figures: [
              { value: '{{official:blocks}}', label: 'blocks' },
              { value: '67', label: 'zones' },
            ],
            notes: ['slowly'],
          },
        },
        { link: 'l=land', zh: { heading: '第二步', body: [], figures: [], notes: [] }, en: null },
      ],
    })
    expect(linkLines).toEqual([8, 32])
  })

  it.each([
    ['## 甲\n正文', 1, '缺少标题'],
    ['---\ntitle: 甲\n---\n## 乙\n正文', 4, '没有 view:'],
    ['---\ntitle: 甲\n---\n正文\n## 乙\nview: #', 4, '第一步之前'],
    ['---\ntitle: 甲\ncolour: red\n---\n## 乙\nview: #', 3, '不认识'],
    ['---\ntitle: 甲\n## 乙\nview: #', 1, '没有结束'],
    ['---\ntitle: 甲\n---', 3, '没有步骤'],
    ['---\ntitle: 甲\n---\n## 乙\nview: #\nview: #', 6, '两个 view'],
    ['---\ntitle: 甲\n---\n# 丙\n## 乙\nview: #', 4, '多余的标题'],
    ['---\ntitle: 甲\n---\n## 乙\nview: #\n- **1** 个\n### B', 4, '大数字'],
  ])('names the line of a slip: %j', (source, line, words) => {
    expect(parseStory(source, 'toy').problems).toContainEqual({
      line,
      zh: expect.stringContaining(words),
      en: expect.stringMatching(/\w/),
    })
  })

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => void parseStory(any, any)))
  })
})

describe('formatStory', () => {
  const line = fc.stringMatching(/^[\p{Script=Han}A-Za-z0-9，。*#:：-]{1,20}$/u).map((s) => s.trim())
  const words = fc.record({
    heading: fc.stringMatching(/^[\p{Script=Han}A-Za-z，|]{1,12}$/u),
    body: fc.array(line, { maxLength: 3 }),
    figures: fc.array(
      fc.record({ value: fc.stringMatching(/^[0-9]{1,4}$/), label: fc.stringMatching(/^[\p{Script=Han}]{0,6}$/u) }),
      {
        maxLength: 2,
      },
    ),
    notes: fc.array(line, { maxLength: 3 }),
  })
  const story: fc.Arbitrary<Story> = fc.record({
    id: fc.constant('toy'),
    titleZh: fc.stringMatching(/^[\p{Script=Han}]{1,8}$/u),
    titleEn: fc.stringMatching(/^[A-Za-z]{0,8}$/),
    summaryZh: fc.constant(''),
    summaryEn: fc.constant(''),
    steps: fc.array(
      fc.record({ link: fc.constantFrom('', 'l=land', 'p=330281&b=119,28,120,29'), zh: words, en: fc.constant(null) }),
      { minLength: 1, maxLength: 3 },
    ),
  })

  it('writes what reads back as the same story', () => {
    const bare = (s: Story) => JSON.parse(JSON.stringify(s).replaceAll('\u200b', ''))
    fc.assert(
      fc.property(story, (written) => {
        const { story: read, problems } = parseStory(formatStory(written), 'toy')
        expect(problems).toEqual([])
        expect(bare(read)).toEqual(bare(written))
      }),
      { numRuns: 300 },
    )
  })
})

describe('small rules', () => {
  it.each([
    ['https://a.b/c/?x=1#l=land', 'l=land'],
    ['#l=land', 'l=land'],
    ['l=land', 'l=land'],
    ['<https://a.b/#l=land>', 'l=land'],
    ['https://a.b/', ''],
  ])('the hash of %s', (pasted, hash) => expect(hashOf(pasted)).toBe(hash))

  it('puts a heading on one line', () => {
    expect(plainHeading('一个县，可以是|几个集群的核心')).toBe('一个县，可以是几个集群的核心')
    expect(plainHeading('One county can be|core to several')).toBe('One county can be core to several')
  })
})
