// The previews of Toyland: which files there are, and what a reader of links finds in them.
import { describe, expect, it } from 'vitest'
import { toyAtlas } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import { type Atlas, type Publisher, silentPublisher } from '../../domain/atlas.ts'
import { fitFrame } from '../../geo/map-frame.ts'
import type { StepWords, Story } from '../../story/story.ts'
import { decodeView } from '../../view/codec.ts'
import { makePreviews } from './make-previews.ts'

const words = (heading: string): StepWords => ({ heading, body: [], figures: [], notes: ['只给讲者'] })
const story: Story = {
  id: 'toys',
  titleZh: '玩具“去”哪里 <1>',
  titleEn: 'Where “toys” go',
  summaryZh: '谁做，谁卖',
  summaryEn: "Who makes and sells Toyland's toys",
  steps: [{ link: 'o=-', zh: words('一张图，|看清'), en: words('One map|of all') }],
}
function previewsOf(publisher: Partial<Publisher> = {}, reviewNumber = ''): ReadonlyMap<string, string> {
  const atlas: Atlas = {
    ...toyAtlas,
    edition: { ...toyAtlas.edition, reviewNumber, publisher: { ...silentPublisher, ...publisher } },
  }
  const frame = fitFrame(atlas.edition.bounds)
  const areas = new Map(atlas.counties.map(({ code }) => [code as string, 'm100 100 50-50 50 50z']))
  const files = makePreviews({
    atlas,
    paths: { frame, isFine: false, areas, province: 'm0 0 900 0 0 900z', cityBorders: '' },
    stories: [story],
    fontFamily: 'Toy Sans',
    rasterise: (svg) => new TextEncoder().encode(svg),
  })
  return new Map(
    files.map(({ name, content }) => [name, typeof content === 'string' ? content : new TextDecoder().decode(content)]),
  )
}

const content = (page: string, name: string) =>
  new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1]

describe('the files', () => {
  it('are a picture of the atlas, and page and picture of each story in both languages', () => {
    expect([...previewsOf().keys()]).toEqual([
      'preview.png',
      'story/toys.html',
      'story/toys.png',
      'story/toys.en.html',
      'story/toys.en.png',
    ])
  })
})

describe('a story’s page', () => {
  it('leads to the story, presented, in its language', () => {
    const target = (page = '') => decodeView(/url=\.\.\/#([^"]*)/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '').view
    const files = previewsOf()
    expect(target(files.get('story/toys.html'))).toMatchObject({ story: 'toys', present: true, language: 'zh' })
    expect(target(files.get('story/toys.en.html'))).toMatchObject({ story: 'toys', present: true, language: 'en' })
  })

  it('says title, summary and picture, whole addresses only where the publisher has one', () => {
    const bare = previewsOf().get('story/toys.html') ?? ''
    expect(content(bare, 'og:title')).toBe('玩具“去”哪里 &lt;1>')
    expect(content(bare, 'og:description')).toBe('谁做，谁卖')
    expect(content(bare, 'og:image')).toBe('../story/toys.png')
    expect(bare).not.toMatch(/og:url|canonical|<script/)
    const page = previewsOf({ address: 'https://example.org/a/', nameEn: 'Toys' }).get('story/toys.en.html') ?? ''
    expect(content(page, 'og:image')).toBe('https://example.org/a/story/toys.en.png')
    expect(content(page, 'og:url')).toBe('https://example.org/a/story/toys.en.html')
    expect(content(page, 'og:site_name')).toBe('Toys')
  })

  it('lists the steps for those who stay, without the speaker’s notes', () => {
    const page = previewsOf().get('story/toys.html') ?? ''
    expect(page).toContain('<li>一张图，看清</li>')
    expect(page).not.toContain('只给讲者')
  })
})

describe('a picture', () => {
  it('carries the publication’s name, the map review and every county', () => {
    const files = previewsOf({ nameZh: '玩具图谱', owner: '玩具局' }, '玩S(2026)1号')
    const picture = files.get('story/toys.png') ?? ''
    for (const text of ['玩具图谱', '玩S(2026)1号', '谁做，谁卖']) expect(picture).toContain(text)
    expect(picture.match(/data-c="/g)).toHaveLength(toyAtlas.counties.length)
    const site = files.get('preview.png') ?? ''
    for (const text of ['玩具图谱', '玩具局', '玩S(2026)1号']) expect(site).toContain(text)
  })

  it('is well-formed and asks nothing of its reader that only a browser can do', () => {
    for (const [name, svg] of previewsOf()) {
      if (!name.endsWith('.png')) continue
      expect(svg, name).not.toMatch(/ style=|var\(|vector-effect|NaN|undefined/)
      expect(svg, name).not.toMatch(/<[^>"]*\s[\w-]+(?=\s|>|\/)(?!=)[^>"]*>/)
      expect(svg, name).toMatch(/^<svg .*<\/svg>$/s)
    }
  })

  it('writes English with straight quotation marks', () => {
    expect(previewsOf().get('story/toys.en.png')).toContain('&quot;toys&quot;')
  })
})
