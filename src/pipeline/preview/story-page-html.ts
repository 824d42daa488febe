// A story's own page: read by machines for its preview, while a reader is led on to the story itself.
import type { Language } from '../../domain/language.ts'
import { storyText } from '../../i18n/story.messages.ts'
import { plainHeading, type Story, summaryOf, titleOf, wordsOf } from '../../story/story.ts'
import { storyPage, storyPicture } from '../../story/story-page.ts'
import { encodeView } from '../../view/codec.ts'
import { defaultView } from '../../view/view.ts'
import { sitePolicy } from '../content-policy.ts'
import { escaped } from '../escape-html.ts'
import { cardPx } from './card-file.ts'
import { socialTags } from './social-tags.ts'

export interface StoryPage {
  readonly story: Story
  readonly language: Language
  readonly siteName: string
  readonly address: string
  readonly reviewSlot: string
}

const style =
  'body{margin:0 auto;max-width:45rem;padding:2rem 1rem;background:#f7f5ef;color:#1d2a2e;font:16px/1.6 "PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC",sans-serif}' +
  'img{width:100%;height:auto;border:1px solid #d8d3c5;border-radius:16px;box-sizing:border-box}h1{margin:1rem 0 0;font-size:25px;line-height:1.35}p{margin:.5rem 0;color:#5c696d}a{color:#1c5c61}'

/**
 * A complete document. Readers are led on by a refresh rather than by a script: it needs no exception from the policy, works
 * without scripts, and leaves no step in the history.
 */
export function storyPageHtml({ story, language, siteName, address, reviewSlot }: StoryPage): string {
  const path = storyPage(story.id, language)
  const title = titleOf(story, language)
  const summary = summaryOf(story, language)
  const target = `../#${encodeView({ ...defaultView, story: story.id, present: true, language })}`
  const tags = socialTags({
    language,
    siteName,
    title,
    description: summary,
    address,
    path,
    picture: storyPicture(story.id, language),
  })
  const headings = story.steps.map((step) => `<li>${escaped(plainHeading(wordsOf(step, language, true).heading))}</li>`)
  const [picture = ''] = storyPicture(story.id, language).split('/').slice(-1)
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${sitePolicy([style])}">`,
    `<meta http-equiv="refresh" content="0; url=${escaped(target)}">`,
    `<title>${escaped(`${title} · ${siteName}`)}</title><link rel="icon" href="data:,">${tags}<style>${style}</style></head><body><main>`,
    `<a href="${escaped(target)}"><img src="${picture}" alt="${escaped(title)}" width="${cardPx.width}" height="${cardPx.height}"></a>`,
    `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p><p><a href="${escaped(target)}">${storyText[language].present} →</a></p>`,
    `<ol>${headings.join('')}</ol><p>${escaped(reviewSlot)}</p></main></body></html>\n`,
  ].join('')
}
