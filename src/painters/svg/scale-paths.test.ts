import { expect, it } from 'vitest'
import { fitFrame, toMap } from '../../geo/map-frame.ts'
import { scalePaths } from './scale-paths.ts'

const bounds = [118, 27, 123, 31] as const
const frame = fitFrame(bounds)
const size = { width: 640, height: 630 }
const padding = { top: 10, right: 20, bottom: 10, left: 20 }

it('lays a shape where the camera sees its place, one unit to the px', () => {
  const corner = [119, 30] as const
  const [x, y] = toMap(frame, corner)
  const paths = { frame, isFine: false, areas: new Map([['a', `M${x} ${y}z`]]), province: '', cityBorders: '' }
  const { paths: made, camera, viewBox } = scalePaths(paths, bounds, size, padding)
  const [, left = 0, top = 0] = /M ([\d.]+)\s+([\d.]+)z/.exec(made.areas.get('a') ?? '')?.map(Number) ?? []
  const [onMapX, onMapY] = toMap(made.frame, corner)
  expect(left).toBeCloseTo(onMapX, 1)
  expect(top).toBeCloseTo(onMapY, 1)
  expect(made.frame.scale).toBe(camera.scale)
  expect(viewBox).toMatchObject(size)
  expect(Math.min(...[left - viewBox.x, top - viewBox.y])).toBeGreaterThan(0)
})

it('reads relative paths whose numbers hold together by their signs alone', () => {
  const paths = { frame, isFine: false, areas: new Map([['a', 'm10-20 3.5.5-4 6z']]), province: '', cityBorders: '' }
  const { camera } = scalePaths(paths, bounds, size, padding)
  const made = scalePaths({ ...paths, frame: { ...frame, scale: camera.scale * 2 } }, bounds, size, padding)
  expect(made.paths.areas.get('a')?.replace(/ +/g, ' ')).toBe('m 5 -10 1.75 0.25 -2 3z')
})
