import { describe, expect, test } from 'vitest'
import type { Zone } from './programmes.ts'
import { promotionsOf, zonesAfter } from './zone-events.ts'

const zone = (id: string, role: Zone['role'], batches: number[], placeZh = '东区'): Zone =>
  ({ id, role, batches, placeZh, clusterId: 'C01' }) as unknown as Zone
const ids = (zones: readonly Zone[], batch = Number.POSITIVE_INFINITY) => zonesAfter(zones, batch).map(({ id }) => id)

describe('the present', () => {
  const moved = [zone('a', 'collab', [1]), zone('b', 'core', [3])]
  test('holds one zone per place and cluster: a promotion replaces what was', () => {
    expect(ids(moved)).toEqual(['b'])
    expect(ids(moved, 2)).toEqual(['a'])
    expect(promotionsOf(moved)).toEqual([{ from: moved[0], to: moved[1] }])
  })
  test('loses what a later batch removes, and regains what a still later one selects', () => {
    const ended = [zone('a', 'collab', [1]), zone('x', 'removed', [2])]
    expect(ids(ended, 1)).toEqual(['a'])
    expect(ids(ended)).toEqual([])
    expect(ids([...ended, zone('c', 'core', [3])])).toEqual(['c'])
  })
  test('keeps a row whose batch nobody knows out of every batch, but not out of the present', () => {
    expect(ids([zone('a', 'core', [])], 3)).toEqual([])
    expect(ids([zone('a', 'core', [])])).toEqual(['a'])
  })
  test('does not call a first selection a promotion', () => {
    expect(promotionsOf([zone('a', 'collab', [1], '西区'), zone('b', 'core', [2])])).toEqual([])
  })
})
