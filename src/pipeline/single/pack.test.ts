import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { findCircle, neededBy, packedPart, rewriteScript } from './pack.ts'

it('marks what a script needs at once, and calls for what it needs later', () => {
  const code =
    'import{a}from"./a-1.js";import"./b-2.js";const l=()=>import(`./c-3.js`);const w=""+new URL("w-4.js",import.meta.url).href;p(l,[],import.meta.url)'
  expect(rewriteScript({ code, imports: ['assets/a-1.js', 'assets/b-2.js'] })).toBe(
    'import{a}from"part:a-1.js";import"part:b-2.js";const l=()=>atlasPart("c-3.js").then((a)=>import(a));const w="part:w-4.js";p(l,[],document.baseURI)',
  )
})

it('leaves texts alone that only look like a script', () => {
  expect(rewriteScript({ code: 'say("./c-3.js")', imports: [] })).toBe('say("./c-3.js")')
})

it('finds the scripts that import each other in a circle', () => {
  const script = (fileName: string, ...imports: string[]) => ({ fileName, code: '', imports })
  expect(findCircle([script('a', 'b', 'c'), script('b', 'c'), script('c')])).toBeNull()
  expect(findCircle([script('a', 'b'), script('b', 'c'), script('c', 'b')])).toEqual(['b', 'c', 'b'])
})

it('names the scripts that one needs at once, however far', () => {
  const script = (name: string, ...imports: string[]) => ({
    fileName: `assets/${name}`,
    code: '',
    imports: imports.map((file) => `assets/${file}`),
  })
  const scripts = [script('a.js', 'b.js'), script('b.js', 'c.js'), script('c.js'), script('later.js', 'a.js')]
  expect(neededBy('a.js', scripts)).toEqual(['a.js', 'b.js', 'c.js'])
  expect(neededBy('c.js', scripts)).toEqual(['c.js'])
})

it('packs a part that unpacks to the same text', () => {
  const text = '产业"</script>'
  const [, packed = ''] = />([^<]*)</.exec(packedPart('data/x.json', text)) ?? []
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(text)
})
