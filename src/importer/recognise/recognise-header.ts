// Which row of a table is its header, and what each column holds.
import { cleanText } from './clean-text.ts'

export type HeaderPatterns<K extends string> = readonly (readonly [K, RegExp])[]

/** What each column holds; undefined for a column the importer does not know. */
export type ColumnKinds<K extends string> = readonly (K | undefined)[]

/** Reads a row as a header: at least two cells must be known headings, and most of the others short. */
export function readHeader<K extends string>(
  cells: readonly string[],
  patterns: HeaderPatterns<K>,
): ColumnKinds<K> | undefined {
  const kinds = cells.map((cell) => {
    const text = cleanText(cell).replace(/ /g, '')
    return text === '' ? undefined : patterns.find(([, regex]) => regex.test(text))?.[0]
  })
  const known = new Set(kinds.filter((kind) => kind !== undefined))
  const distinct = new Set(cells.map(cleanText).filter((text) => text !== ''))
  return known.size >= 2 && distinct.size >= 2 && distinct.size <= 2 * known.size + 2 ? kinds : undefined
}

/** Cells of a kind, in order. */
export function cellsOf<K extends string>(cells: readonly string[], kinds: ColumnKinds<K>, kind: K): readonly string[] {
  return cells.filter((_, i) => kinds[i] === kind)
}
