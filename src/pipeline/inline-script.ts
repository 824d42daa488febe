// One entry of the source as a plain script that stands in a page by itself.
import { build } from 'vite'

/** Bundles an entry with all it imports; what comes back can stand between script tags. Rejects where it does not build. */
export async function inlineScript(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'inline' } },
  })
  const [first] = Array.isArray(made) ? made : [made]
  const output = first && 'output' in first ? first.output[0] : null
  if (!output) throw new Error(`${entry} was not built`)
  return output.code.trim().replaceAll('</script', '<\\/script')
}
