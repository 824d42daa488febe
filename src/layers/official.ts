// Official totals to be shown beside what the tables hold.
import type { Atlas } from '../domain/atlas.ts'
import type { OfficialTotal } from '../domain/indicator.ts'

/** The latest of the totals whose id matches; by date, then by id for those of one date or none. Undefined where there is none. */
export function latestTotal(atlas: Pick<Atlas, 'officialTotals'>, id: RegExp): OfficialTotal | undefined {
  return atlas.officialTotals
    .filter((o) => id.test(o.id))
    .sort((a, b) => compare(a.asOf, b.asOf) || compare(a.id, b.id))
    .at(-1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
