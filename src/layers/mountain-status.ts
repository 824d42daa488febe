// Who is a mountain county on a date: membership as the dated events leave it.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { StatusEvent } from '../domain/programmes.ts'

export interface MountainStatus {
  readonly status: 'member' | 'left' | 'never'
  /** Date of the event that made it so, as the source gives it; "" for never. */
  readonly since: string
  /** What says so: the list that names a member, else the event that made it one; the removal of one that left. */
  readonly event: StatusEvent | null
}

const never: MountainStatus = { status: 'never', since: '', event: null }

/**
 * Whether an event of `eventDate` has happened by `date`; both ISO years, months or days. Compared by month at the finest and by
 * the coarser of the two: one and the same adjustment is dated "2024-08" by one source and "2024-08-21" by another.
 */
export function hasHappened(eventDate: string, date: string): boolean {
  const length = Math.min(eventDate.length, date.length, 7)
  return eventDate.slice(0, length) <= date.slice(0, length)
}

/** Events in order of their date; a year without month stands after the months of that year, for nothing says it came before them. */
export function inTimeOrder(events: readonly StatusEvent[]): StatusEvent[] {
  const key = (e: StatusEvent) => (e.date.length === 4 ? `${e.date}-99` : e.date)
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** The date a view means: its own, or the edition's. */
export function mountainDate(atlas: Pick<Atlas, 'edition'>, viewDate: string): string {
  return viewDate === '' ? atlas.edition.asOf : viewDate
}

/**
 * Status of every county on a date. `join` makes a member, `leave` ends it; `confirm` makes a member only of a county no event
 * had named before, so that a late mention never undoes a removal; `note` changes nothing.
 */
export function mountainStatusAt(
  atlas: Pick<Atlas, 'counties' | 'statusEvents'>,
  date: string,
): Map<DivisionCode, MountainStatus> {
  const result = new Map<DivisionCode, MountainStatus>(atlas.counties.map((c) => [c.code, never]))
  for (const event of inTimeOrder(atlas.statusEvents)) {
    if (event.effect === 'note' || !hasHappened(event.date, date)) continue
    for (const code of event.countyCodes) {
      const known = result.get(code)
      if (known === undefined) continue
      const { status } = known
      // 26 counties were named together before there was a list: the first list with a document speaks for them from then on.
      const isList = event.effect === 'confirm' && status === 'member' && known.event?.effect === 'join'
      if (isList) result.set(code, { ...known, event })
      const joins = event.effect === 'join' ? status !== 'member' : event.effect === 'confirm' && status === 'never'
      if (joins) result.set(code, { status: 'member', since: event.date, event })
      if (event.effect === 'leave' && status === 'member') {
        result.set(code, { status: 'left', since: event.date, event })
      }
    }
  }
  return result
}
