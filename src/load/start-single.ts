// The one script of the single file that runs by itself; the build names the first part in the document.
import { openParts, savePackedFiles } from './open-parts.ts'

const addressOf = openParts(document)
// Called where the bundler wrote import(): see rewriteScript in the pipeline.
Object.assign(globalThis, { atlasPart: addressOf })
savePackedFiles(document)

const first = document.currentScript?.dataset.first ?? ''
void addressOf(first).then((address) => {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = address
  document.head.append(script)
})
