// Hovered, selected and compared places as feature states: only what changed is told to the engine.
import type { Highlight } from './gl-map.ts'

type Mark = 'hovered' | 'selected' | 'compared'
type Level = 'counties' | 'cities'

export interface StateTarget {
  setFeatureState(feature: { source: string; id: string }, state: Record<string, boolean>): unknown
}

/** Returns a function that brings the map from the last highlight to the next one. */
export function createHighlighter(target: StateTarget, known: Readonly<Record<Level, ReadonlySet<string>>>) {
  let shown = new Set<string>()
  return ({ hovered, selected, compared }: Highlight): void => {
    const next = new Set<string>()
    const add = (mark: Mark, code: string, levels: readonly Level[]) => {
      const level = levels.find((l) => known[l].has(code))
      if (level) next.add(`${mark} ${level} ${code}`)
    }
    if (hovered !== selected) add('hovered', hovered, ['counties'])
    add('selected', selected, ['counties', 'cities'])
    for (const code of compared) if (code !== selected) add('compared', code, ['counties'])
    const tell = (key: string, value: boolean) => {
      const [mark = '', source = '', id = ''] = key.split(' ')
      target.setFeatureState({ source, id }, { [mark]: value })
    }
    for (const key of shown) if (!next.has(key)) tell(key, false)
    for (const key of next) if (!shown.has(key)) tell(key, true)
    shown = next
  }
}
