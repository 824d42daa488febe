// Where the pages and dialogs that arrive later are to be found: a list in a script of its own, for the first one to carry no name of theirs.
import type { ComponentType } from 'preact'

export type PartId =
  | 'table'
  | 'compare'
  | 'coverage'
  | 'policy'
  | 'import'
  | 'data'
  | 'share'
  | 'help'
  | 'stories'
  | 'editor'
  | 'drop'

export const laterParts: Readonly<Record<PartId, () => Promise<ComponentType>>> = {
  table: () => import('./table/table-page.tsx').then((part) => part.TablePage),
  compare: () => import('./compare/compare-page.tsx').then((part) => part.ComparePage),
  coverage: () => import('./coverage/coverage-page.tsx').then((part) => part.CoveragePage),
  policy: () => import('./policy/policy-page.tsx').then((part) => part.PolicyPage),
  import: () => import('./import/import-page.tsx').then((part) => part.ImportPage),
  data: () => import('./about-data/about-data-page.tsx').then((part) => part.AboutDataPage),
  share: () => import('./share/share-dialog.tsx').then((part) => part.ShareDialog),
  help: () => import('./help/help-dialog.tsx').then((part) => part.HelpDialog),
  stories: () => import('./story/stories-dialog.tsx').then((part) => part.StoriesDialog),
  editor: () => import('./story/story-editor.tsx').then((part) => part.StoryEditor),
  drop: () => import('./story/file-drop.tsx').then((part) => part.FileDrop),
}
