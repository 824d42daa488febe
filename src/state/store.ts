// A visit in progress: signals for what the reader chose, and what is derived from it.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { Language } from '../domain/language.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { draw } from '../drawing/draw.ts'
import { type Drawers, firstDrawers } from '../drawing/drawers.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { type Ground, type Palette, palettes } from '../scales/palette.ts'
import { defaultView, type LayerId, layerIds, type View } from '../view/view.ts'
import { besidePicture, keepView } from './keep-view.ts'

export interface Notice {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** What the reader may do about it. */
  readonly action?: { readonly zh: string; readonly en: string; readonly run: () => void }
}

/** svg: drawn by the page itself; gl: MapLibre has taken over. */
export type Engine = 'svg' | 'gl'

export interface Store {
  readonly atlas: Atlas
  readonly view: Signal<View>
  readonly hovered: Signal<DivisionCode | ''>
  /** Id of the legend class whose areas are to stand out, "" for none. */
  readonly highlightedClass: Signal<string>
  readonly engine: Signal<Engine>
  /** Paper is light, whatever the screen shows. */
  readonly isPrinting: Signal<boolean>
  /** The map is as it will stay: what nobody asked for yet may come now. */
  readonly isSettled: Signal<boolean>
  /** Gentle messages about what a link or a file could not give. */
  readonly notices: Signal<readonly Notice[]>
  /** True where the system asks for a dark page; decides the theme "auto". */
  readonly prefersDark: Signal<boolean>
  readonly prefersReducedMotion: Signal<boolean>
  /** False until the English texts have come: Chinese is shown meanwhile. */
  readonly hasEnglish: Signal<boolean>
  /** The language shown; that of the view as soon as its texts are there. */
  readonly language: ReadonlySignal<Language>
  /** How themes are drawn: the first one's at once, all when their chunk has arrived. */
  readonly drawers: Signal<Drawers>
  readonly ground: ReadonlySignal<Ground>
  /** The hall's colours, once the stage has brought them. */
  readonly hallPalette: Signal<Palette | null>
  /** The colours of the present ground. */
  readonly palette: ReadonlySignal<Palette>
  readonly showsInferred: ReadonlySignal<boolean>
  /** The atlas without what the reader has switched off: what every list and count of the page reads. */
  readonly shown: ReadonlySignal<Atlas>
  readonly drawing: ReadonlySignal<Drawing>
  /** What each theme shows or last showed. */
  readonly themes: Readonly<Record<LayerId, ReadonlySignal<View>>>
}

export interface StoreOptions {
  readonly atlas: Atlas
  readonly view?: View
  readonly drawers?: Drawers
}

export function createStore({
  atlas,
  view: initial = defaultView,
  drawers: atHand = firstDrawers,
}: StoreOptions): Store {
  const view = signal(initial)
  const drawers = signal(atHand)
  const prefersDark = signal(false)
  const isPrinting = signal(false)
  const hasEnglish = signal(true)
  const language = computed<Language>(() => (hasEnglish.value ? view.value.language : 'zh'))
  const ground = computed<Ground>(() => {
    const { theme, present } = view.value
    if (isPrinting.value) return theme === 'contrast' ? theme : 'light'
    if (present && (theme === 'auto' || theme === 'dark')) return 'hall'
    return theme === 'auto' ? (prefersDark.value ? 'dark' : 'light') : theme
  })
  const hallPalette = signal<Palette | null>(null)
  const palette = computed(() =>
    ground.value === 'hall' ? (hallPalette.value ?? palettes.dark) : palettes[ground.value],
  )
  const showsInferred = computed(() => view.value.showsInferred)
  const perTheme = <T>(make: (layer: LayerId) => T) =>
    Object.fromEntries(layerIds.map((layer) => [layer, make(layer)])) as Record<LayerId, T>
  const themes = perTheme((layer) => keepView(view, layer))
  const drawings = perTheme((layer) => {
    const shown = keepView(view, layer, besidePicture)
    return computed(() => draw(atlas, { ...shown.value, language: language.value }, palette.value, drawers.value))
  })
  return {
    atlas,
    view,
    hovered: signal(''),
    highlightedClass: signal(''),
    engine: signal('svg'),
    isSettled: signal(false),
    isPrinting,
    notices: signal([]),
    prefersDark,
    prefersReducedMotion: signal(false),
    hasEnglish,
    language,
    ground,
    hallPalette,
    palette,
    drawers,
    showsInferred,
    shown: computed(() => {
      // Both complete the atlas's rows, and what is shown may be copies of them.
      void [drawers.value, hasEnglish.value]
      return shownAtlas(atlas, showsInferred.value)
    }),
    drawing: computed(() => drawings[view.value.layer].value),
    themes,
  }
}
