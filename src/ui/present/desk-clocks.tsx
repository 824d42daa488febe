// The presenter's clocks: the hour, the time since the talk began, and whether the hall is still heard.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { presentText } from '../../i18n/present.messages.ts'
import { useText } from '../app-context.ts'
import type { DeskTalk } from './desk-talk.ts'

interface DeskClocksProps {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly heardAt: DeskTalk['heardAt']
  readonly restart: () => void
}

/** The hall beats once a second. */
const lostAfterMs = 3500

export function DeskClocks({ startedAt, heardAt, restart }: DeskClocksProps) {
  const t = useText(presentText)
  const now = useSignal(Date.now())
  useEffect(() => {
    const tick = setInterval(() => {
      now.value = Date.now()
    }, 500)
    return () => clearInterval(tick)
  }, [])
  const isConnected = now.value - heardAt.value < lostAfterMs
  return (
    <>
      <p class={isConnected ? 'ok' : 'lost'} role="status">
        {isConnected ? t.connected : t.alone}
      </p>
      <dl>
        <div>
          <dt>{t.elapsed}</dt>
          <dd>{clockText(now.value - startedAt)}</dd>
        </div>
        <div>
          <dt>{t.clock}</dt>
          <dd>{new Date(now.value).toTimeString().slice(0, 5)}</dd>
        </div>
      </dl>
      <button type="button" class="b" onClick={restart}>
        {t.restart}
      </button>
    </>
  )
}

/** Minutes and seconds, hours when there are any. */
function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`
}
