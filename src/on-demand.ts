// What a page or a button asks for by itself: a list in a script of its own, for the first one to carry no name of theirs.
import type { RenderSvg } from './export/svg.ts'
import type { MapPaths } from './painters/svg/map-paths.ts'

export const onDemand = {
  policy: () => import('./load/load-lists.ts').then((part) => part.loadPolicy()),
  dataset: () => import('./load/load-lists.ts').then((part) => part.loadDataset()),
  tables: () => import('./load/load-table-texts.ts').then((part) => part.loadEditableTables()),
  desk: () => import('./load-desk.ts').then((part) => part.loadDesk()),
  sheetPainter: (paths: () => MapPaths): Promise<RenderSvg> =>
    import('./render-sheet.tsx').then((part) => part.createSheetPainter(paths)),
}
