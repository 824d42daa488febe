// Vite plugin: draws the first view into index.html with its critical style and content policy; adds table.html and the embeds.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import type { Plugin } from 'vite'
import { embedFile, embedView } from '../../embed/embed-page.ts'
import { previewText } from '../../i18n/preview.messages.ts'
import { publicationName } from '../../i18n/publication-name.ts'
import { encodeView } from '../../view/codec.ts'
import { sitePolicy } from '../content-policy.ts'
import { type EditionConfig, publisherOf, readEdition } from '../edition.ts'
import { escaped } from '../escape-html.ts'
import { inlineScript } from '../inline-script.ts'
import { sitePicture } from '../preview/card-file.ts'
import { socialTags } from '../preview/social-tags.ts'
import { embedPage } from './embed-page-html.ts'
import type { RenderedPage } from './render-page.tsx'

const criticalSheets = ['src/ui/critical.css', 'src/ui/map/map-critical.css']

/** `hasEmbeds` is false where everything is folded into one file. */
export function firstPage({ hasEmbeds = true } = {}): Plugin {
  let isBuild = false
  let rendered: RenderedPage | null = null
  const render = (): RenderedPage => {
    const args = ['--import', 'tsx', 'src/pipeline/prerender/cli.ts']
    rendered = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64e6 })) as RenderedPage
    return rendered
  }
  return {
    name: 'first-page',
    enforce: 'post',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    transformIndexHtml(html) {
      const style = minified(criticalSheets)
      const policy = isBuild ? `<meta http-equiv="Content-Security-Policy" content="${sitePolicy([style])}">` : ''
      const edition = readEdition(readFileSync('data/edition.json', 'utf8'))
      const { name, tags } = siteTags(edition)
      const head = `${policy}${isBuild && hasEmbeds ? tags : ''}<style>${style}</style><link rel="preload" as="fetch" href="data/atlas.json" crossorigin>`
      return html
        .replace(/<title>[^<]*/, () => `<title>${escaped(name)}`)
        .replace('<!--head-->', () => head)
        .replace('<!--app-->', () => render().app)
        .replace(/\n+/g, '\n')
    },
    generateBundle: {
      // After Vite has written the page with the names of its scripts.
      order: 'post',
      async handler(_, bundle) {
        const { table, embeds } = rendered ?? render()
        this.emitFile({ type: 'asset', fileName: 'table.html', source: table })
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const bare = String(page.source)
        page.source = bare.replace('</head>', () => `${preloads(Object.values(bundle))}</head>`)
        if (!hasEmbeds) return
        const poster = await inlineScript('src/embed/poster.ts')
        const sheet = minified(['src/embed/embed.css'])
        for (const { layer, language, caption, app } of embeds) {
          const source = embedPage({
            page: bare,
            app,
            caption,
            language,
            view: encodeView(embedView(layer, language)),
            poster,
            sheet,
          })
          this.emitFile({ type: 'asset', fileName: embedFile({ layer, language }), source })
        }
      },
    },
  }
}

/** What the first script asks for as soon as it runs, asked for beside it: each would be one way to the server later. */
const wantedAtOnce = /^assets\/(rolldown-runtime|link|settle|app|map)-[\w-]{8}\.(js|css)$/

function preloads(files: readonly { readonly fileName: string }[]): string {
  return files
    .flatMap(({ fileName }) => {
      const [, , kind] = wantedAtOnce.exec(fileName) ?? []
      if (!kind) return []
      const how = kind === 'js' ? 'rel="modulepreload" crossorigin' : 'rel="preload" as="style"'
      return `<link ${how} href="${fileName}">`
    })
    .join('')
}

/** The publication's name, and what those read who only see its link. */
function siteTags(edition: EditionConfig): { readonly name: string; readonly tags: string } {
  const publisher = publisherOf(edition)
  const { language = 'zh', address = '' } = publisher ?? {}
  const name = publicationName(publisher ? { publisher } : {}, language)
  const description = previewText[language].summary
  const tags = socialTags({
    language,
    siteName: name,
    title: name,
    description,
    address,
    path: '',
    picture: sitePicture,
  })
  return { name, tags }
}

function minified(sheets: readonly string[]): string {
  const code = Buffer.from(sheets.map((path) => readFileSync(path, 'utf8')).join('\n'))
  return transform({ filename: 'page.css', code, minify: true }).code.toString()
}
