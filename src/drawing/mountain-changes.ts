// The dates at which the list of mountain counties changed: what its time control stops at.
import type { Atlas } from '../domain/atlas.ts'
import { inTimeOrder, mountainStatusAt } from '../layers/mountain-status.ts'

/** In order; mere mentions, dates of events that left the list as it was, or that belong to a change of the same month, are no stops. */
export function mountainChanges(atlas: Pick<Atlas, 'counties' | 'statusEvents'>): readonly string[] {
  let before = ''
  return inTimeOrder(atlas.statusEvents)
    .filter(({ effect }) => effect !== 'note')
    .map(({ date }) => date)
    .filter((date) => {
      const members = [...mountainStatusAt(atlas, date)].filter(([, { status }]) => status === 'member')
      const now = members.map(([code]) => code).join()
      const isChange = now !== before
      before = now
      return isChange
    })
}
