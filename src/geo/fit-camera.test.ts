import { describe, expect, it } from 'vitest'
import {
  type CameraLimits,
  cameraBounds,
  clampCamera,
  fitCamera,
  scaleAbout,
  toDegrees,
  toScreen,
} from './fit-camera.ts'

const bounds = [118, 27, 123, 31.2] as const
const size = { width: 1440, height: 900 }
const padding = { top: 60, right: 40, bottom: 50, left: 400 }

describe('fitCamera', () => {
  it('fills one side of the free box and centres the other', () => {
    const camera = fitCamera(bounds, size, padding)
    const [left, top] = toScreen(camera, [118, 31.2])
    const [right, bottom] = toScreen(camera, [123, 27])
    expect(top).toBeCloseTo(60, 6)
    expect(bottom).toBeCloseTo(850, 6)
    expect(left - 400).toBeCloseTo(1400 - right, 6)
    expect(left).toBeGreaterThan(400)
  })

  it('is bound by the width on a tall screen', () => {
    const camera = fitCamera(bounds, { width: 360, height: 740 })
    expect(toScreen(camera, [118, 27])[0]).toBeCloseTo(0, 6)
    expect(toScreen(camera, [123, 27])[0]).toBeCloseTo(360, 6)
  })

  it('pushes the map down rather than show what lies south of the limit', () => {
    const tall = { width: 360, height: 740 }
    const free = fitCamera(bounds, tall)
    const held = fitCamera(bounds, tall, undefined, 26.5)
    expect(toDegrees(free, [0, 740])[1]).toBeLessThan(26)
    expect(toDegrees(held, [0, 740])[1]).toBeCloseTo(26.5, 9)
    expect(held.scale).toBe(free.scale)
    expect(toScreen(held, [118, 31.2])[1]).toBeGreaterThan(0)
  })

  it('leaves a camera alone that is north of the limit', () => {
    expect(fitCamera(bounds, size, padding, 20)).toEqual(fitCamera(bounds, size, padding))
  })

  it('survives padding larger than the screen and rejects empty bounds', () => {
    expect(fitCamera(bounds, { width: 100, height: 100 }, padding).scale).toBeGreaterThan(0)
    expect(() => fitCamera([1, 2, 1, 3], size)).toThrow(RangeError)
  })
})

describe('cameraBounds', () => {
  it('gives the same camera back when fitted into the same box', () => {
    const camera = fitCamera(bounds, size, padding)
    const again = fitCamera(cameraBounds(camera, size, padding), size, padding)
    expect(again.scale).toBeCloseTo(camera.scale, 4)
    expect(again.offsetX).toBeCloseTo(camera.offsetX, 4)
    expect(again.offsetY).toBeCloseTo(camera.offsetY, 4)
  })
})

describe('clampCamera', () => {
  const home = fitCamera(bounds, size)
  const limits: CameraLimits = { home: bounds, southLat: 26.5, minScale: home.scale / 2, maxScale: home.scale * 30 }

  it('leaves the home view alone', () => {
    expect(clampCamera(home, size, limits)).toEqual(home)
  })

  it('brings a province dragged off the screen back to a third', () => {
    const away = clampCamera({ ...home, offsetX: home.offsetX - 5000 }, size, limits)
    const [left] = toScreen(away, [118, 29])
    const [right] = toScreen(away, [123, 29])
    expect(right).toBeCloseTo((right - left) / 3, 6)
  })

  it('never shows what lies south of the limit, wherever it is dragged', () => {
    for (const offsetY of [-9e6, -4000, -300, 0, 300, 9e6]) {
      const camera = clampCamera({ ...home, offsetY: home.offsetY + offsetY }, size, limits)
      expect(toDegrees(camera, [0, size.height])[1]).toBeGreaterThanOrEqual(26.5 - 1e-9)
    }
  })

  it('keeps the scale between its ends, about the centre of the screen', () => {
    const near = clampCamera(scaleAbout(home, home.scale * 99, [720, 450]), size, limits)
    expect(near.scale).toBe(limits.maxScale)
    expect(toDegrees(near, [720, 450])[0]).toBeCloseTo(toDegrees(home, [720, 450])[0], 6)
    expect(clampCamera({ ...home, scale: 1 }, size, limits).scale).toBe(limits.minScale)
  })

  it('changes nothing the second time', () => {
    const once = clampCamera({ ...home, offsetX: 0, offsetY: 0 }, size, limits)
    const twice = clampCamera(once, size, limits)
    expect(twice.offsetX).toBeCloseTo(once.offsetX, 3)
    expect(twice.offsetY).toBeCloseTo(once.offsetY, 3)
  })
})
