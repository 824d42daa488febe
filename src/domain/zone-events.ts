// Selections, promotions and removals as rows; who holds which role follows from them.
import type { Zone } from './programmes.ts'

const strength: Readonly<Record<Zone['role'], number>> = { core: 2, collab: 1, unknown: 0, removed: -1 }

/** First batch a row may belong to; a row without a batch stands after all of them. */
export function firstBatch({ batches }: Pick<Zone, 'batches'>): number {
  return batches.length > 0 ? Math.min(...batches) : Number.POSITIVE_INFINITY
}

/** What makes two rows speak of one and the same zone. */
function zoneKey({ placeZh, clusterId }: Pick<Zone, 'placeZh' | 'clusterId'>): string {
  return `${placeZh}|${clusterId ?? ''}`
}

/**
 * Zones in force after a batch (Infinity for now): one per place and cluster, with its highest role. A row whose role is
 * "removed" ends what earlier batches gave; a later selection begins anew.
 */
export function zonesAfter(zones: readonly Zone[], batch: number): Zone[] {
  const best = new Map<string, Zone>()
  const known = zones.filter((zone) => batch === Number.POSITIVE_INFINITY || firstBatch(zone) <= batch)
  const removed = known.filter(({ role }) => role === 'removed')
  for (const zone of known) {
    const key = zoneKey(zone)
    const isEnded = removed.some((end) => zoneKey(end) === key && firstBatch(end) >= firstBatch(zone))
    if (zone.role === 'removed' || isEnded) continue
    const other = best.get(key)
    if (!other || strength[zone.role] > strength[other.role]) best.set(key, zone)
  }
  return [...best.values()]
}

export interface Promotion {
  readonly from: Zone
  readonly to: Zone
}

/** Places that moved up from collaborative to core for the same cluster, by rows of a later batch or none. */
export function promotionsOf(zones: readonly Zone[]): Promotion[] {
  return zones.flatMap((to) => {
    if (to.role !== 'core') return []
    const from = zones.find((z) => z.role === 'collab' && zoneKey(z) === zoneKey(to) && firstBatch(z) <= firstBatch(to))
    return from ? [{ from, to }] : []
  })
}
