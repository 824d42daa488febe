// Tests that the fine topology unpacks to paths whose borders agree.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { AtlasTopology } from '../geo/atlas-topology.ts'
import { fitFrame, toMap } from '../geo/map-frame.ts'
import { buildTopology } from '../pipeline/boundaries/build-topology.ts'
import { selectCounties } from '../pipeline/boundaries/read-boundaries.ts'
import { decodePaths } from './decode-geometry.ts'

let topology: AtlasTopology
beforeAll(() => {
  const file = new URL('../../tests/fixtures/toyland/boundaries.json', import.meta.url)
  topology = buildTopology(selectCounties(readFileSync(file, 'utf8'), '99'))
})

/** Absolute corners of a path such as "M0,1l2,3 4,5z", one list a line. */
function corners(path: string): string[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      let [x, y] = [0, 0]
      return line
        .replace('z', '')
        .split(/[l ]+/)
        .filter(Boolean)
        .map((pair) => {
          const [stepX = 0, stepY = 0] = pair.split(',').map(Number)
          ;[x, y] = [x + stepX, y + stepY]
          return `${x.toFixed(1)},${y.toFixed(1)}`
        })
    })
}

test('every division and border has a path in map units', () => {
  const { areas, borders } = decodePaths(topology, fitFrame(topology.bbox))
  expect([...areas.keys()]).toEqual(['990101', '990102', '990201', '990100', '990200', '990000'])
  expect(areas.get('990201')?.match(/z/g)).toHaveLength(2)
  expect(corners(borders['border-county']).flat()).toHaveLength(3)
  expect(borders['border-province'].match(/M/g)).toHaveLength(2)
})

test('a shared corner has one place in both counties, to the tenth', () => {
  const frame = fitFrame(topology.bbox)
  const { areas, borders } = decodePaths(topology, frame)
  const bend = toMap(frame, [120.52, 29.2])
    .map((value) => value.toFixed(1))
    .join(',')
  for (const path of [areas.get('990101'), areas.get('990102'), borders['border-county']]) {
    expect(corners(path ?? '').flat()).toContain(bend)
  }
  expect(corners(areas.get('990100') ?? '').flat()).not.toContain(bend)
})
