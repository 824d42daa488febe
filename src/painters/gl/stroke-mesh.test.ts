import { expect, it } from 'vitest'
import { toMercator } from '../../geo/mercator.ts'
import { floatsPerVertex, indicesPerSegment, strokedRuns, strokeMesh } from './stroke-mesh.ts'

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
const segment = (i: number) => [...mesh.vertices.slice(i * 4 * floatsPerVertex, (i * 4 + 1) * floatsPerVertex)]

it('makes one segment between two positions and none of a lone one', () => {
  expect(mesh.vertices.length / floatsPerVertex / 4).toBe(3)
  expect(mesh.firstOf).toEqual([0, 2, 3])
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

it('covers each quad with two triangles of its own four corners', () => {
  expect([...mesh.indices.slice(indicesPerSegment, 2 * indicesPerSegment)]).toEqual([4, 5, 6, 6, 5, 7])
})

it('draws only the segments of owners with a stroke, neighbours in one run', () => {
  const texels = (...alphas: number[]) => Uint8Array.from(alphas.flatMap((alpha) => [0, 0, 0, alpha, 0, 0, 0, 0]))
  expect(strokedRuns(mesh, texels(0, 255))).toEqual([[2, 1]])
  expect(strokedRuns(mesh, texels(255, 255))).toEqual([[0, 3]])
  expect(strokedRuns(mesh, texels(0, 0))).toEqual([])
})
