// Holds one file against the walls and the house rules; each breach is one sentence.
import { posix } from 'node:path'
import type { Import, Source } from './read-source.ts'
import { type Gate, owners, type Wall, walls } from './walls.ts'

/** Folder of src that a file belongs to, by the longest name that has a wall; "" for src itself, undefined outside. */
export function folderOf(path: string): string | undefined {
  if (!path.startsWith('src/')) return undefined
  const folders = path.slice('src/'.length).split('/').slice(0, -1)
  if (folders.length === 0) return ''
  const two = folders.slice(0, 2).join('/')
  return two in walls ? two : folders[0]
}

/** "csv-parse/sync" → "csv-parse", "@deck.gl/core" → itself, "node:fs" → "node:". */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  const parts = specifier.replace(/\?.*$/, '').split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function passes(gate: Gate | undefined, kind: Import['kind']): boolean {
  return gate === 'always' || (gate === 'lazy' && kind !== 'value') || (gate === 'type' && kind === 'type')
}

function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return packageOf(specifier)
  return folderOf(posix.join(posix.dirname(path), specifier))
}

/** Imports that the wall of the file's folder does not let through. */
export function wallBreaches(
  { path, imports }: Source,
  table: Readonly<Record<string, Wall>> = walls,
): readonly string[] {
  const folder = folderOf(path)
  const wall = folder === undefined ? undefined : table[folder]
  if (folder === undefined || wall === undefined)
    return [`${path}: its folder has no wall; write one in tests/architecture/walls.ts`]
  return imports.flatMap(({ specifier, kind }) => {
    const isRelative = specifier.startsWith('.')
    const target = targetOf(path, specifier)
    if (isRelative && target === folder) return []
    const gate = target === undefined ? undefined : wall.may[target]
    if (passes(gate, kind)) return []
    const how = gate === undefined ? 'may not import' : `may import only as ${gate}`
    return [`${path}: ${folder || 'src'} ${how} ${specifier} (${wall.why})`]
  })
}

/** Things of the browser that the file names though another owns them. */
export function ownerBreaches({ path, globals }: Source): readonly string[] {
  return Object.entries(owners).flatMap(([name, places]) =>
    globals.has(name) && !places.some((place) => path.startsWith(place))
      ? [`${path}: ${name} belongs to ${places.join(', ') || 'nobody'}`]
      : [],
  )
}
