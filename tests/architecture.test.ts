// The walls between the folders, and the house rules that a program can check.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderOf, ownerBreaches, wallBreaches } from './architecture/breaches.ts'
import { listFiles } from './architecture/list-files.ts'
import { readSource, takeApart } from './architecture/read-source.ts'
import { emptyNames, mostLines, owed, walls } from './architecture/walls.ts'

const isCode = (path: string) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
/** Tests and what only tests read: they may reach across walls to build what they test. */
const isForTests = (path: string) => /\.(test|fixture)\.tsx?$/.test(path)

const files = listFiles()
const sources = files.filter((path) => path.startsWith('src/') && isCode(path)).map(readSource)
const shipped = sources.filter(({ path }) => !isForTests(path))
const handWritten = files.filter((path) => /^(src|tests)\//.test(path) || /^[^/]+\.ts$/.test(path)).filter(isCode)

describe('walls', () => {
  const breaches = shipped.flatMap((source) => [...wallBreaches(source), ...ownerBreaches(source)])

  it('are kept by every file of src, and only their owners name what belongs to the browser', () => {
    expect(shipped.length).toBeGreaterThan(50)
    expect(breaches.filter((breach) => !owed.some((beginning) => breach.startsWith(beginning)))).toEqual([])
  })

  it('are owed nothing that has been repaired', () => {
    expect(owed.filter((beginning) => !breaches.some((breach) => breach.startsWith(beginning)))).toEqual([])
  })

  it('name only packages that are installed by name', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
    const installed = Object.values(Object(manifest)).flatMap((v) =>
      typeof v === 'object' && v !== null ? Object.keys(v) : [],
    )
    const named = Object.values(walls)
      .flatMap(({ may }) => Object.keys(may))
      .filter((name) => !(name in walls) && name !== 'node:')
    const typesOf = (name: string) => `@types/${name}`
    expect(named.filter((name) => !installed.includes(name) && !installed.includes(typesOf(name)))).toEqual([])
  })
})

describe('house rules', () => {
  it('no "any", no non-null "!", no enum, no import of a computed name', () => {
    const found = sources.flatMap(({ path, forbidden }) => forbidden.map((word) => ({ path, word })))
    const isFreeInTests = new Set(['import.meta.glob', 'import() of a computed name'])
    expect(found.filter(({ path, word }) => !(isForTests(path) && isFreeInTests.has(word)))).toEqual([])
  })

  it('no barrel file', () => {
    expect(sources.filter((source) => source.exportsOnlyOthers).map(({ path }) => path)).toEqual([])
  })

  it('every file begins with a comment that says its job', () => {
    const begins = /^(#!.*\n)?\/\/ \S.{14,}/
    /** A unit test beside the file of its name says so by its name. */
    const isBesideItsSource = (path: string) =>
      /\.test\.tsx?$/.test(path) &&
      [path.replace('.test.', '.'), path.replace('.test.ts', '.tsx')].some((source) => files.includes(source))
    const silent = handWritten.filter((path) => !begins.test(readFileSync(path, 'utf8')))
    expect(silent.filter((path) => !isBesideItsSource(path))).toEqual([])
  })

  it(`no file is longer than ${mostLines} lines`, () => {
    const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length
    expect(handWritten.filter((path) => !path.startsWith('tests/fixtures/') && lines(path) > mostLines)).toEqual([])
  })

  it('no folder and no file has an empty name', () => {
    const names = (path: string) => path.split('/').map((part) => part.replace(/\..*$/, ''))
    const inTree = files.filter((path) => /^(src|tests)\//.test(path) && isCode(path))
    expect(inTree.filter((path) => names(path).some((name) => emptyNames.includes(name)))).toEqual([])
  })

  it('names are kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
    const inTree = files.filter((path) => /^(src|tests)\//.test(path) && isCode(path))
    expect(inTree.filter((path) => path.split('/').some((part) => !kebab.test(part)))).toEqual([])
  })
})

describe('the repository', () => {
  const texts = files
    .filter((path) =>
      /\.(tsx?|m?js|json|md|html|css|csv|txt|ya?ml|toml|svg|sh)$|(^|\/)(run|_headers|\.[a-z]+)$/.test(path),
    )
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

  it('tells nothing of the machine it was written on', () => {
    const machinePath = /(?:^|[\s"'`(=:,[])\/(?:work|root|tmp)\/[\w.-]/m
    expect(texts.filter(({ text }) => machinePath.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('names no package registry', () => {
    const hosts = new RegExp(
      ['registry\\.npm', 'npmmirror', 'registry\\.yarnpkg', '_auth', '\\bregistry\\s*='].join('|'),
      'i',
    )
    const self = 'tests/architecture.test.ts'
    expect(texts.filter(({ path, text }) => path !== self && hosts.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('locks packages by hash, not by address', () => {
    const lock = readFileSync('package-lock.json', 'utf8')
    expect(lock).toContain('"integrity"')
    expect(lock).not.toContain('"resolved"')
  })
})

describe('the walls themselves', () => {
  const breachesOf = (path: string, text: string) => wallBreaches(takeApart(path, text))

  it.each([
    ['a package nobody allowed', 'src/domain/x.ts', `import x from 'left-pad'`],
    ['a folder nobody allowed', 'src/domain/x.ts', `import { x } from '../view/view.ts'`],
    ['a type from there', 'src/domain/x.ts', `import type { X } from '../view/view.ts'`],
    ['an inline type from there', 'src/domain/x.ts', `let x: import('../view/view.ts').View`],
    ['a re-export from there', 'src/domain/x.ts', `export { x } from '../view/view.ts'`],
    ['everything from there', 'src/domain/x.ts', `export * from '../view/view.ts'`],
    ['a lazy import from there', 'src/domain/x.ts', `const x = () => import('../view/view.ts')`],
    ['a bare import', 'src/view/x.ts', `import 'preact'`],
    ['Node in the browser', 'src/view/x.ts', `import { readFileSync } from 'node:fs'`],
    ['one painter from the other', 'src/painters/svg/x.ts', `import { x } from '../gl/gl-map.ts'`],
    ['an engine at once', 'src/ui/x.ts', `import { startGlMap } from '../painters/gl/start-gl-map.ts'`],
    ['a value where types pass', 'src/layers/x.ts', `import { draw } from '../drawing/draw.ts'`],
    ['a value among types', 'src/layers/x.ts', `import { type A, draw } from '../drawing/draw.ts'`],
    ['what lies outside src', 'src/view/x.ts', `import { x } from '../../tests/fixtures/few-counties.ts'`],
    ['anything in a folder without a wall', 'src/magic/x.ts', ''],
  ])('stop %s', (_, path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1)
  })

  it.each([
    ['its own folder', 'src/ui/map/x.ts', `import { x } from '../legend/y.ts'`],
    ['an allowed folder', 'src/view/x.ts', `import { x } from '../domain/atlas.ts'`],
    ['a part of an allowed package', 'src/ui/x.ts', `import { useRef } from 'preact/hooks'`],
    ['a type where types pass', 'src/layers/x.ts', `import type { Drawing } from '../drawing/drawing.ts'`],
    ['an engine in time', 'src/ui/x.ts', `const x = () => import('../painters/gl/start-gl-map.ts')`],
  ])('let %s through', (_, path, text) => {
    expect(breachesOf(path, text)).toEqual([])
  })

  it.each([
    [`fetch('x')`, 1],
    [`window.fetch('x')`, 1],
    [`globalThis['localStorage'].clear()`, 1],
    [`const { location } = window`, 1],
    [`navigator.sendBeacon('x')`, 1],
    [`history.back()`, 1],
    [`const { location: place } = globalThis`, 1],
    [`function go(location: string) { return location }`, 0],
    [`const options = { location: 0 }; options.location`, 0],
    [`interface Port { readonly history: string }`, 0],
  ])('know who names the browser: %s', (text, count) => {
    expect(ownerBreaches(takeApart('src/ui/x.ts', text))).toHaveLength(count)
  })

  it('find the words that the house forbids', () => {
    const { forbidden } = takeApart(
      'src/ui/x.ts',
      'let a: any; let b = a!; enum C { D }; import(a); import.meta.glob("*")',
    )
    expect(forbidden).toEqual(['any', 'non-null "!"', 'enum', 'import() of a computed name', 'import.meta.glob'])
  })

  it('know a barrel and a folder', () => {
    expect(takeApart('src/ui/x.ts', `export * from './a.ts'; export { b } from './b.ts'`).exportsOnlyOthers).toBe(true)
    expect(takeApart('src/ui/x.ts', `export * from './a.ts'; export const b = 1`).exportsOnlyOthers).toBe(false)
    expect(['src/main.tsx', 'src/painters/gl/a.ts', 'src/ui/map/a.ts', 'tests/a.ts'].map(folderOf)).toEqual([
      '',
      'painters/gl',
      'ui',
      undefined,
    ])
  })
})
