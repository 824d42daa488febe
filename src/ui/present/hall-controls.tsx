// Buttons for mouse and finger at the foot of the slide, seen only near the pointer; and the list of keys.
import { presentText } from '../../i18n/present.messages.ts'
import { useText } from '../app-context.ts'
import type { Command } from './keys.ts'

type Simple = Exclude<Command['do'], 'goTo'>

const buttons: readonly (readonly [Simple, string])[] = [
  ['previous', '‹'],
  ['next', '›'],
  ['explore', 'E'],
  ['presenter', 'O'],
  ['fullScreen', 'F'],
  ['help', '?'],
  ['leave', '×'],
]

export interface HallControlsProps {
  readonly run: (command: Command) => void
  /** Why the last command could not be followed; "" where it was. Stands until the next. */
  readonly fault: string
}

export function HallControls({ run, fault }: HallControlsProps) {
  const t = useText(presentText)
  return (
    <nav class="hc" aria-label={t.keysHeading}>
      {buttons.map(([does, sign]) => (
        <button
          key={does}
          type="button"
          aria-label={nameOf(does, t)}
          title={nameOf(does, t)}
          onClick={() => run({ do: does })}
        >
          {sign}
        </button>
      ))}
      {fault && <p role="alert">{fault}</p>}
    </nav>
  )
}

function nameOf(does: Simple, t: ReturnType<typeof useText<(typeof presentText)['zh']>>): string {
  return does === 'first' || does === 'last' ? '' : t[does]
}

export function KeyList() {
  const t = useText(presentText)
  const lines = [t.keyNext, t.keyPrevious, t.keyEnds, t.keyNumber, t.keyBlank, t.keyExplore, t.keyRing, t.keyWindow]
  return (
    <section class="hk" aria-label={t.keysHeading}>
      <h3>{t.keysHeading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
