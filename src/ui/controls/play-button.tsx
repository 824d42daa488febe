// Plays from stop to stop, once to the end; not offered to readers who ask for less motion.
import { useEffect, useState } from 'preact/hooks'
import { timeText } from '../../i18n/time.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { nextStop, stopIndex, type TimeStop } from './time-stops.ts'

/** Long enough to read what changed. */
const stepMs = 1400

interface PlayButtonProps {
  readonly stops: readonly TimeStop[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Stops by itself at the end, and when the reader goes elsewhere by hand, to another theme as well. */
export function PlayButton({ stops, value, onChange }: PlayButtonProps) {
  const { store, isShown } = useApp()
  const t = useText(timeText)
  /** The stop that Play itself has set; null while it rests. */
  const [playedTo, setPlayedTo] = useState<number | null>(null)
  const index = stopIndex(stops, value)
  const goTo = (to: number | null) => {
    setPlayedTo(to)
    if (to !== null) onChange(stops[to]?.value ?? '')
  }
  useEffect(() => {
    if (playedTo === null) return
    if (playedTo !== index || !isShown.value) {
      setPlayedTo(null)
      return
    }
    const timer = setTimeout(() => goTo(nextStop(stops.length, index, false)), stepMs)
    return () => clearTimeout(timer)
  }, [playedTo, index, isShown.value])
  if (store.prefersReducedMotion.value || stops.length < 2) return null
  const isPlaying = playedTo !== null
  return (
    <button
      type="button"
      class="b pl"
      aria-label={isPlaying ? t.pause : t.play}
      onClick={() => goTo(isPlaying ? null : nextStop(stops.length, index, true))}
    >
      <svg width="9" height="10" viewBox="0 0 9 10" fill="currentColor" aria-hidden="true">
        <path d={isPlaying ? 'M0 0H3V10H0zM6 0H9V10H6z' : 'M0 0V10L9 5z'} />
      </svg>
    </button>
  )
}
