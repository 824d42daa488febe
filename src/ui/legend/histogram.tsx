// Numeric classes as bars: the count above, the bounds below, an empty class as "0".
import type { LegendClass } from '../../drawing/drawing.ts'
import { legendText } from '../../i18n/legend.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Patch } from '../signs/patch.tsx'

const tallestPx = 52
const shortestPx = 2
/** Characters that fit below a bar; longer labels take two lines. */
const longestOnBar = 8

/** Height of a bar in CSS pixels; a class that holds anything is never flat, an empty one is a line. */
export function barHeightPx(count: number, largest: number): number {
  return count === 0 ? 1 : Math.max(shortestPx, Math.round((count / Math.max(largest, 1)) * tallestPx))
}

/**
 * Texts for the borders between bars, as on a number line, where each class is "a–b" and begins where the one before ends.
 * Null where classes have gaps or single numbers: then each bar bears its own label.
 */
export function borderLabels(classes: readonly LegendClass[]): readonly string[] | null {
  const pairs = classes.map((c) => c.label.split('–'))
  const isLine = pairs.every(([, high], i) => high && (i === pairs.length - 1 || high === pairs[i + 1]?.[0]))
  if (!isLine || pairs.some((pair) => pair.length !== 2)) return null
  return [...pairs.map(([low = '']) => low), pairs.at(-1)?.[1] ?? '']
}

export function Histogram({ classes }: { readonly classes: readonly LegendClass[] }) {
  const { store, actions } = useApp()
  const t = useText(legendText)
  const largest = Math.max(...classes.map((c) => c.count))
  const lit = store.highlightedClass.value
  const borders = borderLabels(classes)
  const isLong = classes.some((c) => c.label.length > longestOnBar)
  return (
    <ol class="hg" aria-label={t.classes}>
      {classes.map(({ id, label, count, fill, pattern, patternColour }, index) => (
        <li key={id}>
          <button
            type="button"
            class={lit === id ? 'on' : undefined}
            title={t.classCount(label, count)}
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
            {borders ? (
              <span class="mu ticks">
                <span>{borders[index]}</span>
                {index === classes.length - 1 && <span>{borders[index + 1]}</span>}
              </span>
            ) : (
              <span class={isLong ? 'mu own' : 'mu'}>{label}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
