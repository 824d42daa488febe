// Which row of a table is its header, and what each column holds.
import { cleanText, isSerial } from './clean-text.ts'

export type HeaderPatterns<K extends string> = readonly (readonly [K, RegExp])[]

/** What each column holds; undefined for a column the importer does not know. */
export type ColumnKinds<K extends string> = readonly (K | undefined)[]

/** Whether a cell's cleaned text is an entry rather than the heading of a column. */
export type IsData = (text: string) => boolean

/** Reads a row as a header: at least two cells are known headings, most of the others too, and none is a number or an entry. */
export function readHeader<K extends string>(
  cells: readonly string[],
  patterns: HeaderPatterns<K>,
  isData: IsData,
): ColumnKinds<K> | undefined {
  const texts = cells.map((cell) => cleanText(cell).replace(/ /g, ''))
  const kinds = texts.map((text) => (text === '' ? undefined : patterns.find(([, regex]) => regex.test(text))?.[0]))
  const known = new Set(kinds.filter((kind) => kind !== undefined))
  const distinct = new Set(texts.filter((text) => text !== ''))
  if (known.size < 2 || distinct.size < 2 || distinct.size > 2 * known.size + 2) return undefined
  return [...distinct].some(
    (text) => isSerial(text) || /^第[一二三四五六七八九十\d]{1,3}批$/.test(text) || isData(text),
  )
    ? undefined
    : kinds
}
