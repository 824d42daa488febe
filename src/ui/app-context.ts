// What every component of the page may reach: the visit, its actions, the language and the injected engines.
import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../domain/language.ts'
import type { PolicyFile } from '../domain/policy.ts'
import type { LandMeasure } from '../domain/programmes.ts'
import type { PublishedDataset } from '../domain/published.ts'
import type { Drawing } from '../drawing/drawing.ts'
import type { RenderSvg } from '../export/svg.ts'
import type { CodedShape } from '../geo/contains.ts'
import type { Messages } from '../i18n/messages.ts'
import type { RunSearch } from '../search/search-hit.ts'
import type { Actions } from '../state/actions.ts'
import type { Store } from '../state/store.ts'
import type { StoryDesk } from '../state/story-desk.ts'
import type { LayerId, View } from '../view/view.ts'
import type { MiniGeometry } from './layer-list/mini-map.tsx'

export type DialogId = '' | 'share' | 'help' | 'stories'

/** The editable tables, and what checks them. */
export interface EditableTables {
  /** "data/zones.csv" → text with its byte order mark. */
  readonly texts: ReadonlyMap<string, string>
  /** Shapes of the counties, to test points by; asked for when something is checked. */
  readonly loadCounties: () => Promise<readonly CodedShape[]>
}

/** What the composition root hands to the page. */
export interface AppServices {
  readonly store: Store
  readonly actions: Actions
  /** Hash that opens the view, beginning with "#". */
  readonly linkOf: (view: View) => string
  /** The whole address that opens the view, as it is shared, cited and printed. */
  readonly addressOf: (view: View) => string
  /** The drawing of the default view with some fields changed, in the language, theme and grades of the visit; see `draw` for missing drawers. */
  readonly drawWith: (change: Partial<View>) => Drawing
  /** Name and one line of status of a theme, in the language of the visit. */
  readonly describeTheme: (layer: LayerId) => { readonly title: string; readonly status: string }
  /** Land measures that cities have figures for; the first is what a view without a measure shows. */
  readonly measures: readonly LandMeasure[]
  /** Kinds of pairs in the order that `view.flows` counts them. */
  readonly flowKinds: readonly { readonly id: string; readonly kindZh: string; readonly kindEn: string }[]
  /** Loads the search chunk and builds its index; rejects where the chunk cannot be loaded. */
  readonly loadSearch: () => Promise<RunSearch>
  /** Paths for the miniature maps; null until they are unpacked. */
  readonly geometry: ReadonlySignal<MiniGeometry | null>
  /** Ground metres per CSS pixel at the middle of the map; 0 until the map says so. */
  readonly metresPerPx: ReadonlySignal<number>
  /** Draws the present view as a standalone SVG; null where no painter is at hand. */
  readonly renderSvg: RenderSvg | null
  /** Brings the English texts, so that English can be shown. Rejects where they cannot be loaded. */
  readonly bringEnglish: () => Promise<void>
  /** Files that single pages ask for; they reject where a file cannot be loaded. */
  readonly lists: {
    readonly policy: () => Promise<PolicyFile>
    readonly dataset: () => Promise<PublishedDataset>
    readonly tables: () => Promise<EditableTables>
  }
  /** The stories, once they are asked for; null where there are none. Rejects where they cannot be loaded. */
  readonly loadDesk: (() => Promise<StoryDesk>) | null
}

export interface AppState extends AppServices {
  readonly language: ReadonlySignal<Language>
  readonly dialog: Signal<DialogId>
  /** Id of the story being written, "" for none. */
  readonly editing: Signal<string>
  /** A file that was let go on the page, until the list of stories has taken it. */
  readonly droppedFile: Signal<File | null>
  /** True while a slide covers the page: what it hides need not be there. */
  readonly isOnSlide: Signal<boolean>
  /** False in what belongs to a theme while another is shown. */
  readonly isShown: ReadonlySignal<boolean>
  /** Single-letter shortcuts may be switched off (WCAG 2.1.4). */
  readonly hasShortcuts: Signal<boolean>
}

export const AppContext = createContext<AppState | null>(null)

/** The page's context. Throws outside of <App>. */
export function useApp(): AppState {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp outside of App')
  return app
}

/** One feature's messages in the language of the visit. */
export function useText<T>(messages: Messages<T>): T {
  return messages[useApp().language.value]
}
