// The batches as time: a whole control for the platforms, Play beside the choice of batches for the zones.
import { timeText } from '../../i18n/time.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { PlayButton } from './play-button.tsx'
import { TimeControl } from './time-control.tsx'
import type { TimeStop } from './time-stops.ts'

interface Batched {
  readonly batches: readonly number[]
}

function useStops(rows: readonly Batched[]): readonly TimeStop[] {
  const t = useText(timeText)
  const batches = [...new Set(rows.flatMap((row) => row.batches))].sort((a, b) => a - b)
  return [...batches.map((n) => ({ value: String(n), label: t.batchOf(n) })), { value: 'now', label: t.latest }]
}

export function BatchTime({ rows }: { readonly rows: readonly Batched[] }) {
  const { store, actions } = useApp()
  const t = useText(timeText)
  const stops = useStops(rows)
  const change = (batch: string) => actions.patchView({ batch })
  return <TimeControl label={t.batch} stops={stops} value={store.view.value.batch} onChange={change} />
}

export function PlayBatches({ rows }: { readonly rows: readonly Batched[] }) {
  const { store, actions } = useApp()
  const stops = useStops(rows)
  return (
    <div class="pb">
      <PlayButton stops={stops} value={store.view.value.batch} onChange={(batch) => actions.patchView({ batch })} />
    </div>
  )
}
