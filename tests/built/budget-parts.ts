// The files behind each number of the size budget; the browser tests prove that they suffice.

import { filesMatching, filesOf, type Manifest, reachable } from './site-files.ts'
import budget from './size-budget.json' with { type: 'json' }

export type Part = keyof typeof budget.sizes

const isOneOf = (patterns: readonly string[]) => (key: string) => patterns.some((pattern) => key.includes(pattern))

/** Files below the built folder, each once. */
export function budgetParts(manifest: Manifest, folder: string): Readonly<Record<Part, readonly string[]>> {
  const { useModules, mapModules, firstData, laterData } = budget
  const worker = filesMatching(folder, /^assets\/idle-worker-[^/]*\.js$/)
  const filesWith = (patterns: readonly string[]) => {
    const isWanted = isOneOf(patterns)
    return filesOf(
      manifest,
      reachable(manifest, (key) => !isWanted(key)),
    )
  }
  const withoutEngine = filesWith(useModules)
  const withoutDeck = filesWith([...useModules, ...mapModules])
  // Styles that the first script asks for by itself.
  const styles = filesMatching(folder, /^assets\/(app|map)-[^/]{8}\.css$/)
  return {
    firstHtml: ['index.html'],
    withoutEngine: [...new Set(['index.html', ...firstData, ...styles, ...withoutEngine])],
    withoutDeck: [...new Set(['index.html', ...firstData, ...laterData, ...styles, ...withoutDeck, ...worker])],
  }
}

/** Patterns of the budget that no built chunk fits any more. */
export function stalePatterns(manifest: Manifest): readonly string[] {
  const keys = Object.keys(manifest)
  return [...budget.useModules, ...budget.mapModules].filter((pattern) => !keys.some((key) => key.includes(pattern)))
}
