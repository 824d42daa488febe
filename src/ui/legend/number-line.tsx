// The number line below the bars: where the selected (full) and the pointed-at (hollow) county stand.
import type { LegendClass } from '../../drawing/drawing.ts'
import { inLanguage } from '../../i18n/format.ts'
import { legendText } from '../../i18n/legend.messages.ts'
import { useApp, useText } from '../app-context.ts'

/**
 * Where a value stands on the line, in percent of its length: each class has an equal stretch, as its bar has.
 * Null for a class that is not on the line.
 */
export function positionPercent(classes: readonly LegendClass[], classId: string, value: number): number | null {
  const index = classes.findIndex((c) => c.id === classId)
  const range = classes[index]?.range
  if (index < 0) return null
  const [low, high] = range ?? [0, 0]
  const within = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5
  return ((index + within) / classes.length) * 100
}

export function NumberLine({ classes }: { readonly classes: readonly LegendClass[] }) {
  const { store, language } = useApp()
  const t = useText(legendText)
  const { areas } = store.drawing.value
  const markOf = (code: string) => {
    const area = code === '' ? undefined : areas.find((a) => a.code === code)
    if (!area || area.value === null) return null
    const at = positionPercent(classes, area.classId, area.value)
    const division = store.atlas.divisionByCode.get(code)
    if (at === null || !division) return null
    return {
      at: `${at.toFixed(1)}%`,
      name: inLanguage(language.value, division.shortZh, division.shortEn),
      text: area.valueText,
    }
  }
  const selected = markOf(store.view.value.place)
  const hovered = markOf(store.hovered.value)
  const said = [
    selected && t.selected(selected.name, selected.text),
    hovered && t.hovered(hovered.name, hovered.text),
  ].filter((text) => text !== null)
  return (
    <svg
      class="nl"
      width="100%"
      height="14"
      role="img"
      aria-label={said.join(language.value === 'zh' ? '；' : '; ')}
      aria-hidden={said.length === 0}
    >
      <line class="ax" x2="100%" y1="7" y2="7" />
      {hovered && (
        <circle class="hv" cx={hovered.at} cy="7" r="4.5">
          <title>{t.hovered(hovered.name, hovered.text)}</title>
        </circle>
      )}
      {selected && (
        <circle class="se" cx={selected.at} cy="7" r="5">
          <title>{t.selected(selected.name, selected.text)}</title>
        </circle>
      )}
    </svg>
  )
}
