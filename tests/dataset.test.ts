// The dataset as `npm run data` makes it: the same bytes twice, nothing at all where a table is wrong, any province.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '../src/pipeline/build-dataset.ts'
import { readEdition } from '../src/pipeline/edition.ts'
import { readFolderTexts, readStoryFiles, readTableFiles } from '../src/pipeline/read-files.ts'

const input = () => ({
  tables: readTableFiles(),
  stories: readStoryFiles(),
  edition: readEdition(readFileSync('data/edition.json', 'utf8')),
  province: '33',
  previous: null,
})

// Each build takes about a second, more on a busy machine.
describe('the dataset', { timeout: 60_000 }, () => {
  const { files } = buildDataset(input())

  it('is the same to the byte when built twice', () => {
    expect(files.length).toBeGreaterThan(5)
    expect(buildDataset(input()).files).toEqual(files)
  })
  it('lists every file but itself in the manifest, with the geometry it belongs to', () => {
    const manifest = JSON.parse(String(files.find((f) => f.name === 'manifest.json')?.text))
    expect(manifest.files.map((f: { name: string }) => f.name)).toEqual(
      files.filter((f) => f.name !== 'manifest.json').map((f) => f.name),
    )
    expect(manifest.geometryHash).toMatch(/^[0-9a-f]{64}$/)
    expect(manifest.tables.zones).toBe(36)
    expect(manifest.sources).toBeGreaterThan(100)
  })
  it('holds all of data/ between its tables and the rest of the folder, for a reader who takes it home', () => {
    const folder = readFolderTexts()
    const { files } = buildDataset({ ...input(), folder })
    const rest = JSON.parse(String(files.find((f) => f.name === 'folder.json')?.text))
    expect(rest['data/README.md']).toBe(readFileSync('data/README.md', 'utf8'))
    expect(rest['data/edition.json']).toBe(readFileSync('data/edition.json', 'utf8'))
    const tables = files.flatMap(({ name }) => /^tables\/(.+)$/.exec(name)?.[1] ?? []).map((name) => `data/${name}`)
    expect([...folder.keys()].filter((path) => !(path in rest) && !tables.includes(path))).toEqual([])
    expect(Object.keys(rest).filter((path) => tables.includes(path))).toEqual([])
  })
  it('has no file at all when one cell is wrong', () => {
    const tables = readTableFiles()
    const zones = new TextDecoder().decode(tables.get('data/zones.csv'))
    tables.set('data/zones.csv', new TextEncoder().encode(`\ufeff${zones.replace('330108', '330199')}`))
    const { findings, files } = buildDataset({ ...input(), tables })
    expect(files).toEqual([])
    expect(findings.filter((f) => f.level === 'error').map((f) => f.file)).toContain('data/zones.csv')
  })
  it('stops where a review number belongs to other boundaries', () => {
    const edition = { ...input().edition, reviewNumber: '浙S(0000)0号', reviewedGeometryHash: 'other' }
    expect(() => buildDataset({ ...input(), edition })).toThrow('reviewNumber')
  })
  it('says whose it is in every file that is handed on', () => {
    const publisher = { nameZh: '某市工业图谱', nameEn: 'Some Atlas', owner: '某市经信局', stories: ['land', '415x'] }
    const { files } = buildDataset({ ...input(), edition: { ...input().edition, ...publisher } })
    const textOf = (name: string) => String(files.find((file) => file.name === name)?.text)
    for (const name of ['README.md', 'CITATION.cff', 'datapackage.json', 'atlas.json'])
      for (const said of [publisher.nameZh, publisher.owner]) expect(textOf(name), name).toContain(said)
    expect(textOf('LICENSE.md')).toContain('Some Atlas')
    const { stories } = JSON.parse(textOf('stories.json'))
    expect(stories.map(({ id }: { id: string }) => id)).toEqual(['land', '415x'])
  })
  it('holds shapes and places of another province, and no table of this one', () => {
    const { files } = buildDataset({ ...input(), province: '31' })
    expect(files.map((f) => f.name)).toEqual(['geometry.json', 'map-paths.json', 'places.json'])
  })
})
