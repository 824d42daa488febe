// Tables and boundaries in, the files of public/data out; findings instead of files where a table is wrong.
import { type AtlasFile, createAtlas, type Edition } from '../domain/atlas.ts'
import { toColumns } from '../domain/columns.ts'
import { divisionCode } from '../domain/division.ts'
import { type PolicyFile, themeOf } from '../domain/policy.ts'
import { type ParsedTables, parseTables } from '../tables/parse-tables.ts'
import { type BoundariesBuild, buildBoundaries } from './boundaries/build-boundaries.ts'
import type { ProvincePrefix } from './boundaries/read-boundaries.ts'
import { checkTables, type Finding } from './check/check-tables.ts'
import { checkReview, type EditionConfig } from './edition.ts'
import { type DatasetFile, manifest } from './emit.ts'
import { buildStories } from './stories.ts'

export interface Dataset {
  readonly findings: readonly Finding[]
  /** Empty where a finding is an error. */
  readonly files: readonly DatasetFile[]
}

const decoder = new TextDecoder('utf-8')

export interface DatasetInput {
  /** Bytes of data/*.csv and seeds/*.csv by path. */
  readonly tables: ReadonlyMap<string, Uint8Array>
  /** Bytes of data/stories/*.md by path. */
  readonly stories?: ReadonlyMap<string, Uint8Array>
  readonly edition: EditionConfig
  readonly province: ProvincePrefix
}

/** Builds in memory; writes nothing. Throws BoundaryError and EditionError. */
export function buildDataset({ tables, stories = new Map(), edition: config, province }: DatasetInput): Dataset {
  const boundaries = buildBoundaries(province)
  if (province !== '33') return { findings: [], files: geometryFiles(boundaries) }
  checkReview(config, boundaries.geometryHash)
  const { findings } = checkTables({ files: tables, counties: boundaries.counties })
  if (findings.some((f) => f.level === 'error')) return { findings, files: [] }
  const parsed = parseTables(new Map([...tables].map(([name, bytes]) => [name, decoder.decode(bytes)])))
  const edition: Edition = {
    asOf: config.asOf,
    reviewNumber: config.reviewNumber,
    geometryHash: boundaries.geometryHash,
    provinceCode: divisionCode(`${province}0000`),
    bounds: boundaries.bounds,
  }
  const { tables: columns, english } = toColumns(parsed.tables)
  const places = boundaries.places.map(roundPlace)
  const atlas: AtlasFile = { schema: 1, edition, places, tables: columns }
  const told = buildStories({
    files: stories,
    atlas: createAtlas({ edition, places, tables: parsed.tables }),
    facts: parsed.policyFacts,
  })
  if (told.findings.length > 0) return { findings: [...findings, ...told.findings], files: [] }
  const files = [
    ...geometryFiles(boundaries),
    file('atlas.json', atlas, parsed.tables.divisions.length),
    file('atlas.en.json', english, parsed.tables.divisions.length),
    file('policy.json', policyFile(parsed), parsed.policyFacts.length),
    file('stories.json', told.file, told.file.stories.length),
  ]
  const rows = Object.fromEntries(Object.entries(parsed.tables).map(([name, table]) => [name, table.length]))
  const { geometryHash, asOf: date } = edition
  const made = { files, tables: rows, sources: parsed.tables.sources.length, geometryHash, asOf: date }
  return { findings, files: [...files, manifest(made)] }
}

function policyFile({ policyFacts, policy }: ParsedTables): PolicyFile {
  return {
    schema: 1,
    facts: policyFacts.map((fact) => ({ ...fact, themeId: themeOf(fact, policy.themes) })),
    ...policy,
  }
}

function geometryFiles(boundaries: BoundariesBuild): DatasetFile[] {
  return [
    { name: 'geometry.json', text: boundaries.geometryJson, rows: boundaries.counties.length },
    file('map-paths.json', boundaries.coarsePaths, boundaries.counties.length),
  ]
}

function file(name: string, content: unknown, rows: number): DatasetFile {
  return { name, text: `${JSON.stringify(content)}\n`, rows }
}

/** Five decimals are about a metre; more would only make the file longer. */
function roundPlace(place: AtlasFile['places'][number]): AtlasFile['places'][number] {
  const round = (n: number) => Math.round(n * 1e5) / 1e5
  const [west, south, east, north] = place.bounds
  return {
    ...place,
    label: [round(place.label[0]), round(place.label[1])],
    bounds: [round(west), round(south), round(east), round(north)],
    areaKm2: Math.round(place.areaKm2 * 100) / 100,
  }
}
