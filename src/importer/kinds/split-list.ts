// Several names in one cell → single names; commas inside brackets belong to their name.

/** Splits at line ends, semicolons, commas and 、 outside of brackets. */
export function splitList(cell: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  // A bracket on a line of its own belongs to the name above it.
  for (const c of cell.replace(/\s*\n\s*(?=[(（【〔[])/g, '')) {
    if ('(（[【〔'.includes(c)) depth++
    if (')）]】〕'.includes(c)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[\n;；、,，]/.test(c)) {
      parts.push(part)
      part = ''
    } else part += c
  }
  return [...parts, part].map((p) => p.trim()).filter((p) => p !== '')
}
