// Vite plugin: adds the pictures and pages that chat programs and social media show of the atlas and of each story.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import { readEdition } from '../edition.ts'

const run = promisify(execFile)

const relative =
  'data/edition.json 没有写 address：预览图只有相对地址，多数聊天软件不会显示。\n' +
  'No address in data/edition.json: preview pictures have relative addresses, which most chat programs do not follow.'

/** Draws beside the bundling; a picture that cannot be drawn fails the build. */
export function previews(): Plugin {
  let drawn: Promise<readonly (readonly [name: string, base64: string])[]>
  const draw = async () => {
    const args = ['--import', 'tsx', 'src/pipeline/preview/cli.ts']
    const { stdout } = await run(process.execPath, args, { encoding: 'utf8', maxBuffer: 64e6 })
    return JSON.parse(stdout) as Awaited<typeof drawn>
  }
  return {
    name: 'previews',
    apply: 'build',
    buildStart() {
      drawn = draw()
      // Answered for where it is awaited.
      drawn.catch(() => {})
    },
    configResolved({ logger }) {
      const { address = '' } = readEdition(readFileSync('data/edition.json', 'utf8'))
      if (address === '') logger.info(relative)
    },
    async generateBundle() {
      for (const [fileName, base64] of await drawn)
        this.emitFile({ type: 'asset', fileName, source: Buffer.from(base64, 'base64') })
    },
  }
}
