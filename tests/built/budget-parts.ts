// The files behind each number of the size budget; the browser tests prove that they suffice.

import { filesMatching, filesOf, type Manifest, reachable } from './site-files.ts'
import budget from './size-budget.json' with { type: 'json' }

export type Part = keyof typeof budget.sizes

const isOneOf = (patterns: readonly string[]) => (key: string) => patterns.some((pattern) => key.includes(pattern))

/** Files below the built folder, each once. */
export function budgetParts(manifest: Manifest, folder: string): Readonly<Record<Part, readonly string[]>> {
  const { engineModules, deckModules, lazyModules, firstData, laterData } = budget
  const isEngine = isOneOf(engineModules)
  const isDeck = isOneOf(deckModules)
  const isLazy = isOneOf(lazyModules)
  const worker = filesMatching(folder, /^assets\/maplibre-gl-worker[^/]*\.js$/)
  const withoutEngine = filesOf(
    manifest,
    reachable(manifest, (key) => isEngine(key) || isLazy(key)),
  )
  // A style sheet fetched by a script of its own stands in the manifest beside the graph, not in it.
  const styles = filesOf(manifest, new Set(Object.keys(manifest).filter((key) => /^src\/.*\.css$/.test(key))))
  const withoutDeck = filesOf(manifest, reachable(manifest, isDeck))
  return {
    firstHtml: ['index.html'],
    withoutEngine: [...new Set(['index.html', ...firstData, ...styles, ...withoutEngine])],
    withoutDeck: [...new Set(['index.html', ...firstData, ...laterData, ...styles, ...withoutDeck, ...worker])],
  }
}

/** Patterns of the budget that no built chunk fits any more. */
export function stalePatterns(manifest: Manifest): readonly string[] {
  const keys = Object.keys(manifest)
  const patterns = [...budget.engineModules, ...budget.deckModules, ...budget.lazyModules]
  return patterns.filter((pattern) => !keys.some((key) => key.includes(pattern)))
}
