// Vite plugin: draws the default view into index.html with its critical style and content policy, and adds table.html.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import type { Plugin } from 'vite'
import { sitePolicy } from '../content-policy.ts'
import type { RenderedPage } from './render-page.tsx'

const criticalSheets = ['src/ui/critical.css', 'src/ui/map/map-critical.css']

export function firstPage(): Plugin {
  let isBuild = false
  let rendered: RenderedPage | null = null
  const render = (): RenderedPage => {
    const args = ['--import', 'tsx', 'src/pipeline/prerender/cli.ts']
    rendered = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64e6 })) as RenderedPage
    return rendered
  }
  return {
    name: 'first-page',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    transformIndexHtml(html) {
      const code = Buffer.from(criticalSheets.map((path) => readFileSync(path, 'utf8')).join('\n'))
      const style = transform({ filename: 'critical.css', code, minify: true }).code.toString()
      const policy = isBuild ? `<meta http-equiv="Content-Security-Policy" content="${sitePolicy([style])}">` : ''
      const head = `${policy}<style>${style}</style><link rel="preload" as="fetch" href="data/atlas.json" crossorigin>`
      return html
        .replace('<!--head-->', () => head)
        .replace('<!--app-->', () => render().app)
        .replace(/\n+/g, '\n')
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'table.html', source: (rendered ?? render()).table })
    },
  }
}
