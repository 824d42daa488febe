// Parts packed as the build packs them, unpacked as the browser does: a page of script elements is all it takes.
import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { openParts } from './open-parts.ts'
import { unpackText } from './unpack.ts'

/** A page that knows its elements by the name in data-part. */
function pageOf(parts: Readonly<Record<string, string>>): ParentNode {
  const querySelector = (selector: string) => {
    const name = /data-part="(.+)"\]/.exec(selector)?.[1]?.replaceAll('\\', '') ?? ''
    const text = parts[name]
    return text === undefined ? null : { textContent: gzipSync(text).toString('base64') }
  }
  return { querySelector } as unknown as ParentNode
}

vi.stubGlobal('CSS', { escape: (text: string) => text })
afterEach(() => vi.restoreAllMocks())

it('gives back the text that was packed, and says which part is missing', async () => {
  const page = pageOf({ 'data/atlas.json': '{"name":"浙江"}' })
  expect(await unpackText('data/atlas.json', page)).toBe('{"name":"浙江"}')
  await expect(unpackText('data/none.json', page)).rejects.toThrow('data/none.json')
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
