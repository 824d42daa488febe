import { expect, it } from 'vitest'
import { toMercator } from '../../geo/mercator.ts'
import { floatsPerSegment, strokeMesh } from './stroke-mesh.ts'

const lines = [
  [
    [
      [0, 0],
      [3, 0],
      [3, 4],
    ],
  ],
  [
    [
      [10, 0],
      [11, 0],
    ],
    [[5, 5]],
  ],
]
const mesh = strokeMesh(lines, toMercator([0, 0]))
const segment = (i: number) => [...mesh.segments.slice(i * floatsPerSegment, (i + 1) * floatsPerSegment)]

it('makes one segment between two positions and none of a lone one', () => {
  expect(mesh.segments.length / floatsPerSegment).toBe(3)
  expect(mesh.owners).toBe(2)
})

it('counts the distance along each line from its own start', () => {
  expect(segment(0)[4]).toBe(0)
  expect(segment(1)[4]).toBeCloseTo(3 / 360, 6)
  expect(segment(2)[4]).toBe(0)
  expect(segment(2)[5]).toBe(1)
})

it('lets each segment begin where the one before ended', () => {
  expect(segment(1).slice(0, 2)).toEqual(segment(0).slice(2, 4))
})
