// Replaces several files as one step: all are written beside their targets first; a failure puts the old ones back.
import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes path → text below the root. Throws, with every file as it was, where one cannot be replaced. */
export function writeTables(root: string, texts: ReadonlyMap<string, string>): void {
  const targets = [...texts].map(([path, text]) => {
    const target = join(root, path)
    return { target, fresh: `${target}.new`, old: `${target}.old`, text }
  })
  const replaced: typeof targets = []
  try {
    for (const { fresh, target, old, text } of targets) {
      writeFileSync(fresh, text)
      copyFileSync(target, old)
    }
    for (const one of targets) {
      renameSync(one.fresh, one.target)
      replaced.push(one)
    }
  } catch (error) {
    for (const { old, target } of replaced) renameSync(old, target)
    throw error
  } finally {
    for (const { fresh, old } of targets) {
      rmSync(fresh, { force: true })
      rmSync(old, { force: true })
    }
  }
}
