// Tables and boundaries in, the files of public/data out; findings instead of files where a table is wrong.
import { createAtlas, type Edition, type Place } from '../domain/atlas.ts'
import { toAtlasFiles } from '../domain/atlas-file.ts'
import { divisionCode } from '../domain/division.ts'
import { roundDegrees } from '../domain/packed-places.ts'
import { type PolicyFile, themeOf } from '../domain/policy.ts'
import type { AtlasTopology } from '../geo/atlas-topology.ts'
import { allTables } from '../tables/all-tables.ts'
import { type ParsedTables, parseTables } from '../tables/parse-tables.ts'
import { isFileOf } from '../tables/table.ts'
import { decodeView } from '../view/codec.ts'
import { knownIdsOf } from '../view/known-ids.ts'
import { type BoundariesBuild, buildBoundaries } from './boundaries/build-boundaries.ts'
import type { ProvincePrefix } from './boundaries/read-boundaries.ts'
import { waterPoints } from './boundaries/waters.ts'
import { checkTables, type Finding } from './check/check-tables.ts'
import { checkOpeningView, checkReview, chosenStories, type EditionConfig, publisherOf } from './edition.ts'
import { type DatasetFile, manifest } from './emit.ts'
import type { EditionSnapshot } from './publish/changes.ts'
import { publish } from './publish/publish.ts'
import { buildStories } from './stories.ts'

export interface Dataset {
  readonly findings: readonly Finding[]
  /** Empty where a finding is an error. */
  readonly files: readonly DatasetFile[]
  /** Rows of this edition; null where nothing is published. */
  readonly snapshot: EditionSnapshot | null
}

const decoder = new TextDecoder('utf-8')

export interface DatasetInput {
  /** Bytes of data/*.csv and seeds/*.csv by path. */
  readonly tables: ReadonlyMap<string, Uint8Array>
  /** Bytes of data/stories/*.md by path. */
  readonly stories?: ReadonlyMap<string, Uint8Array>
  /** Texts of every file below data/ by path: readers who amend a table in the page take the whole folder home. */
  readonly folder?: ReadonlyMap<string, string>
  readonly edition: EditionConfig
  readonly province: ProvincePrefix
  /** Rows of the edition before, for the list of changes; null for the first. */
  readonly previous: EditionSnapshot | null
}

/** Builds in memory; writes nothing. Throws BoundaryError and EditionError. */
export function buildDataset({
  tables,
  stories = new Map(),
  folder = new Map(),
  edition: config,
  province,
  previous,
}: DatasetInput): Dataset {
  const boundaries = buildBoundaries(province)
  const places = boundaries.places.map(roundPlace)
  if (province !== '33') {
    const files = [...geometryFiles(boundaries), file('places.json', { schema: 1, places }, places.length)]
    return { findings: [], files, snapshot: null }
  }
  checkReview(config, boundaries.geometryHash)
  const { findings } = checkTables({ files: tables, counties: boundaries.counties })
  if (findings.some((f) => f.level === 'error')) return { findings, files: [], snapshot: null }
  const texts = new Map([...tables].map(([name, bytes]) => [name, decoder.decode(bytes)]))
  const parsed = parseTables(texts)
  const publisher = publisherOf(config)
  const edition: Edition = {
    asOf: config.asOf,
    reviewNumber: config.reviewNumber,
    geometryHash: boundaries.geometryHash,
    provinceCode: divisionCode(`${province}0000`),
    bounds: boundaries.bounds,
    waters: waterPoints(`${province}0000`, boundaries.bounds, places),
    ...(publisher ? { publisher } : {}),
  }
  const content = { edition, places, tables: parsed.tables }
  const { main, later, english } = toAtlasFiles(content)
  const whole = createAtlas(content)
  if (publisher) checkOpeningView(publisher.view, decodeView(publisher.view, knownIdsOf(whole)).issues)
  const told = buildStories({
    files: stories,
    atlas: whole,
    facts: parsed.policyFacts,
  })
  if (told.findings.length > 0) return { findings: [...findings, ...told.findings], files: [], snapshot: null }
  const chosen = chosenStories(told.file.stories, config.stories ?? [])
  const files = [
    ...geometryFiles(boundaries),
    file('atlas.json', main, parsed.tables.divisions.length),
    file('atlas.later.json', later, parsed.tables.divisions.length),
    file('atlas.en.json', english, parsed.tables.divisions.length),
    file('policy.json', policyFile(parsed), parsed.policyFacts.length),
    restOfFolder(folder),
    file('stories.json', { ...told.file, stories: chosen }, chosen.length),
  ]
  const published = publish({
    texts,
    atlas: whole,
    topology: JSON.parse(boundaries.geometryJson) as AtlasTopology,
    previous,
  })
  const all = [...files, ...published.files]
  const rows = Object.fromEntries(Object.entries(parsed.tables).map(([name, table]) => [name, table.length]))
  const { geometryHash, asOf: date } = edition
  const made = { files: all, tables: rows, sources: parsed.tables.sources.length, geometryHash, asOf: date }
  return { findings, files: [...all, manifest(made)], snapshot: published.snapshot }
}

/** What of data/ is no published table: the guide, the check's own tables, the edition, the stories. */
function restOfFolder(folder: ReadonlyMap<string, string>): DatasetFile {
  const rest = [...folder].filter(([path]) => !allTables.some((table) => isFileOf(table, path)))
  return file('folder.json', Object.fromEntries(rest), rest.length)
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

/** As precise as the places travel, so that whatever is published agrees. */
function roundPlace(place: Place): Place {
  const round = roundDegrees
  const [west, south, east, north] = place.bounds
  return {
    ...place,
    label: [round(place.label[0]), round(place.label[1])],
    bounds: [round(west), round(south), round(east), round(north)],
    areaKm2: Math.round(place.areaKm2 * 100) / 100,
  }
}
