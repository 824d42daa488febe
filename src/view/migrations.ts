// Old links: each step rewrites the pairs of one version into those of the next, so that a printed link keeps opening.

/** Pairs of a link as written, key to value, both already unescaped. */
export type LinkPairs = ReadonlyMap<string, string>
export type Migration = (pairs: LinkPairs) => LinkPairs

/** A link without "v" is of version 1. Raise this, and add a step, when a letter or a value changes its meaning. */
export const currentVersion = 1

/** Step n leads from version n to n + 1. */
export const migrations: ReadonlyMap<number, Migration> = new Map()

/** Applies every step between two versions; a missing step changes nothing. */
export function migrate(pairs: LinkPairs, from: number, to = currentVersion, steps = migrations): LinkPairs {
  let migrated = pairs
  for (let version = from; version < to; version += 1) migrated = steps.get(version)?.(migrated) ?? migrated
  return migrated
}
