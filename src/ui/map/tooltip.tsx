// What is under the pointer: name, class, and every statement with its grade.
import type { ReadonlySignal } from '@preact/signals'
import { useApp } from '../app-context.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { Patch } from '../signs/patch.tsx'
import { areaSentence } from './area-sentence.ts'

export function Tooltip({ at }: { readonly at: ReadonlySignal<readonly [number, number] | null> }) {
  const { store, language } = useApp()
  const code = store.hovered.value
  if (!code || !at.value) return null
  const drawing = store.drawing.value
  const { name, city, mark } = areaSentence(store.atlas, drawing, code, language.value)
  const [x, y] = at.value
  const side = x > (globalThis.innerWidth ?? 0) - 300 ? 'tt l' : 'tt'
  return (
    <div class={side} style={{ left: `${x}px`, top: `${y}px` }} role="tooltip">
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
          </ul>
        </div>
      )}
    </div>
  )
}
