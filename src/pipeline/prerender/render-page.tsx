// The first page as text: the default view drawn at build time, exactly as the browser will take it over.
import renderToString from 'preact-render-to-string'
import { composePage } from '../../compose.tsx'
import { type AtlasFile, readAtlasFile } from '../../domain/atlas-file.ts'
import { addColumns, type MoreColumns } from '../../domain/columns.ts'
import { needsOnlyFirst } from '../../drawing/drawers.ts'
import { fitFrame } from '../../geo/map-frame.ts'
import { allDrawers } from '../../layers/drawers.ts'
import type { CoarsePathsFile } from '../../load/load-data.ts'
import { openingView } from '../../view/opening-view.ts'
import { plainTable } from './plain-table.tsx'

export interface RenderedPage {
  /** Content of #app. */
  readonly app: string
  /** A whole page for readers without scripts. */
  readonly table: string
}

export interface PageFiles {
  readonly file: AtlasFile
  readonly later: MoreColumns
  readonly coarse: CoarsePathsFile
}

/** The first page of an edition; a view that the first theme's drawing cannot show is drawn with everything at hand. */
export function renderPage({ file, later, coarse }: PageFiles): RenderedPage {
  const atlas = readAtlasFile(file)
  const opening = { ...openingView(atlas.edition), language: 'zh' as const }
  const isFirst = needsOnlyFirst(opening)
  if (!isFirst) addColumns(atlas, later)
  const page = composePage({
    atlas,
    opening,
    ...(isFirst ? {} : { drawers: allDrawers }),
    paths: {
      frame: fitFrame(atlas.edition.bounds),
      isFine: false,
      areas: new Map(Object.entries(coarse.counties)),
      province: coarse.province,
      cityBorders: coarse.cities,
    },
    loadSearch: () => Promise.reject(new Error('no search at build time')),
    addressOf: () => '',
    loadDesk: () => Promise.reject(new Error('no stories at build time')),
    lists: { policy: () => Promise.reject(), dataset: () => Promise.reject(), tables: () => Promise.reject() },
    createSheetPainter: null,
  })
  // As the browser takes it over: before the later columns have come.
  const app = renderToString(page.root as preact.VNode)
  if (isFirst) addColumns(atlas, later)
  return { app, table: plainTable(atlas) }
}
