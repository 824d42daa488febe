// How the project's own programs are started without a shell, the same on every system.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Path of a file inside an installed package, whatever the package's export list says. */
function inPackage(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file)
}

/** Arguments for `node` that run `npm run data`, `vite`, and so on. */
export const programs = {
  data: (...args: readonly string[]) => ['--import', 'tsx', 'src/pipeline/cli.ts', ...args],
  vite: (...args: readonly string[]) => [inPackage('vite', 'bin/vite.js'), ...args],
  vitest: (...args: readonly string[]) => [inPackage('vitest', 'vitest.mjs'), ...args],
  biome: (...args: readonly string[]) => [inPackage('@biomejs/biome', 'bin/biome'), ...args],
  knip: (...args: readonly string[]) => [inPackage('knip', 'bin/knip.js'), ...args],
  tsc: (...args: readonly string[]) => [inPackage('typescript', 'bin/tsc'), ...args],
} as const
