// One control for everything that has time: Play, back, a slider from change to change, and on.
import './fields.css'
import { useId } from 'preact/hooks'
import { timeText } from '../../i18n/time.messages.ts'
import { useText } from '../app-context.ts'
import { PlayButton } from './play-button.tsx'
import { labelOf, neighbours, stopIndex, type TimeStop } from './time-stops.ts'

interface TimeControlProps {
  readonly label: string
  /** In order of time; the last is the present. */
  readonly stops: readonly TimeStop[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** What a value between two stops is called; as it is written where left out. */
  readonly nameOf?: (value: string) => string
}

export function TimeControl({ label, stops, value, onChange, nameOf = (text) => text }: TimeControlProps) {
  const t = useText(timeText)
  const id = useId()
  const index = stopIndex(stops, value)
  const last = stops.length - 1
  const shown = labelOf(stops, value, nameOf)
  const { earlier, later } = neighbours(stops, value)
  const goTo = (to: number | null) => onChange(stops[to ?? index]?.value ?? '')
  return (
    <div class="fi">
      <label for={id}>{label}</label>
      <span class="row">
        <PlayButton stops={stops} value={value} onChange={onChange} />
        <button
          type="button"
          class="b"
          aria-label={t.earlier}
          disabled={earlier === null}
          onClick={() => goTo(earlier)}
        >
          ‹
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={index}
          aria-valuetext={shown}
          onInput={(event) => goTo(Number(event.currentTarget.value))}
        />
        <button type="button" class="b" aria-label={t.later} disabled={later === null} onClick={() => goTo(later)}>
          ›
        </button>
        <output for={id}>{shown}</output>
      </span>
    </div>
  )
}
