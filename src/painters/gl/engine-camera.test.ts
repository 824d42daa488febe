import { expect, it } from 'vitest'
import { fitCamera, toScreen } from '../../geo/fit-camera.ts'
import { fromEngine, scaleRange, toEngine } from './engine-camera.ts'

const size = { width: 1440, height: 900 }
const camera = fitCamera([118, 27, 123, 31.2], size, { top: 60, right: 40, bottom: 50, left: 400 })

it('loses nothing on the way to the engine and back', () => {
  const { center, zoom } = toEngine(camera, size)
  const back = fromEngine(center, zoom, size)
  expect(back.scale).toBeCloseTo(camera.scale, 4)
  expect(toScreen(back, [120, 29])[0]).toBeCloseTo(toScreen(camera, [120, 29])[0], 6)
  expect(toScreen(back, [120, 29])[1]).toBeCloseTo(toScreen(camera, [120, 29])[1], 6)
})

it('puts the middle of the screen into the engine’s centre', () => {
  const { center } = toEngine(camera, size)
  const [x, y] = toScreen(camera, center)
  expect(x).toBeCloseTo(720, 6)
  expect(y).toBeCloseTo(450, 6)
})

it('lets a reader out to half the province’s size and no further than a town in', () => {
  const { minScale, maxScale } = scaleRange([118, 27, 123, 31.2], size)
  expect(minScale).toBeCloseTo(fitCamera([118, 27, 123, 31.2], size).scale / 2, 6)
  expect(Math.log2(maxScale / 512)).toBe(12)
})
