// Reads the editable tables and the received documents as bytes, by their path below the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** "data/zones.csv" → bytes, for every CSV in data/ and seeds/. Throws where a folder is missing. */
export function readTableFiles(root = '.'): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const folder of ['data', 'seeds']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith('.csv')) files.set(`${folder}/${name}`, readFileSync(join(root, folder, name)))
    }
  }
  return files
}

/** "data/stories/1-415x.md" → bytes, sorted by name; empty where there is no such folder. */
export function readStoryFiles(root = '.'): Map<string, Uint8Array> {
  const folder = 'data/stories'
  if (!existsSync(join(root, folder))) return new Map()
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))
  return new Map(names.sort().map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name))]))
}

/** "data/README.md" → text, byte order mark included, for every file below data/, sorted by path. All of them are text. */
export function readFolderTexts(root = '.'): Map<string, string> {
  const folder = join(root, 'data')
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
