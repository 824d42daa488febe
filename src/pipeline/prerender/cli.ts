// Prints the first page as JSON; a program of its own, so that the bundler's configuration needs no JSX.
import { readFileSync } from 'node:fs'
import type { AtlasFile } from '../../domain/atlas-file.ts'
import type { MoreColumns } from '../../domain/columns.ts'
import type { CoarsePathsFile } from '../../load/load-data.ts'
import { renderPage } from './render-page.tsx'

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T
const file = read<AtlasFile>('atlas.json')
const later = read<MoreColumns>('atlas.later.json')
const english = read<MoreColumns>('atlas.en.json')
const coarse = read<CoarsePathsFile>('map-paths.json')
process.stdout.write(JSON.stringify(renderPage({ file, later, english, coarse })))
