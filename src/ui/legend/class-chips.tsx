// Classes without a number line: categories, "no data", "not applicable", each with its pattern and count.
import type { LegendClass } from '../../drawing/drawing.ts'
import { useApp } from '../app-context.ts'
import { Patch } from '../signs/patch.tsx'

export function ClassChips({ classes }: { readonly classes: readonly LegendClass[] }) {
  const { store, actions } = useApp()
  const lit = store.highlightedClass.value
  return (
    <ul class="cc">
      {classes.map(({ id, label, count, unseen, fill, pattern, patternColour }) => (
        <li key={id}>
          <button
            type="button"
            class={lit === id ? 'on' : undefined}
            onPointerEnter={() => actions.highlightClass(id)}
            onPointerLeave={() => actions.highlightClass('')}
            onFocus={() => actions.highlightClass(id)}
            onBlur={() => actions.highlightClass('')}
          >
            <Patch fill={fill} pattern={pattern} patternColour={patternColour} width={18} heightPx={12} />
            <span>{label}</span>
            <span class="mu">{count || unseen || 0}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
