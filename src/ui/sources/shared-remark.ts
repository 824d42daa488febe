// What all figures of a row or a column have in brackets alike is said once, beside its name.

/** A figure and what stands in brackets behind it. */
export function apart(text: string): { readonly figure: string; readonly bracket: string } {
  const start = text.search(/（| \(/)
  return start < 0 ? { figure: text, bracket: '' } : { figure: text.slice(0, start), bracket: text.slice(start) }
}

/** The bracket that two or more figures share, with the blank before it; "" where they differ or have none. */
export function sharedBracket(texts: readonly string[]): string {
  const [shared = '', ...others] = texts.map((text) => apart(text).bracket)
  return others.length > 0 && others.every((bracket) => bracket === shared) ? shared : ''
}

/** A figure without the bracket that is said elsewhere. */
export function without(bracket: string, text: string): string {
  return bracket !== '' && text.endsWith(bracket) ? text.slice(0, -bracket.length) : text
}

/** The words within a bracket. */
export function wordsOf(bracket: string): string {
  return bracket.trim().slice(1, -1)
}
