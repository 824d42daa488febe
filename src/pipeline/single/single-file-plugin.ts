// Vite plugin: folds the whole build into one HTML file that opens without a server and without a network.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { hashOf, policyOf } from '../content-policy.ts'
import { inlineScript } from '../inline-script.ts'
import { findCircle, neededBy, packedPart, partName, rewriteScript } from './pack.ts'

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
        const html = textOf(page.source)
        const chunks = files.filter((file) => file.type === 'chunk')
        const first = partName(entry.fileName)
        // What a page on a server loads ahead, and what all that needs.
        const ahead = [first, ...linksOf(html, 'modulepreload').map(partName)]
        const soon = [...new Set(ahead.flatMap((name) => neededBy(name, chunks)))]
        const begun = linksOf(html, 'preload').filter((name) => name.startsWith(`${data.path}/`))
        const source = foldPage({
          page: html,
          sheet: sheets.join('\n'),
          boot,
          first,
          soon,
          begun,
          table: table?.type === 'asset' ? textOf(table.source) : '',
          parts: [...scriptParts(files), ...dataParts(data, isLeftOut)],
        })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

/** What the page's links of one kind lead to, as it is written there. */
const linksOf = (page: string, rel: string) =>
  [...page.matchAll(new RegExp(`<link rel="${rel}"[^>]*href="([^"]*)"`, 'g'))].map(([, href = '']) => href)

const textOf = (source: string | Uint8Array) => (typeof source === 'string' ? source : new TextDecoder().decode(source))

/** A part by its name, packed. */
type Part = readonly [name: string, packed: string]

const partOf = (name: string, content: string | Uint8Array): Part => [name, packedPart(name, content)]

function scriptParts(files: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]): Part[] {
  const chunks = files.filter((file) => file.type === 'chunk')
  const circle = findCircle(chunks)
  if (circle) throw new Error(`scripts import each other in a circle: ${circle.join(' → ')}`)
  const workers = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.js'))
  return [
    ...chunks.map((chunk) => partOf(partName(chunk.fileName), rewriteScript(chunk))),
    ...workers.flatMap((file) => (file.type === 'asset' ? [partOf(partName(file.fileName), file.source)] : [])),
  ]
}

function dataParts({ folder, path }: SingleFileOptions['data'], isLeftOut: (name: string) => boolean): Part[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !isLeftOut(name))
    .toSorted()
    .map((name) => partOf(`${path}/${name}`, readFileSync(join(folder, name))))
}

interface Folded {
  readonly page: string
  readonly sheet: string
  readonly boot: string
  readonly first: string
  /** Names of the scripts and of the data without which the page does not answer its reader: they stand before all others. */
  readonly soon: readonly string[]
  readonly begun: readonly string[]
  readonly table: string
  readonly parts: readonly Part[]
}

/** The page with its style and scripts inside, and a policy that lets no request out. */
function foldPage({ page, sheet, boot, first, soon, begun, table, parts }: Folded): string {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
  const policy = policyOf({
    'script-src': [hashOf(boot), 'blob:'],
    'worker-src': ['blob:', 'data:'],
    // MapLibre reads its worker and, opened from a file, starts it from a data address.
    'connect-src': ['blob:'],
    'style-src': [...styles, sheet].map(hashOf),
    'img-src': ['data:', 'blob:'],
  })
  const early = new Set([...soon, ...begun])
  const packed = (isEarly: boolean) => parts.flatMap(([name, text]) => (early.has(name) === isEarly ? [text] : []))
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
        ...packed(true),
        // Here, not at the end: what is needed first is unpacked while the rest is read from the file.
        `<script data-first="${first}" data-soon="${soon.join(' ')}" data-begun="${begun.join(' ')}">${boot}</script>`,
        ...packed(false),
        '</body>',
      ].join('\n'),
    )
}
