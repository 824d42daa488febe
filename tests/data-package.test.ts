// The published dataset read by Frictionless Data's own library: descriptor, every row by its schema, every reference.
// That library knows version 1 of the standard; what version 2 adds is held in data-package-v2.ts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Package, type Resource } from 'datapackage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../src/pipeline/build-dataset.ts'
import { readEdition } from '../src/pipeline/edition.ts'
import { readTableFiles } from '../src/pipeline/read-files.ts'

interface Field {
  readonly name: string
  readonly type: string
}
interface Descriptor {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly rows?: number
    readonly schema?: { readonly fields: readonly Field[]; readonly foreignKeys?: readonly unknown[] }
  }[]
}

const { files } = buildDataset({
  tables: readTableFiles(),
  edition: readEdition(readFileSync('data/edition.json', 'utf8')),
  province: '33',
  previous: null,
})
const textOf = (name: string) => String(files.find((file) => file.name === name)?.text)
const descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor
const tables = descriptor.resources.filter(({ schema }) => schema !== undefined)

/** A list of version 2 is a text to version 1. */
const forVersion1 = ({ resources, ...rest }: Descriptor) => ({
  ...rest,
  resources: resources.map(({ schema, ...resource }) => ({
    ...resource,
    ...(schema && {
      schema: {
        ...schema,
        fields: schema.fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field)),
      },
    }),
  })),
})

let folder = ''
/** The mark is there for Excel; the library decodes without looking for one. */
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text.replace(/^\uFEFF/, ''))
}
const open = () => Package.load(join(folder, 'datapackage.json'), { basePath: folder })
const faultsOf = (resource: Resource | undefined) =>
  resource?.read({ keyed: true, relations: true }).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof Error)) throw error
      const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : []
      return (inner.length > 0 ? inner : [error]).map(String)
    },
  )

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-package-'))
  put('datapackage.json', JSON.stringify(forVersion1(descriptor)))
  for (const { path } of descriptor.resources) put(path, textOf(path))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the Data Package', { timeout: 60_000 }, () => {
  it('is valid, as are all its resources', async () => {
    const dataPackage = await open()
    expect([dataPackage.valid, dataPackage.errors]).toEqual([true, []])
    expect(dataPackage.resources.filter(({ valid }) => !valid)).toEqual([])
    expect(dataPackage.resources.filter(({ tabular }) => tabular).map(({ name }) => name)).toEqual(
      tables.map(({ name }) => name),
    )
  })

  it('gives every row of every table by its schema, with the rows that its keys lead to', async () => {
    const { resources } = await open()
    expect(tables.flatMap(({ schema }) => schema?.foreignKeys ?? []).length).toBeGreaterThan(30)
    for (const { name, rows } of tables) {
      const read = await resources.find((resource) => resource.name === name)?.read({ keyed: true, relations: true })
      expect(read, name).toHaveLength(rows ?? -1)
    }
    const zones = await resources.find(({ name }) => name === 'zones')?.read({ keyed: true, relations: true })
    expect(zones?.[0]).toMatchObject({
      is_functional_zone: false,
      cluster_id: { name_zh: '数字安防与网络通信' },
      city_code: { name_zh: '杭州市' },
      source_id: { issuer_zh: '浙江在线' },
    })
  })

  it('would be refused with a cell, a key or a reference that breaks the schema', async () => {
    const spoil = async (table: string, from: string, to: string) => {
      const path = `tables/${table}.csv`
      expect(textOf(path)).toContain(from)
      put(path, textOf(path).replace(from, to))
      const faults = await faultsOf((await open()).resources.find(({ name }) => name === table))
      put(path, textOf(path))
      return faults?.join('\n')
    }
    expect(await spoil('values', ',132.3467,', ',many,')).toContain('value')
    expect(await spoil('zones', ',core,', ',centre,')).toContain('role')
    expect(await spoil('zones', ',C01,', ',C99,')).toContain('Foreign key')
    expect(await spoil('zones', 'Z02,', 'Z01,')).toMatch(/duplicate|unique/i)
  })
})
