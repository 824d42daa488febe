// The one script of the single file that runs by itself; the build names the first part and those that it soon calls for.
import { openParts, savePackedFiles } from './open-parts.ts'

const addressOf = openParts(document)
// Called where the bundler wrote import(): see rewriteScript in the pipeline.
Object.assign(globalThis, { atlasPart: addressOf })
savePackedFiles(document)

const { first = '', soon = '' } = document.currentScript?.dataset ?? {}
void addressOf(first).then((address) => {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = address
  document.head.append(script)
})
// While the first part is being read: once it draws, nothing is unpacked until it has drawn.
for (const name of soon.split(' ').filter(Boolean)) addressOf(name).catch(console.warn)
