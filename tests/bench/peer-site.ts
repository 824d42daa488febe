// Builds a bare MapLibre page into a folder of its own, around the atlas's geometry, compressed like the atlas.
import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** One page by itself, so that it carries nothing of another's. Returns the folder; needs the public/data of `npm run data`. */
export async function buildPeer(page: 'index.html' | 'flight.html' = 'index.html'): Promise<string> {
  const root = join(import.meta.dirname, 'peer')
  const outDir = await mkdtemp(join(tmpdir(), 'bare-maplibre-'))
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, page) },
    },
  })
  await copyFile('public/data/geometry.json', join(outDir, 'geometry.json'))
  return outDir
}
