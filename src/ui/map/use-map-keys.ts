// The keyboard on the map: one Tab stop, arrows to the neighbours, Enter opens, plus and minus zoom.
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { DivisionCode } from '../../domain/division.ts'
import { mapText } from '../../i18n/map.messages.ts'
import { useApp } from '../app-context.ts'
import { areaSentence } from './area-sentence.ts'
import type { MapState } from './map-state.ts'
import type { Arrow } from './walk.ts'
import { zoomBounds } from './zoom-bounds.ts'

export interface MapKeys {
  readonly focused: ReadonlySignal<string>
  readonly tabStop: Signal<string>
  readonly sentence: ReadonlySignal<string>
  readonly zoom: (factor: number) => void
}

export function useMapKeys(state: MapState): MapKeys {
  const { store, actions, language } = useApp()
  const first = store.atlas.counties[0]?.code ?? ''
  const focused = useSignal('')
  const tabStop = useSignal<string>(first)
  const sentence = useSignal('')
  const zoom = (factor: number) => actions.moveTo(zoomBounds(state, factor, store.atlas.edition.bounds))

  useEffect(() => {
    // Not the SVG element itself: one that listens for focus becomes a Tab stop of its own.
    const box = document.querySelector('svg.map')?.parentElement
    if (!box) return
    const stop = new AbortController()
    // Fetched with the links, so that it is there before the page is ready for keys.
    let walk: typeof import('./walk.ts').walk | undefined
    import('./walk.ts').then(
      (part) => {
        walk = part.walk
      },
      () => {},
    )
    const codeOf = (target: EventTarget | null) =>
      (target instanceof Element ? (target.closest('[data-c]')?.getAttribute('data-c') ?? '') : '') as DivisionCode | ''
    const focus = (code: DivisionCode) => box.querySelector<SVGElement>(`svg.map [data-c="${code}"]`)?.focus()

    box.addEventListener(
      'focusin',
      (event) => {
        const code = codeOf(event.target)
        if (!code) return
        tabStop.value = code
        if (!(event.target as Element).matches(':focus-visible')) return
        focused.value = code
        sentence.value = areaSentence(store.atlas, store.drawing.peek(), code, language.peek()).full
      },
      { signal: stop.signal },
    )
    box.addEventListener('focusout', () => (focused.value = ''), { signal: stop.signal })
    box.addEventListener(
      'keydown',
      (event) => {
        const code = codeOf(event.target)
        if (!code || event.ctrlKey || event.metaKey || event.altKey) return
        const { counties } = store.atlas
        const goal =
          walk && event.key.startsWith('Arrow')
            ? walk(store.atlas, code, event.key as Arrow)
            : event.key === 'Home'
              ? (counties[0]?.code ?? null)
              : event.key === 'End'
                ? (counties.at(-1)?.code ?? null)
                : undefined
        if (goal !== undefined) {
          event.preventDefault()
          if (goal) focus(goal)
          else sentence.value = mapText[language.peek()].edge
          return
        }
        if (event.key === 'Enter' || event.key === ' ') actions.select(code)
        else if (event.key === '+' || event.key === '=') zoom(2)
        else if (event.key === '-') zoom(0.5)
        else if (event.key === '0') actions.moveTo(null)
        else return
        event.preventDefault()
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [])

  return { focused, tabStop, sentence, zoom }
}
