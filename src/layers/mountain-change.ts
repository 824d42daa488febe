// What changed on the list of mountain counties, and when: who came in, who went out, against the list before.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import { hasHappened, inTimeOrder, mountainStatusAt } from './mountain-status.ts'

export interface MountainChange {
  readonly date: string
  /** Date of the change before; "" for the first list. */
  readonly before: string
  readonly joined: readonly DivisionCode[]
  readonly left: readonly DivisionCode[]
}

type Listed = Pick<Atlas, 'counties' | 'statusEvents'>

/** In order; mere mentions, dates of events that left the list as it was, or that belong to a change of the same month, are none. */
export function mountainListChanges(atlas: Listed): readonly MountainChange[] {
  const changes: MountainChange[] = []
  let listed: readonly DivisionCode[] = []
  for (const { date, effect } of inTimeOrder(atlas.statusEvents)) {
    if (effect === 'note') continue
    const statuses = mountainStatusAt(atlas, date)
    const now = [...statuses].flatMap(([code, { status }]) => (status === 'member' ? [code] : []))
    const joined = now.filter((code) => !listed.includes(code))
    const left = listed.filter((code) => !now.includes(code))
    listed = now
    if (joined.length + left.length > 0) changes.push({ date, before: changes.at(-1)?.date ?? '', joined, left })
  }
  return changes
}

/** The change that made the list what it is on a date; undefined before the first. */
export function lastMountainChange(atlas: Listed, date: string): MountainChange | undefined {
  return mountainListChanges(atlas).findLast((change) => hasHappened(change.date, date))
}
