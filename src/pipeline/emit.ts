// Writes public/data in one step: everything is made in memory, put into a new folder and swapped in.
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface DatasetFile {
  /** Name below public/data. */
  readonly name: string
  /** Text, or bytes where the file is none. */
  readonly text: string | Uint8Array
  /** Rows, features or facts, as the manifest counts them. */
  readonly rows: number
}

export interface ManifestInput {
  readonly files: readonly DatasetFile[]
  readonly tables: Readonly<Record<string, number>>
  readonly sources: number
  readonly geometryHash: string
  readonly asOf: string
}

/** The manifest: what was written, with bytes and SHA-256. Holds no date of its own making, so that it repeats exactly. */
export function manifest({ files, tables, sources, geometryHash, asOf }: ManifestInput): DatasetFile {
  const listed = files.map(({ name, text, rows }) => ({
    name,
    rows,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  const text = `${JSON.stringify({ schema: 1, asOf, geometryHash, sources, tables, files: listed }, null, 2)}\n`
  return { name: 'manifest.json', text, rows: files.length }
}

/** Replaces the folder's content; on any failure the old content stays. */
export function writeDataset(folder: string, files: readonly DatasetFile[]): void {
  const fresh = `${folder}.new`
  const old = `${folder}.old`
  rmSync(fresh, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  for (const { name, text } of files) {
    mkdirSync(dirname(join(fresh, name)), { recursive: true })
    writeFileSync(join(fresh, name), text)
  }
  try {
    renameSync(folder, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(fresh, folder)
  rmSync(old, { recursive: true, force: true })
}
