// The keyboard on the map: one Tab stop, arrows to the neighbours, Enter opens, plus and minus zoom.
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import type { MapState } from './map-state.ts'
import { zoomBounds } from './zoom-bounds.ts'

export interface MapKeys {
  readonly focused: ReadonlySignal<string>
  readonly tabStop: Signal<string>
  readonly sentence: ReadonlySignal<string>
  readonly zoom: (factor: number) => void
}

export function useMapKeys(state: MapState): MapKeys {
  const { store, actions, language } = useApp()
  const { atlas } = store
  const focused = useSignal('')
  const tabStop = useSignal<string>(atlas.counties[0]?.code ?? '')
  const sentence = useSignal('')
  const zoom = (factor: number) => actions.moveTo(zoomBounds(state, factor, atlas.edition.bounds))

  useEffect(() => {
    // Not the SVG element itself: one that listens for focus becomes a Tab stop of its own.
    const box = document.querySelector('svg.map')?.parentElement
    if (!box) return
    const stop = new AbortController()
    import('./listen-to-keys.ts').then(
      ({ listenToKeys }) =>
        listenToKeys(box, stop.signal, {
          atlas,
          drawing: () => store.drawing.peek(),
          language: () => language.peek(),
          focused,
          tabStop,
          sentence,
          select: actions.select,
          zoom,
          home: () => actions.moveTo(null),
        }),
      // Without it the map is for the pointer; search and table are still for the keyboard.
      () => {},
    )
    return () => stop.abort()
  }, [])

  return { focused, tabStop, sentence, zoom }
}
