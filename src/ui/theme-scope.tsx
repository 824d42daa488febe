// What one theme has in the page stays there while another is shown, and is spared whatever changes meanwhile.
import { computed, type ReadonlySignal, Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Store } from '../state/store.ts'
import type { LayerId } from '../view/view.ts'
import { AppContext, type AppState, useApp } from './app-context.ts'

interface ThemeScopeProps {
  readonly layer: LayerId
  readonly children: ComponentChildren
}

/** Inside, everything that the page's context says stands still while another theme than `layer` is shown. */
export function ThemeScope({ layer, children }: ThemeScopeProps) {
  const app = useApp()
  const scoped = useMemo(() => scopeTo(app, layer), [app, layer])
  return <AppContext.Provider value={scoped}>{children}</AppContext.Provider>
}

/** Attributes of an element that stays while it is not shown; see `[data-away]`. */
export function awayUnless(isShown: boolean) {
  return isShown ? {} : ({ 'data-away': '', 'aria-hidden': true } as const)
}

function scopeTo(app: AppState, layer: LayerId): AppState {
  const { view, themes } = app.store
  const isShown = computed(() => view.value.layer === layer)
  const keep = <T,>(source: ReadonlySignal<T>) => {
    let last = source.peek()
    return computed(() => {
      if (isShown.value) last = source.value
      return last
    })
  }
  const kept = Object.entries(app.store).map(([name, value]) => [name, value instanceof Signal ? keep(value) : value])
  const store: Store = { ...Object.fromEntries(kept), view: themes[layer] }
  return { ...app, store, language: store.language, isShown }
}
