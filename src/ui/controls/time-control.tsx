// One control for everything that has time: Play, back, a slider from change to change, and on.
import { useId } from 'preact/hooks'
import { timeText } from '../../i18n/time.messages.ts'
import { useText } from '../app-context.ts'
import { PlayButton } from './play-button.tsx'
import { stopIndex, type TimeStop } from './time-stops.ts'

interface TimeControlProps {
  readonly label: string
  /** In order of time; the last is the present. */
  readonly stops: readonly TimeStop[]
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TimeControl({ label, stops, value, onChange }: TimeControlProps) {
  const t = useText(timeText)
  const id = useId()
  const index = stopIndex(stops, value)
  const last = stops.length - 1
  const shown = stops[index]?.label ?? ''
  const goTo = (to: number) => onChange(stops[to]?.value ?? '')
  return (
    <div class="fi">
      <label for={id}>{label}</label>
      <span class="row">
        <PlayButton stops={stops} value={value} onChange={onChange} />
        <button type="button" class="b" aria-label={t.earlier} disabled={index === 0} onClick={() => goTo(index - 1)}>
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
        <button type="button" class="b" aria-label={t.later} disabled={index === last} onClick={() => goTo(index + 1)}>
          ›
        </button>
        <output for={id}>{shown}</output>
      </span>
    </div>
  )
}
