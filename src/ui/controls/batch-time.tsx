// The batches as time, for zones and platforms alike.
import { timeText } from '../../i18n/time.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { TimeControl } from './time-control.tsx'
import { stopsUpTo } from './time-stops.ts'

interface BatchTimeProps {
  readonly rows: readonly { readonly batches: readonly number[] }[]
}

export function BatchTime({ rows }: BatchTimeProps) {
  const { store, actions } = useApp()
  const t = useText(timeText)
  const batches = [...new Set(rows.flatMap((row) => row.batches))].sort((a, b) => a - b)
  const moments = batches.map((n) => ({ value: String(n), label: t.batchOf(n) }))
  // Rows of no known batch count only now.
  const stops = stopsUpTo(moments, {
    now: 'now',
    label: t.latest,
    isOpen: rows.some((row) => row.batches.length === 0),
  })
  return (
    <TimeControl
      label={t.batch}
      stops={stops}
      value={store.view.value.batch}
      onChange={(batch) => actions.patchView({ batch })}
      nameOf={(batch) => t.batchOf(Number(batch))}
    />
  )
}
