// Replaces several files as one step: a failure puts the old ones back, and what a killed process left half done is finished or undone.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Stands beside the tables while they are being replaced, and names them: from then on the import holds. */
const pending = 'data/.import-pending.json'

/** Writes path → text below the root. Throws, with every file as it was, where one cannot be replaced. */
export function writeTables(root: string, texts: ReadonlyMap<string, string>): void {
  const targets = [...texts].map(([path, text]) => ({ ...namesOf(root, path), text }))
  const replaced: typeof targets = []
  try {
    for (const { fresh, target, old, text } of targets) {
      writeThrough(fresh, text)
      copyFileSync(target, old)
    }
    writeThrough(`${join(root, pending)}.new`, JSON.stringify([...texts.keys()]))
    renameSync(`${join(root, pending)}.new`, join(root, pending))
    for (const one of targets) {
      renameSync(one.fresh, one.target)
      replaced.push(one)
    }
  } catch (error) {
    for (const { old, target } of replaced) renameSync(old, target)
    throw error
  } finally {
    rmSync(join(root, pending), { force: true })
    sweep(root)
  }
}

/** Ends what a killed import began: its tables are all replaced, or none. Called before the tables are read. */
export function settleTables(root: string): void {
  const mark = join(root, pending)
  if (existsSync(mark)) {
    for (const path of JSON.parse(readFileSync(mark, 'utf8')) as string[]) {
      const { fresh, target } = namesOf(root, path)
      if (existsSync(fresh)) renameSync(fresh, target)
    }
    rmSync(mark)
  }
  sweep(root)
}

function namesOf(root: string, path: string) {
  const target = join(root, path)
  return { target, fresh: `${target}.new`, old: `${target}.old` }
}

function sweep(root: string): void {
  const leftOver = /^(?:[\w-]+\.csv\.(?:new|old)|\.import-pending\.json\.new)$/
  for (const name of readdirSync(join(root, 'data')))
    if (leftOver.test(name)) rmSync(join(root, 'data', name), { force: true })
}

/** On the disk, not only in the system's memory, before anything is renamed. */
function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
