// Parts packed into a page: gzip as base64 in script elements that no browser runs, found by the name in data-part.

/** The bytes of a part; null where the page has none of that name. The stream fails where the part is damaged. */
export function unpack(name: string, page: ParentNode): ReadableStream<Uint8Array<ArrayBuffer>> | null {
  const element = page.querySelector(`script[data-part="${CSS.escape(name)}"]`)
  if (!element) return null
  const binary = atob(element.textContent?.trim() ?? '')
  // A loop: a function for each character takes ten times as long, on what the page waits for.
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i)
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
}

/** The text of a part. Rejects with an Error where it is missing or damaged. */
export async function unpackText(name: string, page: ParentNode): Promise<string> {
  const packed = unpack(name, page)
  if (!packed) throw new Error(`${name} is not in this file`)
  return new Response(packed).text()
}
