// The payload of public/data/atlas.json: written by the pipeline, read by the browser.
import { type Atlas, type AtlasContent, createAtlas, type Edition } from './atlas.ts'
import { type ColumnTables, type SplitTables, toColumns, toRows } from './columns.ts'
import { type PackedPlaces, packPlaces, unpackPlaces } from './packed-places.ts'

export interface AtlasFile {
  readonly schema: 3
  readonly edition: Edition
  readonly places: PackedPlaces
  readonly tables: ColumnTables
}

/** The file, and the columns of the two files that complete it. Throws a RangeError as toColumns and packPlaces do. */
export function toAtlasFiles({ edition, places, tables }: AtlasContent): Omit<SplitTables, 'tables'> & {
  readonly main: AtlasFile
} {
  const { tables: columns, later, english } = toColumns(tables)
  return { main: { schema: 3, edition, places: packPlaces(places), tables: columns }, later, english }
}

/** The atlas of a file. Throws a RangeError for another schema. */
export function readAtlasFile({ schema, edition, places, tables }: AtlasFile): Atlas {
  if (schema !== 3) throw new RangeError('unknown schema')
  return createAtlas({ edition, places: unpackPlaces(places), tables: toRows(tables) })
}
