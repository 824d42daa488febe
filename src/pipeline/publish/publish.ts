// The dataset as a product: tables, joined counties, descriptor, dictionary, texts and one archive of all.
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Atlas } from '../../domain/atlas.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { publicationName } from '../../i18n/publication-name.ts'
import { allTables } from '../../tables/all-tables.ts'
import { readCsv } from '../../tables/read-csv.ts'
import { isFileOf, type Table } from '../../tables/table.ts'
import type { DatasetFile } from '../emit.ts'
import { changesText, type EditionSnapshot } from './changes.ts'
import { dataPackage, type PublishedFile, schemaVersion } from './data-package.ts'
import { dictionary } from './dictionary.ts'
import { joinedCounties } from './joined-counties.ts'
import { citationFile, licence, readme } from './texts.ts'

export interface PublishInput {
  /** Path from the repository's root → text. */
  readonly texts: ReadonlyMap<string, string>
  readonly atlas: Atlas
  readonly topology: AtlasTopology
  /** The edition before, null for the first. */
  readonly previous: EditionSnapshot | null
}

export const archiveName = 'zhejiang-industrial-atlas.zip'
const byteOrderMark = '\uFEFF'
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

interface PublishedTable {
  readonly table: Table<unknown>
  readonly path: string
  readonly text: string
  readonly rows: number
  readonly keys: Readonly<Record<string, string>>
}

/** One CSV per table; a table of several files becomes one, under the header they share. */
function publishTable(table: Table<unknown>, texts: ReadonlyMap<string, string>): PublishedTable {
  const paths = [...texts.keys()].filter((path) => isFileOf(table, path)).sort()
  const bodies = paths.map((path) => (texts.get(path) ?? '').replace(byteOrderMark, '').trimEnd())
  const [first = '', ...others] = bodies
  const lines = [first, ...others.map((body) => body.slice(body.indexOf('\n') + 1))].join('\n')
  const text = `${byteOrderMark}${lines.replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n')}\r\n`
  const { records } = readCsv(table.file, text)
  const [key = []] = table.uniqueKeys
  const keys = Object.fromEntries(
    records.map(({ cells }) => [
      key.map((name) => cells[name] ?? '').join(' '),
      sha256(Object.values(cells).join('\u0000')).slice(0, 10),
    ]),
  )
  return { table, path: `tables/${table.id}.csv`, text, rows: records.length, keys }
}

/** Rows of this edition, to be compared with those of the next. */
function snapshot(tables: readonly Pick<PublishedTable, 'table' | 'keys'>[], asOf: string): EditionSnapshot {
  return { asOf, schemaVersion, tables: Object.fromEntries(tables.map(({ table, keys }) => [table.id, keys])) }
}

/** DOS times have no zone: a date in local time gives the same bytes everywhere. */
function archiveDate(asOf: string): Date {
  const [year = 2000, month = 1, day = 1] = asOf.split('-').map(Number)
  return new Date(year, month - 1, day)
}

/** Makes every published file in memory; the same input gives the same bytes. */
export function publish({ texts, atlas, topology, previous }: PublishInput): {
  readonly files: readonly DatasetFile[]
  readonly snapshot: EditionSnapshot
} {
  const { asOf, geometryHash, reviewNumber, publisher } = atlas.edition
  const facts = {
    asOf,
    geometryHash,
    reviewNumber,
    nameZh: publicationName(atlas.edition, 'zh'),
    nameEn: publicationName(atlas.edition, 'en'),
    owner: publisher?.owner ?? '',
  }
  const tables = allTables.map((table) => publishTable(table, texts))
  const { geojson, topojson } = joinedCounties(atlas, topology)
  const shapes: DatasetFile[] = [
    { name: 'counties.geojson', text: geojson, rows: atlas.counties.length },
    { name: 'counties.topojson', text: topojson, rows: atlas.counties.length },
  ]
  const describe = (path: string, text: string | Uint8Array): PublishedFile => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  })
  const descriptor = dataPackage({
    tables: tables.map(({ table, path, text, rows }) => ({ table, file: describe(path, text), rows })),
    geometries: shapes.map(({ name, text }) => describe(name, text)),
    ...facts,
  })
  const now = snapshot(tables, asOf)
  const plain = (name: string, text: string): DatasetFile => ({ name, text, rows: 0 })
  const files: DatasetFile[] = [
    ...tables.map(({ path, text, rows }) => ({ name: path, text, rows })),
    ...shapes,
    plain('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`),
    plain('dictionary.zh.md', dictionary(tables, 'zh')),
    plain('dictionary.en.md', dictionary(tables, 'en')),
    plain('README.md', readme(facts)),
    plain('LICENSE.md', licence(facts)),
    plain('CITATION.cff', citationFile(facts)),
    plain('CHANGES.md', changesText(previous, now)),
  ]
  return { files: [...files, archive(files, asOf)], snapshot: now }
}

function archive(files: readonly DatasetFile[], asOf: string): DatasetFile {
  const entries = Object.fromEntries(
    files.map(({ name, text }) => [name, typeof text === 'string' ? strToU8(text) : text]),
  )
  return { name: archiveName, text: zipSync(entries, { level: 6, mtime: archiveDate(asOf) }), rows: files.length }
}
