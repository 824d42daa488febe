// Vite plugin: folds the whole build into one HTML file that opens without a server and without a network.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { hashOf, policyOf } from '../content-policy.ts'
import { inlineScript } from '../inline-script.ts'
import { findCircle, packedPart, partName, rewriteScript } from './pack.ts'

const answer = '/load/answer.ts'
const packedAnswer = resolve('src/load/packed-answer.ts')

export interface SingleFileOptions {
  /** Name of the file that is made. */
  readonly fileName: string
  /** Folder whose files the page asks for, such as "public/data", and the path it asks below. */
  readonly data: { readonly folder: string; readonly path: string }
  /** Files of that folder that stay outside. */
  readonly isLeftOut?: (name: string) => boolean
}

export function singleFile({ fileName, data, isLeftOut = () => false }: SingleFileOptions): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: { cssCodeSplit: false, manifest: false, copyPublicDir: false, modulePreload: false },
    }),
    resolveId: {
      order: 'pre',
      handler: (id) => (id.endsWith('./answer.ts') || id.endsWith(answer) ? packedAnswer : null),
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle)
        const page = files.find((file) => file.fileName === 'index.html')
        const entry = files.find((file) => file.type === 'chunk' && file.isEntry)
        if (page?.type !== 'asset' || entry?.type !== 'chunk') throw new Error('no page to fold')
        const sheets = files.flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? textOf(file.source) : [],
        )
        const table = files.find((file) => file.fileName === 'table.html')
        const boot = await inlineScript('src/load/start-single.ts')
        const parts = [...scriptParts(files), ...dataParts(data, isLeftOut)]
        const source = foldPage({
          page: textOf(page.source),
          sheet: sheets.join('\n'),
          boot,
          first: partName(entry.fileName),
          table: table?.type === 'asset' ? textOf(table.source) : '',
          parts,
        })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

const textOf = (source: string | Uint8Array) => (typeof source === 'string' ? source : new TextDecoder().decode(source))

function scriptParts(files: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]): string[] {
  const chunks = files.filter((file) => file.type === 'chunk')
  const circle = findCircle(chunks)
  if (circle) throw new Error(`scripts import each other in a circle: ${circle.join(' → ')}`)
  const workers = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.js'))
  return [
    ...chunks.map((chunk) => packedPart(partName(chunk.fileName), rewriteScript(chunk))),
    ...workers.flatMap((file) => (file.type === 'asset' ? packedPart(partName(file.fileName), file.source) : [])),
  ]
}

function dataParts({ folder, path }: SingleFileOptions['data'], isLeftOut: (name: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !isLeftOut(name))
    .toSorted()
    .map((name) => packedPart(`${path}/${name}`, readFileSync(join(folder, name))))
}

interface Folded {
  readonly page: string
  readonly sheet: string
  readonly boot: string
  readonly first: string
  readonly table: string
  readonly parts: readonly string[]
}

/** The page with its style and scripts inside, and a policy that lets no request out. */
function foldPage({ page, sheet, boot, first, table, parts }: Folded): string {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
  const policy = policyOf({
    'script-src': [hashOf(boot), 'blob:'],
    'worker-src': ['blob:', 'data:'],
    // MapLibre reads its worker and, opened from a file, starts it from a data address.
    'connect-src': ['blob:'],
    'style-src': [...styles, sheet].map(hashOf),
    'img-src': ['data:', 'blob:'],
  })
  // What a page on a server loads ahead.
  const soon = [...page.matchAll(/<link rel="modulepreload"[^>]*href="([^"]*)"/g)].map(([, file = '']) =>
    partName(file),
  )
  const plainTable = table.match(/<table>[\s\S]*<\/table>/)?.[0] ?? ''
  return page
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start: string) => start + policy)
    .replace(/<script type="module"[^>]*><\/script>\s*/g, '')
    .replace(/<link rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*>\s*/g, '')
    .replace('</head>', () => `<link rel="icon" href="data:,"><style>${sheet}</style>\n</head>`)
    .replaceAll('href="table.html"', 'href="#all"')
    .replace('</body>', () =>
      [
        `<noscript><div id="all">${plainTable}</div></noscript>`,
        ...parts,
        `<script data-first="${first}" data-soon="${soon.join(' ')}">${boot}</script>`,
        '</body>',
      ].join('\n'),
    )
}
