// Prints the previews as JSON, pictures in base64; a program of its own, so that it draws while the bundler works.
import { readFileSync } from 'node:fs'
import { type AtlasFile, readAtlasFile } from '../../domain/atlas-file.ts'
import { addColumns, type MoreColumns } from '../../domain/columns.ts'
import { fitFrame } from '../../geo/map-frame.ts'
import type { CoarsePathsFile } from '../../load/load-data.ts'
import type { StoriesFile } from '../../story/story.ts'
import { makePreviews } from './make-previews.ts'
import { createRasteriser, previewFont } from './rasterise.ts'

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T
const atlas = readAtlasFile(read<AtlasFile>('atlas.json'))
for (const more of ['atlas.later.json', 'atlas.en.json']) addColumns(atlas, read<MoreColumns>(more))
const { counties, province, cities } = read<CoarsePathsFile>('map-paths.json')
const files = makePreviews({
  atlas,
  paths: {
    frame: fitFrame(atlas.edition.bounds),
    isFine: false,
    areas: new Map(Object.entries(counties)),
    province,
    cityBorders: cities,
  },
  stories: read<StoriesFile>('stories.json').stories,
  fontFamily: previewFont,
  rasterise: await createRasteriser(),
})
const printed = files.map(({ name, content }) => [name, Buffer.from(content).toString('base64')])
process.stdout.write(JSON.stringify(printed))
