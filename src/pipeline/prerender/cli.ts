// Prints the first page as JSON; a program of its own, so that the bundler's configuration needs no JSX.
import { readFileSync } from 'node:fs'
import type { AtlasFile } from '../../domain/atlas.ts'
import type { CoarsePathsFile } from '../../load/load-data.ts'
import { renderPage } from './render-page.tsx'

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T
process.stdout.write(JSON.stringify(renderPage(read<AtlasFile>('atlas.json'), read<CoarsePathsFile>('map-paths.json'))))
