// The little inline Markdown that a slide allows: **strong**; everything else is plain text.

export interface InlinePart {
  readonly text: string
  readonly isStrong: boolean
}

/** Splits a line; unmatched stars stay as they are. Joining the texts gives the line without its markers. */
export function inlineParts(line: string): readonly InlinePart[] {
  return line
    .split(/(\*\*.+?\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 4 && part.startsWith('**') && part.endsWith('**')
        ? { text: part.slice(2, -2), isStrong: true }
        : { text: part, isStrong: false },
    )
}
