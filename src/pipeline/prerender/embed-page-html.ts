// The page of an embed: the drawn map of one theme and a script that wakes the atlas, nothing fetched before that.
import type { Language } from '../../domain/language.ts'
import { embedText } from '../../i18n/embed.messages.ts'
import { sitePolicy } from '../content-policy.ts'
import { escaped } from '../escape-html.ts'

export interface EmbedPageRequest {
  /** The built index.html. */
  readonly page: string
  /** Content of #app. */
  readonly app: string
  /** What the map shows, where no legend says it. */
  readonly caption: string
  /** Hash of the view that it shows, without "#". */
  readonly view: string
  readonly language: Language
  /** Script and style that stand in the page. */
  readonly poster: string
  readonly sheet: string
}

const script = /<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>\s*/

/** A complete document. Throws an Error where the page is not built as expected. */
export function embedPage({ page, app, caption, view, language, poster, sheet }: EmbedPageRequest): string {
  const [, source = ''] = script.exec(page) ?? []
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
  const body = /<div id="app">[\s\S]*<\/div>(?=\s*(<script|<\/body>))/
  if (!source || !style || !body.test(page))
    throw new Error('index.html has no script, style or #app to make an embed of')
  return page
    .replace(script, '')
    .replace(/<link rel="(?:stylesheet|preload|modulepreload|canonical)"[^>]*>\s*/g, '')
    .replace(/<meta (?:property="og:|name="(?:description|twitter:card)")[^>]*>/g, '')
    .replace(
      /<html lang="[^"]*"([^>]*)>/,
      `<html lang="${language === 'zh' ? 'zh-CN' : language}"$1 data-embed="legend" data-view="${view.replaceAll('&', '&amp;')}" data-app="${source}">`,
    )
    .replace(
      /(Content-Security-Policy" content=")[^"]*/,
      (_, start: string) => start + sitePolicy([style, sheet], [poster]),
    )
    .replace('</head>', () => `<style>${sheet}</style></head>`)
    .replace(body, () =>
      [
        `<div id="app">${app}</div>`,
        `<p id="what" class="mu" role="status">${escaped(caption)}</p>`,
        `<nav aria-label="${embedText[language].openAtlas}"><a id="open" class="b" href="./" target="_blank" rel="noopener">${embedText[language].openAtlas} ↗</a></nav>`,
        `<p id="wake" class="cd mu" role="status">${embedText[language].wake}</p>`,
        `<script>${poster}</script>`,
      ].join(''),
    )
}
