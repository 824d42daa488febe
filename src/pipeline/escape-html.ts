// Text that is to stand in a page as it is.

/** Text for an attribute in double quotes or for the content of an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
