// Test support: the repository's own CSV files, as parseTables takes them.
import { readdirSync, readFileSync } from 'node:fs'

/** Path from the repository's root → text. */
export function readRealFiles(): ReadonlyMap<string, string> {
  const root = new URL('../../', import.meta.url)
  const files = new Map<string, string>()
  for (const folder of ['data', 'seeds'])
    for (const name of readdirSync(new URL(`${folder}/`, root)))
      if (name.endsWith('.csv'))
        files.set(`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))
  return files
}
