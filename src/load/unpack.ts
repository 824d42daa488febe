// Parts packed into a page: gzip as base64 in script elements that no browser runs, found by the name in data-part.

/** What is used of a document. */
export type PackedPage = Pick<Document, 'querySelector' | 'readyState' | 'addEventListener'>

/** The bytes of a part; null where the page has none of that name, or has not been read so far. The stream fails where the part is damaged. */
export function unpack(name: string, page: PackedPage): ReadableStream<Uint8Array<ArrayBuffer>> | null {
  const element = page.querySelector(`script[data-part="${CSS.escape(name)}"]`)
  // What nothing follows yet may have been read in part.
  if (!element || (page.readyState === 'loading' && !element.nextSibling)) return null
  const binary = atob(element.textContent?.trim() ?? '')
  // A loop: a function for each character takes ten times as long, on what the page waits for.
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i)
  // Not from a Blob: its bytes would travel through another process and back before any is unpacked.
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(source) {
      source.enqueue(bytes)
      source.close()
    },
  })
  return whole.pipeThrough(new DecompressionStream('gzip'))
}

/** The same of a page that may still be read from its file: null only where it has been read to its end. */
export async function unpackSoon(name: string, page: PackedPage): Promise<ReturnType<typeof unpack>> {
  const packed = unpack(name, page)
  if (packed || page.readyState !== 'loading') return packed
  await new Promise((done) => page.addEventListener('DOMContentLoaded', done, { once: true }))
  return unpack(name, page)
}

/** The text of a part. Rejects with an Error where it is missing or damaged. */
export async function unpackText(name: string, page: PackedPage): Promise<string> {
  const packed = await unpackSoon(name, page)
  if (!packed) throw new Error(`${name} is not in this file`)
  return new Response(packed).text()
}
