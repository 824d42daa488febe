// Vite plugin: Chinese texts travel with the page, English ones in a chunk that arrives when English is first asked for.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Plugin, parseAst } from 'vite'

const folder = 'src/i18n'
const isMessages = (id: string) => /\/i18n\/[\w-]+\.messages\.ts(\?english)?$/.test(id)
/** Stands in for src/i18n/english-messages.ts, which is empty outside of a build. */
const chunkId = '\0english-messages'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** The second argument of each `messages(…, …)` call at the top level of a module already stripped of types. */
function englishArguments(code: string): { start: number; end: number; zhEnd: number }[] {
  const found: { start: number; end: number; zhEnd: number }[] = []
  const program = parseAst(code) as unknown as { body: readonly Node[] }
  for (const statement of program.body) {
    const declaration = (statement.declaration ?? statement) as Node
    for (const { init } of (declaration.declarations ?? []) as readonly { init?: Node }[]) {
      const callee = init?.callee as { name?: string } | undefined
      const [zh, en] = (init?.arguments ?? []) as readonly Node[]
      if (callee?.name === 'messages' && zh && en) found.push({ start: en.start, end: en.end, zhEnd: zh.start })
    }
  }
  return found
}

/** Names of the messages that a file exports. */
function messageNames(code: string): string[] {
  return [...code.matchAll(/^export const (\w+) = messages\(/gm)].flatMap((match) => match[1] ?? [])
}

export function splitEnglish(): Plugin {
  return {
    name: 'split-english',
    apply: 'build',
    resolveId: {
      order: 'pre',
      handler: (id) => (id.endsWith('/english-messages.ts') ? chunkId : null),
    },
    load(id) {
      if (id !== chunkId) return null
      const files = readdirSync(folder).filter((name) => name.endsWith('.messages.ts'))
      // By name rather than as whole modules: those would come with an object of getters each.
      const lines = files.flatMap((name) => {
        const file = join(folder, name)
        const path = JSON.stringify(resolve(file))
        return messageNames(readFileSync(file, 'utf8')).flatMap((text) => [
          `import { ${text} } from ${path}`,
          `import { ${text} as ${text}En } from ${path.slice(0, -1)}?english"`,
          `${text}.en = ${text}En`,
        ])
      })
      return [`import ${JSON.stringify(resolve(folder, 'english.css'))}`, ...lines].join('\n')
    },
    transform: {
      // After the types have gone.
      order: 'post',
      handler(code, id) {
        if (!isMessages(id)) return null
        const wantsEnglish = id.endsWith('?english')
        let next = code
        for (const { start, end, zhEnd } of englishArguments(code).reverse()) {
          next = wantsEnglish
            ? `${next.slice(0, zhEnd)}null, ${next.slice(start)}`
            : `${next.slice(0, start)}null${next.slice(end)}`
        }
        return { code: wantsEnglish ? next.replace(/\bmessages\(null, /g, '((_, en) => en)(null, ') : next, map: null }
      },
    },
  }
}
