// Scripts packed into a page: unpacked when they are first asked for, and given an address of their own.
import { type PackedPage, unpack, unpackText } from './unpack.ts'

/**
 * In a packed script: the address of another part, which exists only once that part is unpacked. A whole string, for a
 * script may well have a property that is called part.
 */
const addressMark = /"part:([\w.-]+\.js)"/g

/**
 * Gives the address of a script packed into a page, to be imported. Parts that it needs at once are unpacked with it; the build
 * sees to it that they form no circle. Rejects where a part is missing or damaged.
 */
export function openParts(page: PackedPage): (name: string) => Promise<string> {
  const addresses = new Map<string, Promise<string>>()
  const makeAddress = async (name: string): Promise<string> => {
    const text = await unpackText(name, page)
    const needed = [...new Set([...text.matchAll(addressMark)].map(([, part = '']) => part))]
    const found = new Map(
      await Promise.all(needed.map(async (part): Promise<[string, string]> => [part, await address(part)])),
    )
    const script = text.replace(addressMark, (mark, part: string) => (found.has(part) ? `"${found.get(part)}"` : mark))
    return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  }
  const address = (name: string): Promise<string> => {
    const known = addresses.get(name) ?? makeAddress(name)
    addresses.set(name, known)
    return known
  }
  return address
}

/** A link to a packed file saves that file; other links are left alone. */
export function savePackedFiles(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const file = link?.getAttribute('href')?.replace(/^\.\//, '') ?? ''
    const packed = /^[\w./-]+$/.test(file) ? unpack(file, page) : null
    if (!packed) return
    event.preventDefault()
    void new Response(packed).blob().then((blob) => {
      const save = page.createElement('a')
      save.href = URL.createObjectURL(blob)
      save.download = file.split('/').at(-1) ?? file
      save.click()
      setTimeout(() => URL.revokeObjectURL(save.href), 60_000)
    })
  })
}
