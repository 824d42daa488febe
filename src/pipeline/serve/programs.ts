// How the project's own programs are started without a shell, the same on every system.
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../../../node_modules')

/** Arguments for `node` that run `npm run data`, Vite, vitest and the linters. */
export const programs = {
  data: (...args: readonly string[]) => ['--import', 'tsx', 'src/pipeline/cli.ts', ...args],
  vite: (...args: readonly string[]) => [join(packages, 'vite/bin/vite.js'), ...args],
  vitest: (...args: readonly string[]) => [join(packages, 'vitest/vitest.mjs'), ...args],
  biome: (...args: readonly string[]) => [join(packages, '@biomejs/biome/bin/biome'), ...args],
  knip: (...args: readonly string[]) => [join(packages, 'knip/bin/knip.js'), ...args],
  tsc: (...args: readonly string[]) => [join(packages, 'typescript/bin/tsc'), ...args],
} as const
