// The page of an embed: the drawn map of one theme and a script that wakes the atlas, nothing fetched before that.
import { sitePolicy } from '../content-policy.ts'

export interface EmbedPageRequest {
  /** The built index.html. */
  readonly page: string
  /** Content of #app. */
  readonly app: string
  /** Hash of the view that it shows, without "#". */
  readonly view: string
  /** Script and style that stand in the page. */
  readonly poster: string
  readonly sheet: string
}

const script = /<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>\s*/

/** A complete document. Throws an Error where the page is not built as expected. */
export function embedPage({ page, app, view, poster, sheet }: EmbedPageRequest): string {
  const [, source = ''] = script.exec(page) ?? []
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
  const body = /<div id="app">[\s\S]*<\/div>(?=\s*(<script|<\/body>))/
  if (!source || !style || !body.test(page))
    throw new Error('index.html has no script, style or #app to make an embed of')
  return page
    .replace(script, '')
    .replace(/<link rel="(?:stylesheet|preload|modulepreload|canonical)"[^>]*>\s*/g, '')
    .replace(/<meta (?:property="og:|name="(?:description|twitter:card)")[^>]*>/g, '')
    .replace(/<html ([^>]*)>/, `<html $1 data-embed="legend" data-view="${view}" data-app="${source}">`)
    .replace(
      /(Content-Security-Policy" content=")[^"]*/,
      (_, start: string) => start + sitePolicy([style, sheet], [poster]),
    )
    .replace('</head>', () => `<style>${sheet}</style></head>`)
    .replace(body, () =>
      [
        `<div id="app">${app}</div>`,
        '<a id="open" class="b" href="./" target="_blank" rel="noopener">打开图谱 ↗</a>',
        '<p id="wake" class="cd mu">点按地图，载入这里要看的专题 · Tap to load this view</p>',
        `<script>${poster}</script>`,
      ].join(''),
    )
}
