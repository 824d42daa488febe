// Builds the bare MapLibre page into a folder of its own, around the atlas's geometry, compressed like the atlas.
import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** Returns the folder; needs the public/data of `npm run data`. */
export async function buildPeer(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'bare-maplibre-'))
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'peer'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  })
  await copyFile('public/data/geometry.json', join(outDir, 'geometry.json'))
  return outDir
}
