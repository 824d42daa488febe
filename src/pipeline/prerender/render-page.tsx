// The first page as text: the default view drawn at build time, exactly as the browser will take it over.
import renderToString from 'preact-render-to-string'
import { composePage } from '../../compose.tsx'
import type { Atlas } from '../../domain/atlas.ts'
import { type AtlasFile, readAtlasFile } from '../../domain/atlas-file.ts'
import { addColumns, type MoreColumns } from '../../domain/columns.ts'
import { type Language, languages } from '../../domain/language.ts'
import { draw } from '../../drawing/draw.ts'
import { needsOnlyFirst } from '../../drawing/drawers.ts'
import { captionOf, embedView } from '../../embed/embed-page.ts'
import { fitFrame } from '../../geo/map-frame.ts'
import { allDrawers } from '../../layers/drawers.ts'
import type { CoarsePathsFile } from '../../load/load-data.ts'
import { palettes } from '../../scales/palette.ts'
import { offeredLayers } from '../../view/offered-layers.ts'
import { linkText, openingView } from '../../view/opening-view.ts'
import type { LayerId, View } from '../../view/view.ts'
import { plainTable } from './plain-table.tsx'

export interface RenderedPage {
  /** Content of #app. */
  readonly app: string
  /** A whole page for readers without scripts. */
  readonly table: string
  /** Content of #app for each theme that is shown, in each language, without the panels that an embed has no room for. */
  readonly embeds: readonly {
    readonly layer: LayerId
    readonly language: Language
    readonly caption: string
    readonly app: string
  }[]
}

export interface PageFiles {
  readonly file: AtlasFile
  readonly later: MoreColumns
  readonly english: MoreColumns
  readonly coarse: CoarsePathsFile
}

/** The first page of an edition; a view that the first theme's drawing cannot show is drawn with everything at hand. */
export function renderPage({ file, later, english, coarse }: PageFiles): RenderedPage {
  const atlas = readAtlasFile(file)
  const opening = { ...openingView(atlas.edition), language: 'zh' as const }
  const isFirst = needsOnlyFirst(opening)
  if (!isFirst) addColumns(atlas, later)
  // As the browser takes it over: before the later columns have come.
  const app = renderView(atlas, coarse, opening)
  if (isFirst) addColumns(atlas, later)
  addColumns(atlas, english)
  const embeds = languages.flatMap((language) =>
    offeredLayers(atlas.edition).map((layer) => ({
      layer,
      language,
      caption: captionOf(draw(atlas, embedView(layer, language), palettes.light, allDrawers)),
      app: withoutPanels(renderView(atlas, coarse, embedView(layer, language))),
    })),
  )
  return { app, table: plainTable(atlas), embeds }
}

function renderView(atlas: Atlas, coarse: CoarsePathsFile, opening: View): string {
  const { root } = composePage({
    atlas,
    opening,
    linkText: { value: (view) => linkText(view, opening) },
    ...(needsOnlyFirst(opening) ? {} : { drawers: allDrawers }),
    paths: {
      frame: fitFrame(atlas.edition.bounds),
      isFine: false,
      areas: new Map(Object.entries(coarse.counties)),
      province: coarse.province,
      cityBorders: coarse.cities,
    },
    loadSearch: () => Promise.reject(new Error('no search at build time')),
    loadEnglish: () => Promise.reject(new Error('nothing is loaded at build time')),
    addressOf: () => '',
    loadDesk: () => Promise.reject(new Error('no stories at build time')),
    lists: { policy: () => Promise.reject(), dataset: () => Promise.reject(), tables: () => Promise.reject() },
    createSheetPainter: null,
  })
  return renderToString(root as preact.VNode)
}

const panels = [
  /(<nav class="nv"[^>]*>)[\s\S]*?(<\/nav>)/,
  /(<div class="lc"[^>]*>)[\s\S]*?(<\/div><aside class="rc")/,
] as const

/** Empties toolbar and left column, which fill themselves when the page is taken over. Throws where it finds none. */
function withoutPanels(app: string): string {
  return panels.reduce((text, panel) => {
    if (!panel.test(text)) throw new Error(`the page has no ${panel.source}`)
    return text.replace(panel, '$1$2')
  }, app)
}
