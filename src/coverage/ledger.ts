// The books of the zones: what is added and what leaves must explain the step from one published total to the next.
import type { Atlas } from '../domain/atlas.ts'
import type { RisingStar, Zone } from '../domain/programmes.ts'
import { firstBatch, type Promotion, promotionsOf, zonesAfter } from '../domain/zone-events.ts'

export interface Step {
  readonly before: number
  readonly after: number
  /** Newly listed in between; null where nobody says. */
  readonly added: number | null
  /** Promoted or removed in between: before + added − after; null while `added` is. Never negative in honest books. */
  readonly left: number | null
}

/** The step between two totals. */
export function stepOf(before: number, after: number, added: number | null): Step {
  return { before, after, added, left: added === null ? null : before + added - after }
}

/** Whether a step can be true: nothing can leave that was not there, and no more can be new than are there afterwards. */
export function isPossible({ before, after, added, left }: Step): boolean {
  return (
    added === null ||
    left === null ||
    (left >= 0 && left <= before && added <= after && before + added - left === after)
  )
}

export interface OwnBooks {
  readonly events: number
  /** Collaborative rows that a promotion replaced. */
  readonly promoted: number
  /** Rows of removal and the selections they end, and repeats of one selection. */
  readonly removed: number
  readonly now: number
  readonly core: number
  readonly collab: number
  readonly unknown: number
  /** events − promoted − removed is what is in force, and so is the sum over the roles. */
  readonly isClosed: boolean
}

/** Counts the atlas's own rows; closed unless rows were lost on the way to the present. */
export function ownBooks(zones: readonly Zone[]): OwnBooks {
  const present = zonesAfter(zones, Number.POSITIVE_INFINITY)
  const count = (role: Zone['role']) => present.filter((zone) => zone.role === role).length
  const isPresent = new Set(present)
  const replaced = new Set(promotionsOf(zones).map(({ from }) => from))
  const promoted = zones.filter((zone) => !isPresent.has(zone) && replaced.has(zone)).length
  const removed = zones.filter((zone) => !isPresent.has(zone) && !replaced.has(zone)).length
  const [core, collab, unknown, now] = [count('core'), count('collab'), count('unknown'), present.length]
  const isClosed = zones.length - promoted - removed === now && core + collab + unknown === now
  return { events: zones.length, promoted, removed, now, core, collab, unknown, isClosed }
}

export interface Ledger {
  readonly core: Step
  readonly collab: Step
  readonly own: OwnBooks
  /** Promotions and removals that rows name. */
  readonly promotions: readonly Promotion[]
  readonly removals: readonly Zone[]
  /** How many of those that left the collaborative zones after batch 2 no row names; null while nobody says how many left. */
  readonly unnamed: number | null
  /** A rising star and a later zone of one place: perhaps a promotion, no source says so. */
  readonly possible: readonly { readonly star: RisingStar; readonly zone: Zone }[]
}

/** The ledger of the 415X zones; null where the totals are not in the tables. */
export function zoneLedger(atlas: Atlas): Ledger | null {
  const total = (id: string) => atlas.officialTotals.find((o) => o.id === id)?.value ?? null
  const [core2, core3] = [total('zones-core-batch2'), total('zones-core-batch3')]
  const [collab2, collab3] = [total('zones-collab-batch2'), total('zones-collab-batch3')]
  if (core2 === null || core3 === null || collab2 === null || collab3 === null) return null
  const collab = stepOf(collab2, collab3, total('zones-new-collab-batch3'))
  const promotions = promotionsOf(atlas.zones)
  const removals = atlas.zones.filter(({ role }) => role === 'removed')
  const named = [...promotions.map(({ to }) => to), ...removals].filter((zone) => firstBatch(zone) > 2).length
  return {
    core: stepOf(core2, core3, null),
    collab,
    own: ownBooks(atlas.zones),
    promotions,
    removals,
    unnamed: collab.left === null ? null : Math.max(0, collab.left - named),
    possible: atlas.risingStars.flatMap((star) =>
      atlas.zones
        .filter((zone) => zone.placeZh === star.placeZh && zone.batches.some((b) => b > firstBatch(star)))
        .map((zone) => ({ star, zone })),
    ),
  }
}
