// Which built files a reader's browser fetches when: sorted by the bundler's own manifest.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** The part of an entry of Vite's manifest that is read here. */
export interface Chunk {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}
export type Manifest = Readonly<Record<string, Chunk>>

/** Files that a chunk brings with it: itself, its static imports, its styles and assets. */
function withStatic(manifest: Manifest, key: string, seen: Set<string>): void {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return
  seen.add(key)
  for (const next of chunk.imports ?? []) withStatic(manifest, next, seen)
}

/**
 * Keys reached from the entry: static imports always, dynamic ones unless `isLeftOut` says no to their key.
 * A chunk that is also imported statically by what stays in, stays in.
 */
export function reachable(manifest: Manifest, isLeftOut: (key: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>()
  const visited = new Set<string>()
  const open = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (visited.has(key)) continue
    visited.add(key)
    const before = new Set(seen)
    withStatic(manifest, key, seen)
    for (const added of seen)
      if (!before.has(added)) open.push(...(manifest[added]?.dynamicImports ?? []).filter((next) => !isLeftOut(next)))
  }
  return seen
}

/** Files of those chunks, below the built folder, each once. */
export function filesOf(manifest: Manifest, keys: ReadonlySet<string>): readonly string[] {
  const chunks = [...keys].flatMap((key) => manifest[key] ?? [])
  return [...new Set(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]))].toSorted()
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
}

/** Names below the folder that match, with forward slashes. */
export function filesMatching(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => pattern.test(name))
    .toSorted()
}

/** Bytes after brotli at its best, as a static host would send them. */
export function brotliBytes(folder: string, files: readonly string[]): number {
  return files
    .map((file) => {
      const text = readFileSync(join(folder, file))
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
      return brotliCompressSync(text, { params }).length
    })
    .reduce((sum, bytes) => sum + bytes, 0)
}
