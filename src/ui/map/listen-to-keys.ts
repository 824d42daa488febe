// What the keyboard does on the map; fetched with the links, so that it is there before the page is ready for keys.
import type { Signal } from '@preact/signals'
import type { Atlas } from '../../domain/atlas.ts'
import type { DivisionCode } from '../../domain/division.ts'
import type { Language } from '../../domain/language.ts'
import type { Drawing } from '../../drawing/drawing.ts'
import { mapText } from '../../i18n/map.messages.ts'
import { areaSentence } from './area-sentence.ts'
import { type Arrow, walk } from './walk.ts'

export interface KeyTargets {
  readonly atlas: Atlas
  readonly drawing: () => Drawing
  readonly language: () => Language
  /** The county with the visible focus, "" for none. */
  readonly focused: Signal<string>
  /** The county that takes the Tab key. */
  readonly tabStop: Signal<string>
  /** What the live region says. */
  readonly sentence: Signal<string>
  readonly select: (code: DivisionCode) => void
  readonly zoom: (factor: number) => void
  readonly home: () => void
}

/** Listens on the element around the SVG until `signal` aborts. */
export function listenToKeys(box: Element, signal: AbortSignal, targets: KeyTargets): void {
  const { atlas, drawing, language, focused, tabStop, sentence, select, zoom, home } = targets
  const { counties } = atlas
  const on = <K extends 'focusin' | 'focusout' | 'keydown'>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
    (box as HTMLElement).addEventListener(type, act, { signal })
  const codeOf = (target: EventTarget | null) =>
    (target instanceof Element ? (target.closest('[data-c]')?.getAttribute('data-c') ?? '') : '') as DivisionCode | ''
  const focus = (code: DivisionCode) => box.querySelector<SVGElement>(`svg.map [data-c="${code}"]`)?.focus()

  on('focusin', (event) => {
    const code = codeOf(event.target)
    if (!code) return
    tabStop.value = code
    if (!(event.target as Element).matches(':focus-visible')) return
    focused.value = code
    sentence.value = areaSentence(atlas, drawing(), code, language()).full
  })
  on('focusout', () => {
    focused.value = ''
  })
  on('keydown', (event) => {
    const code = codeOf(event.target)
    if (!code || event.ctrlKey || event.metaKey || event.altKey) return
    const goal = event.key.startsWith('Arrow')
      ? walk(atlas, code, event.key as Arrow)
      : event.key === 'Home'
        ? (counties[0]?.code ?? null)
        : event.key === 'End'
          ? (counties.at(-1)?.code ?? null)
          : undefined
    if (goal !== undefined) {
      event.preventDefault()
      if (goal) focus(goal)
      else sentence.value = mapText[language()].edge
      return
    }
    if (event.key === 'Enter' || event.key === ' ') select(code)
    else if (event.key === '+' || event.key === '=') zoom(2)
    else if (event.key === '-') zoom(0.5)
    else if (event.key === '0') home()
    else return
    event.preventDefault()
  })
}
