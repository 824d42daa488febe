// The published dataset: a valid descriptor, files that are what it says, an archive of all, the same bytes twice.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { dataPackageProfile } from '../../../tests/fixtures/data-package-v2.ts'
import { buildDataset } from '../build-dataset.ts'
import { readEdition } from '../edition.ts'
import { readTableFiles } from '../read-files.ts'
import { changesBetween, changesText } from './changes.ts'
import { archiveName } from './publish.ts'

const input = {
  tables: readTableFiles(),
  edition: readEdition(readFileSync('data/edition.json', 'utf8')),
  province: '33' as const,
  previous: null,
}
const { files, snapshot } = buildDataset(input)
const bytesOf = (name: string) => {
  const text = files.find((file) => file.name === name)?.text ?? ''
  return typeof text === 'string' ? Buffer.from(text) : text
}
const textOf = (name: string) => Buffer.from(bytesOf(name)).toString('utf8')

interface Described {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly rows?: number
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly constraints?: { readonly enum?: readonly string[] } }[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
  }
}
const descriptor = JSON.parse(textOf('datapackage.json')) as { readonly resources: readonly Described[] }
const rowsOf = (path: string) => parse(textOf(path), { bom: true, columns: true }) as Readonly<Record<string, string>>[]

describe('datapackage.json', () => {
  const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(dataPackageProfile)
  test('is a Data Package of version 2', () => {
    isValid(descriptor)
    expect(isValid.errors).toBeNull()
  })
  test('would not pass with a resource without a name, a field of an unknown type or a broken path', () => {
    const [first] = descriptor.resources
    expect(isValid({ ...descriptor, resources: [{ path: 'a.csv' }] })).toBe(false)
    expect(isValid({ ...descriptor, resources: [{ ...first, path: '../a.csv' }] })).toBe(false)
    expect(
      isValid({ ...descriptor, resources: [{ ...first, schema: { fields: [{ name: 'a', type: 'text' }] } }] }),
    ).toBe(false)
    expect(isValid({ ...descriptor, resources: [] })).toBe(false)
  })
  test('states the size, hash and rows that the files have', () => {
    expect(descriptor.resources.length).toBeGreaterThan(20)
    for (const { path, bytes, hash, rows } of descriptor.resources) {
      const content = bytesOf(path)
      expect(content.byteLength, path).toBe(bytes)
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
      if (rows !== undefined) expect(rowsOf(path), path).toHaveLength(rows)
    }
  })
  test('describes the columns in the order of the files, keys that hold and references that lead somewhere', () => {
    for (const { name, path, schema } of descriptor.resources) {
      if (!schema) continue
      const rows = rowsOf(path)
      expect(Object.keys(rows[0] ?? {}), name).toEqual(schema.fields.map((field) => field.name))
      if (schema.primaryKey) {
        const keys = rows.map((row) => schema.primaryKey?.map((column) => row[column]).join('|'))
        expect(new Set(keys).size, name).toBe(rows.length)
      }
      for (const { name: column, constraints } of schema.fields)
        if (constraints?.enum)
          expect(rows.filter((row) => row[column] !== '' && !constraints.enum?.includes(row[column] ?? ''))).toEqual([])
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const [column = '', target = ''] = [fields[0], reference.fields[0]]
        const resource = descriptor.resources.find((one) => one.name === reference.resource)
        const known = new Set(rowsOf(resource?.path ?? '').map((row) => row[target]))
        expect(
          rows.filter((row) => row[column] !== '' && !known.has(row[column] ?? '')),
          `${name}.${column}`,
        ).toEqual([])
      }
    }
  })
})

test('a published table is the edited one, byte for byte: importing it back changes nothing', () => {
  expect(
    Buffer.compare(Buffer.from(bytesOf('tables/zones.csv')), Buffer.from(input.tables.get('data/zones.csv') ?? [])),
  ).toBe(0)
  expect(rowsOf('tables/policy-facts.csv')).toHaveLength(337)
})

test('counties carry their designations, in both formats', () => {
  const { features } = JSON.parse(textOf('counties.geojson')) as {
    features: { id: string; properties: Record<string, unknown>; geometry: { type: string } }[]
  }
  expect(features).toHaveLength(90)
  const yuyao = features.find(({ id }) => id === '330281')
  expect(yuyao?.properties).toMatchObject({ name_zh: '余姚市', zones_core: 'C01;C05;C15', mountain_status: 'never' })
  expect(yuyao?.geometry.type).toMatch(/Polygon/)
  const topology = JSON.parse(textOf('counties.topojson')) as {
    objects: { counties: { geometries: { id: string; properties: unknown }[] } }
  }
  expect(topology.objects.counties.geometries.find(({ id }) => id === '330281')?.properties).toEqual(yuyao?.properties)
})

test('the archive holds every published file and nothing of the day it was made on', () => {
  const archived = unzipSync(bytesOf(archiveName))
  expect(Object.keys(archived)).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE.md', 'CITATION.cff', 'CHANGES.md']),
  )
  for (const { path } of descriptor.resources)
    expect(Buffer.compare(Buffer.from(archived[path] ?? []), Buffer.from(bytesOf(path))), path).toBe(0)
  const again = buildDataset(input).files.find(({ name }) => name === archiveName)?.text ?? ''
  expect(Buffer.compare(Buffer.from(again as Uint8Array), Buffer.from(bytesOf(archiveName)))).toBe(0)
})

test('the dictionary tells every column of every table in both languages', () => {
  for (const { schema } of descriptor.resources)
    for (const { name } of schema?.fields ?? []) {
      expect(textOf('dictionary.zh.md')).toContain(`\`${name}\``)
      expect(textOf('dictionary.en.md')).toContain(`\`${name}\``)
    }
})

describe('changes', () => {
  const before = { asOf: '2026-01-01', schemaVersion: 1, tables: { zones: { a: '1', b: '2' } } }
  const after = {
    asOf: '2026-06-01',
    schemaVersion: 2,
    tables: { zones: { a: '1', b: '3', c: '4' }, pairs: { x: '1' } },
  }
  test('are rows added, changed and gone', () => {
    expect(changesBetween(before.tables, after.tables)).toEqual([
      { table: 'pairs', added: ['x'], changed: [], gone: [] },
      { table: 'zones', added: ['c'], changed: ['b'], gone: [] },
    ])
    expect(changesBetween(after.tables, before.tables)[1]?.gone).toEqual(['c'])
  })
  test('are told in words, the schema as well; no change is said to be none', () => {
    expect(changesText(before, after)).toMatch(/自 2026-01-01.*[\s\S]*schema 1 → 2[\s\S]*### zones: \+1 ~1 −0/)
    expect(changesText(before, { ...before, asOf: '2026-02-01' })).toContain('没有变更')
    expect(changesText(null, after)).toContain('首次发布')
  })
  test('of the real tables against themselves are none', () => {
    expect(snapshot && changesBetween(snapshot.tables, snapshot.tables)).toEqual([])
    expect(Object.keys(snapshot?.tables.values ?? {}).length).toBe(571)
  })
})
