// What is under the pointer: name, class, and every statement with its grade.
import type { ReadonlySignal } from '@preact/signals'
import { mapText } from '../../i18n/map.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { Patch } from '../signs/patch.tsx'
import { areaSentence } from './area-sentence.ts'
import type { WindowBox } from './map-state.ts'

interface TooltipProps {
  readonly at: ReadonlySignal<readonly [number, number] | null>
  /** It opens away from the panels and from the window's foot. */
  readonly box: WindowBox | null
}

export function Tooltip({ at, box }: TooltipProps) {
  const { store, language } = useApp()
  const t = useText(mapText)
  const code = store.hovered.value
  if (!code || !at.value) return null
  const drawing = store.drawing.value
  const { name, city, mark } = areaSentence(store.atlas, drawing, code, language.value)
  const [x, y] = at.value
  const isLate = box && x > box.size.width - box.padding.right - 300
  const isLow = box && y > box.size.height - 180
  const { classes, unit } = drawing.legend
  const numeric = classes.find((c) => c.id === mark?.classId && c.kind === 'value')
  return (
    <div class={`tt${isLate ? ' l' : ''}${isLow ? ' u' : ''}`} style={{ left: `${x}px`, top: `${y}px` }} role="tooltip">
      <b>{name}</b> <small>{city}</small>
      {mark && (
        <div>
          <Patch fill={mark.fill} pattern={mark.pattern} patternColour={mark.patternColour} width={12} heightPx={12} />
          {mark.statements.length === 0 && mark.valueText}
          <ul>
            {mark.statements.map(({ text, evidence }) => (
              <li key={text}>
                {text} <EvidenceMark grade={evidence} />
              </li>
            ))}
            {numeric && (
              <li>
                <small>{t.inClass(numeric.label, unit)}</small>
              </li>
            )}
          </ul>
        </div>
      )}
    </div>
  )
}
