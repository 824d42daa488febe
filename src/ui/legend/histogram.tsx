// Numeric classes as bars: the count above, the bounds below, an empty class as "0".
import type { LegendClass } from '../../drawing/drawing.ts'
import { legendText } from '../../i18n/legend.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Patch } from '../signs/patch.tsx'

const tallestPx = 52
const shortestPx = 2

/** Height of a bar in CSS pixels; a class that holds anything is never flat, an empty one is a line. */
export function barHeightPx(count: number, largest: number): number {
  return count === 0 ? 1 : Math.max(shortestPx, Math.round((count / Math.max(largest, 1)) * tallestPx))
}

export function Histogram({ classes }: { readonly classes: readonly LegendClass[] }) {
  const { store, actions } = useApp()
  const t = useText(legendText)
  const largest = Math.max(...classes.map((c) => c.count))
  const lit = store.highlightedClass.value
  return (
    <ol class="hg" aria-label={t.classes}>
      {classes.map(({ id, label, count, fill, pattern, patternColour }) => (
        <li key={id}>
          <button
            type="button"
            class={lit === id ? 'on' : undefined}
            aria-label={t.classCount(label, count)}
            onPointerEnter={() => actions.highlightClass(id)}
            onPointerLeave={() => actions.highlightClass('')}
            onFocus={() => actions.highlightClass(id)}
            onBlur={() => actions.highlightClass('')}
          >
            <span>{count}</span>
            <Patch
              fill={fill}
              pattern={pattern}
              patternColour={patternColour}
              width="100%"
              heightPx={barHeightPx(count, largest)}
            />
            <span class="mu">{label}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
