// What one theme has in the page stays there while another is shown, and is spared whatever changes meanwhile.
import { computed, type ReadonlySignal, Signal, useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Store } from '../state/store.ts'
import type { LayerId } from '../view/view.ts'
import { AppContext, type AppState, useApp } from './app-context.ts'

interface ThemeScopeProps {
  readonly layer: LayerId
  readonly as: 'div' | 'section'
  readonly class: string
  readonly 'aria-labelledby'?: string
  readonly children: ComponentChildren
}

/**
 * An element of one theme: in the page from the theme's first showing on, put away (`[data-away]`) while another is shown. Inside,
 * everything that the page's context says then stands still. What the page was drawn with before its link was read has been shown
 * to nobody, and does not stay.
 */
export function ThemeScope({ layer, as: Tag, children, ...attributes }: ThemeScopeProps) {
  const app = useApp()
  const isShown = useComputed(() => app.store.view.value.layer === layer).value
  const hasShown = useRef(false)
  hasShown.current = isShown || (hasShown.current && app.store.isSettled.peek())
  const scoped = useMemo(() => hasShown.current && scopeTo(app, layer), [app, layer, hasShown.current])
  if (!scoped) return null
  return (
    <Tag {...attributes} {...(isShown ? {} : { 'data-away': '', 'aria-hidden': true })}>
      <AppContext.Provider value={scoped}>{children}</AppContext.Provider>
    </Tag>
  )
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
