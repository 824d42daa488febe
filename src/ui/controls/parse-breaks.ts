// Class limits as a reader types them.

/** Ascending numbers out of text with commas, 、 or spaces between; null where a part is no number or the order is wrong. */
export function parseBreaks(text: string): number[] | null {
  const parts = text.split(/[\s,，、;；]+/).filter(Boolean)
  const numbers = parts.map(Number)
  const isAscending = numbers.every((n, i) => Number.isFinite(n) && (i === 0 || n > (numbers[i - 1] ?? 0)))
  return parts.length > 0 && isAscending ? numbers : null
}
