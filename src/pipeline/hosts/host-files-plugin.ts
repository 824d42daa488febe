// Vite plugin: writes what the common hosts need beside the built site, with a policy that fits every page in it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { sitePolicy } from '../content-policy.ts'
import { readEdition } from '../edition.ts'
import { hostFilesOf } from './host-files.ts'

export function hostFiles(): Plugin {
  let folder = 'dist'
  return {
    name: 'host-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.build.outDir
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        )
        const texts = pages.map((name) => readFileSync(join(folder, name), 'utf8'))
        const inside = (element: RegExp) => [
          ...new Set(texts.flatMap((text) => [...text.matchAll(element)].map(([, code = '']) => code))),
        ]
        const styles = inside(/<style>([\s\S]*?)<\/style>/g)
        const scripts = inside(/<script>([\s\S]*?)<\/script>/g)
        const { basePath = '/' } = readEdition(readFileSync('data/edition.json', 'utf8'))
        const request = { base: basePath, policy: sitePolicy(styles, scripts) }
        for (const [name, text] of Object.entries(hostFilesOf(request))) writeFileSync(join(folder, name), text)
      },
    },
  }
}
