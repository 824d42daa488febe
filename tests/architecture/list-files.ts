// The files of the repository, without what is installed or generated.
import { readdirSync } from 'node:fs'

const generated = new Set([
  '.git',
  'node_modules',
  'dist',
  'dist-single',
  'public/data',
  'tests/out',
  'coverage',
  '.vite',
])

/** Paths below a folder of the repository, with "/" and sorted. */
export function listFiles(folder = '.'): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const paths = entries.flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (generated.has(path) || entry.name === 'node_modules') return []
    return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : []
  })
  return paths.toSorted()
}
