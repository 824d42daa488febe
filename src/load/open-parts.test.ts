// Parts packed as the build packs them, unpacked as the browser does: a page of script elements is all it takes.
import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { openParts } from './open-parts.ts'
import { type PackedPage, unpackText } from './unpack.ts'

/** A page that knows its elements by the name in data-part. */
function pageOf(parts: Readonly<Record<string, string>>): PackedPage {
  const querySelector = (selector: string) => {
    const name = /data-part="(.+)"\]/.exec(selector)?.[1]?.replaceAll('\\', '') ?? ''
    const text = parts[name]
    return text === undefined ? null : { textContent: gzipSync(text).toString('base64') }
  }
  return { querySelector, readyState: 'complete' } as unknown as PackedPage
}

vi.stubGlobal('CSS', { escape: (text: string) => text })
afterEach(() => vi.restoreAllMocks())

it('gives back the text that was packed, and says which part is missing', async () => {
  const page = pageOf({ 'data/atlas.json': '{"name":"浙江"}' })
  expect(await unpackText('data/atlas.json', page)).toBe('{"name":"浙江"}')
  await expect(unpackText('data/none.json', page)).rejects.toThrow('data/none.json')
})

it('waits for a part of a page that is still being read, and takes none of which half is there', async () => {
  const text = gzipSync('whole').toString('base64')
  const part = { textContent: text.slice(0, 8), nextSibling: null as object | null }
  let state = 'loading'
  let read = () => {}
  const page = {
    querySelector: (selector: string) => (selector.includes('none') ? null : part),
    get readyState() {
      return state
    },
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'DOMContentLoaded') read = listener
    },
  } as unknown as PackedPage
  const coming = unpackText('a.js', page)
  part.textContent = text
  state = 'interactive'
  read()
  expect(await coming).toBe('whole')
  state = 'loading'
  part.nextSibling = {}
  expect(await unpackText('a.js', page)).toBe('whole')
  const none = unpackText('none.js', page)
  state = 'interactive'
  read()
  await expect(none).rejects.toThrow('none.js')
})

it('unpacks once what several scripts need, and fills in its address', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`)
  const address = openParts(
    pageOf({ 'a.js': 'import"part:c.js";import"part:b.js"', 'b.js': 'import"part:c.js"', 'c.js': 'export{}' }),
  )
  expect(await Promise.all([address('a.js'), address('b.js')])).toHaveLength(2)
  const texts = await Promise.all(made.map((blob) => blob.text()))
  expect(texts).toHaveLength(3)
  expect(texts.filter((text) => text.includes('part:'))).toEqual([])
  expect(texts).toContain('import"blob:1"')
})

it('takes only a whole string for a mark: a script may have a property called part', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`)
  const code = 'const row=e=>({part:e.part_zh,set:e.set});export{row}'
  await openParts(pageOf({ 'a.js': code }))('a.js')
  expect(await made[0]?.text()).toBe(code)
})
