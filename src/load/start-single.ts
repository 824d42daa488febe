// The one script of the single file that runs by itself; the build names the first part and all that it soon calls for.
import { openParts, savePackedFiles } from './open-parts.ts'
import { unpackText } from './unpack.ts'

const addressOf = openParts(document)
const { first = '', soon = '', begun = '' } = document.currentScript?.dataset ?? {}
const names = (list: string) => list.split(' ').filter(Boolean)
const texts = new Map(names(begun).map((name) => [name, unpackText(name, document)]))
// Answered for where they are asked for.
for (const text of texts.values()) text.catch(() => {})
// Called where the bundler wrote import(): see rewriteScript in the pipeline; and by packed-answer.ts.
Object.assign(globalThis, { atlasPart: addressOf, atlasTexts: texts })
savePackedFiles(document)

void addressOf(first).then((address) => {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = address
  document.head.append(script)
})
// While the first part is being read: once it draws, nothing is unpacked until it has drawn.
for (const name of names(soon)) {
  addressOf(name).then((address) => {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = address
    document.head.append(link)
  }, console.warn)
}
